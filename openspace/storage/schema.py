"""What lies in the file: its marks, its tables, and how older files come up to date."""

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

    from openspace.model import Record

APPLICATION_ID = 0x4F505350
"""The mark in the file's header that tells it is ours ("OPSP")."""

VERSION = 1
"""The ``user_version`` of the files this program writes."""

Columns = dict[str, type]

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
_KEYS: dict[str, str | tuple[str, str]] = {
    "updates": "seq",
    "snapshots": "doc",
    "notes": ("board", "id"),
}

TABLES = _VERSION_1
"""The columns of every table as they are now."""

BOARD = "board"
"""The column that tells on which board a record lies, in the tables of board records."""


def key_of(table: str) -> str | tuple[str, str]:
    """Return the primary key of a table."""
    return _KEYS.get(table, "id")


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

    steps.apply(database)
