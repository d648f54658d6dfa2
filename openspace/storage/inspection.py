"""Looking hard at a file nobody vouches for, before anything in it is used."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from openspace.errors import BadFileError
from openspace.model import clean_words
from openspace.storage.schema import APPLICATION_ID, TABLES, TABLES_OF, VERSION, version_of
from openspace.words import _

BADLY_WRITTEN = (sqlite3.Error, ValueError, TypeError, LookupError, RuntimeError, AttributeError)
"""What reading bytes that somebody may have tampered with can raise."""

_OURS = {*TABLES, "_sqlite_migrations"}
_INTERNAL = "sqlite_"
_SQLITE, _HEAD = b"SQLite format 3\0", 72
_LONGEST_WORD = 80


def refuse_what_is_no_gathering(path: Path) -> None:
    """Raise :class:`BadFileError` with a sentence for what is plainly no gathering.

    The file is not opened: closing it again would drop the locks that this process may hold
    on it through SQLite.
    """
    name = path.name
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        sentence = _("There is no file “{file}”; it may have been moved or renamed.")
        raise BadFileError(sentence.format(file=name)) from None
    if path.is_dir():
        sentence = _("“{file}” is a folder; choose a gathering, a file ending in .openspace.")
        raise BadFileError(sentence.format(file=name))
    if not path.is_file():
        raise BadFileError(no_gathering(path))
    if not size:
        sentence = _("“{file}” is empty; choose another file, or a copy of it.")
        raise BadFileError(sentence.format(file=name))


def looks_like_ours(path: Path) -> bool:
    """Tell by its first bytes whether a file may be a gathering, whatever it is called."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    return head.startswith(_SQLITE) and head.endswith(APPLICATION_ID.to_bytes(4, "big"))


def refuse_foreign(connection: sqlite3.Connection, path: Path) -> None:
    """Raise :class:`BadFileError` for a database of another program or of a newer version."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise BadFileError(no_gathering(path))
    version = version_of(connection)
    if version > VERSION:
        sentence = _(
            "“{file}” was written by a newer version of Openspace;"
            " install that version to open it. The file was left as it is."
        )
        raise BadFileError(sentence.format(file=path.name))


def faults(connection: sqlite3.Connection) -> Iterator[str]:
    """Say of each thing in the file that has no place in it, or is broken, what is wrong."""
    foreign = list(_foreign_things(connection))
    yield from foreign
    if not foreign:
        [answer] = connection.execute("PRAGMA quick_check(1)").fetchone()
        if answer != "ok":
            yield _("its pages do not hold together: {detail}").format(detail=shown(answer))


def no_gathering(path: Path) -> str:
    """Return the sentence for a file of some other kind."""
    sentence = _("“{file}” is not a gathering of Openspace; choose a file ending in .openspace.")
    return sentence.format(file=path.name)


def damaged(path: Path, detail: str = "") -> str:
    """Return the sentence for a gathering that cannot be trusted any more."""
    detail = detail or _("what was written is not what is there now")
    sentence = _("“{file}” is damaged ({detail}) and was left as it is; open a copy of it instead.")
    return sentence.format(file=path.name, detail=detail)


def shown(word: object) -> str:
    """Return something found in a file as it may stand in a sentence: short, on one line."""
    return " ".join(clean_words(str(word)).split())[:_LONGEST_WORD]


def _foreign_things(connection: sqlite3.Connection) -> Iterator[str]:
    found: set[str] = set()
    for kind, name, table, sql in connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_master"
    ):
        found.add(name)
        usual = table in _OURS or str(name).startswith(_INTERNAL)
        if kind not in {"table", "index"} or not usual or "VIRTUAL" in str(sql).upper().split():
            yield _("it holds a {kind} “{name}” that is none of ours").format(kind=kind, name=name)
    for table, columns in TABLES_OF.get(version_of(connection), TABLES).items():
        if table not in found:
            yield _("the table {table} is missing").format(table=table)
        elif _columns(connection, table) != [(name, 0) for name in columns]:
            yield _("the table {table} has other columns than it should").format(table=table)


def _columns(connection: sqlite3.Connection, table: str) -> list[tuple[str, int]]:
    rows = connection.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (table,))
    return [(name, hidden) for name, hidden in rows]
