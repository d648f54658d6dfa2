"""What lies in the file: its marks, its tables, and how older files come up to date."""

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

    from openspace.model import Record

APPLICATION_ID = 0x4F505350
"""The mark in the file's header that tells it is ours ("OPSP")."""

VERSION = 3
"""The ``user_version`` of the files this program writes."""

Columns = dict[str, type]
Value = str | int | float | bytes

_VERSION_1: dict[str, Columns] = {
    "updates": {
        "seq": int,
        "doc": str,
        "origin": str,
        "label": str,
        "at": str,
        "data": bytes,
        "check": bytes,
    },
    "snapshots": {"doc": str, "seq": int, "at": str, "data": bytes, "check": bytes},
    "invitations": {"id": str, "title": str, "question": str, "date": str, "mode": str},
    "people": {"id": str, "name": str},
    "topics": {"id": str, "question": str, "convenors": str, "order": str, "merged_into": str},
    "boards": {"id": str, "title": str, "topic": str, "order": str},
    "themes": {
        "id": str,
        "title": str,
        "colour": str,
        "order": str,
        "removed": int,
        "by_hand": int,
    },
    "placements": {"id": str, "theme": str, "order": str, "by_hand": int},
    "prose": {"id": str, "anchor": str, "text": str},
    "notes": {
        "board": str,
        "id": str,
        "text": str,
        "pos": str,
        "size": str,
        "colour": str,
        "order": str,
        "peeled": str,
    },
}
BOARD = "board"
"""The column that tells on which board a record lies, in the tables of board records."""

_THING: Columns = {
    BOARD: str,
    "id": str,
    "pos": str,
    "colour": str,
    "order": str,
    "peeled": str,
    "locked": int,
    "group": str,
}
_ADDED_2: dict[str, dict[str, Value]] = {
    "invitations": {"authors": "unknown"},
    "notes": {
        "locked": 0,
        "group": "",
        "meaning": "",
        "tags": "{}",
        "author": "",
        "dots": "{}",
        "face_down": 0,
        "off_record": 0,
    },
}
"""The columns that version 2 has besides, with what they say of the rows of version 1."""

_NEW_2: dict[str, Columns] = {
    "areas": {**_THING, "title": str, "prompt": str, "size": str},
    "shapes": {**_THING, "form": str, "text": str, "size": str},
    "connectors": {
        **_THING,
        "reach": str,
        "start": str,
        "end": str,
        "curved": int,
        "heads": str,
        "label": str,
    },
    "strokes": {**_THING, "points": str, "width": float, "marker": int},
    "pictures": {**_THING, "blob": str, "size": str, "alt": str},
    "legend": {BOARD: str, "id": str, "text": str},
    "rounds": {
        BOARD: str,
        "id": str,
        "title": str,
        "dots": int,
        "stacking": int,
        "hidden": int,
        "opened": str,
        "closed": str,
    },
    "steps": {
        BOARD: str,
        "id": str,
        "title": str,
        "minutes": int,
        "private": int,
        "votes": int,
        "order": str,
        "removed": int,
    },
    "timers": {
        BOARD: str,
        "id": str,
        "seconds": float,
        "left": float,
        "ends": str,
        "step": str,
        "private": int,
    },
    "blobs": {"id": str, "kind": str, "data": bytes, "check": bytes},
}


_ADDED_3: dict[str, dict[str, Value]] = {
    "invitations": {"place": "", "zone": "", "programme": "", "number": 0, "earlier": ""},
    "people": {"organisation": "", "sector": "", "email": "", "roles": "{}", "consents": "{}"},
    "topics": {
        "details": "",
        "link": "",
        "tags": "{}",
        "interested": "{}",
        "hands": "{}",
        "parked": 0,
        "withdrawn": 0,
        "posted": "",
        "origin": "",
    },
}
"""The columns that version 3 has besides, with what they say of older rows."""

_NEW_3: dict[str, Columns] = {
    "slots": {
        "id": str,
        "label": str,
        "day": str,
        "starts": str,
        "ends": str,
        "colour": str,
        "rest": int,
        "order": str,
        "removed": int,
    },
    "rooms": {
        "id": str,
        "name": str,
        "capacity": int,
        "link": str,
        "order": str,
        "removed": int,
    },
    "breakouts": {
        "id": str,
        "topic": str,
        "slot": str,
        "room": str,
        "pinned": int,
        "people": str,
        "others": str,
        "note_taker": str,
        "summary": str,
        "resources": str,
        "requests": str,
        "removed": int,
    },
    "announcements": {"id": str, "text": str, "at": str, "over": int},
    "phases": {
        "id": str,
        "name": str,
        "slot": str,
        "seconds": float,
        "left": float,
        "ends": str,
    },
}


def _with(tables: dict[str, Columns], added: dict[str, dict[str, Value]]) -> dict[str, Columns]:
    more = {
        table: {name: type(usual) for name, usual in new.items()} for table, new in added.items()
    }
    return {table: columns | more.get(table, {}) for table, columns in tables.items()}


TABLES_OF: dict[int, dict[str, Columns]] = {
    1: _VERSION_1,
    2: _with(_VERSION_1, _ADDED_2) | _NEW_2,
    3: _with(_with(_VERSION_1, _ADDED_2) | _NEW_2, _ADDED_3) | _NEW_3,
}
"""The columns of every table in a file of each version."""

TABLES = TABLES_OF[VERSION]
"""The columns of every table as they are now."""


def key_of(table: str) -> str | tuple[str, ...]:
    """Return the primary key of a table."""
    keys = {"updates": "seq", "snapshots": "doc"}
    return (BOARD, "id") if BOARD in TABLES[table] else keys.get(table, "id")


def has_board(record_type: "type[Record]") -> bool:
    """Tell whether the records of a type lie on boards, not in the plan."""
    return BOARD in TABLES[record_type.kind]


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version the file says it has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(database: "Database") -> None:
    """Bring the tables up to date, each step in a transaction of its own."""
    from sqlite_utils import Migrations

    steps = Migrations("openspace")

    @steps()
    def version_1(database: "Database") -> None:
        for name, columns in _VERSION_1.items():
            database.table(name).create(columns, pk=key_of(name))
        database.table("updates").create_index(["doc", "seq"])
        database.execute("PRAGMA user_version = 1")

    @steps()
    def version_2(database: "Database") -> None:
        _bring_up(database, _ADDED_2, _NEW_2)
        database.execute("PRAGMA user_version = 2")

    @steps()
    def version_3(database: "Database") -> None:
        _bring_up(database, _ADDED_3, _NEW_3)
        database.execute("PRAGMA user_version = 3")

    steps.apply(database)


def _bring_up(
    database: "Database", added: dict[str, dict[str, Value]], new: dict[str, Columns]
) -> None:
    for name, columns in added.items():
        for column, usual in columns.items():
            database.table(name).add_column(column, type(usual), not_null_default=usual)
    for name, fresh in new.items():
        database.table(name).create(fresh, pk=key_of(name))
