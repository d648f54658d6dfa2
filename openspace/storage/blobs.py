"""The bytes of pictures in the file, each kept once under the name that follows from it."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from openspace.gathering import blob_name
from openspace.storage.connection import read
from openspace.storage.rows import checked_row, row_check
from openspace.storage.tables import tables_in
from openspace.words import _

if TYPE_CHECKING:
    from sqlite_utils import Database

_ONE = 'SELECT id, kind, data, "check" FROM blobs WHERE id = ?'
_ALL = 'SELECT id, kind, data, "check" FROM blobs'


def write_blob(database: "Database", data: bytes, kind: str) -> str:
    """Write bytes where they are not in the file yet; return their name."""
    name = blob_name(data)
    row = checked_row({"id": name, "kind": kind, "data": data})
    with database.atomic():
        database.table("blobs").insert(row, pk="id", ignore=True)
    return name


def read_blob(path: Path, name: str) -> bytes | None:
    """Return the bytes of a name; None where they are missing or not what was written."""
    try:
        rows = read(path, lambda file: file.execute(_ONE, (name,)).fetchall())
    except (sqlite3.Error, OSError):
        return None
    return next((row[2] for row in rows if _is_whole(row)), None)


def copy_blobs(
    source: sqlite3.Connection, database: "Database", wanted: Callable[[str], bool]
) -> None:
    """Write the bytes whose names are wanted into another file, row by row as they are."""
    if "blobs" not in tables_in(source):
        return
    with database.atomic():
        for name, kind, data, check in source.execute(_ALL):
            if wanted(name):
                row = {"id": name, "kind": kind, "data": data, "check": check}
                database.table("blobs").insert(row, pk="id", ignore=True)


def blob_problems(connection: sqlite3.Connection, wanted: set[str]) -> Iterator[str]:
    """Say which bytes in a file are not what was written, and which of those wanted are missing."""
    there = set()
    for row in connection.execute(_ALL):
        there.add(row[0])
        if not _is_whole(row):
            yield _("The picture {name} is not what was written.").format(name=str(row[0])[:40])
    for name in sorted(wanted - there):
        yield _("The picture {name} is missing.").format(name=name[:40])


def _is_whole(row: tuple[str, str, bytes, bytes]) -> bool:
    name, kind, data, check = row
    return isinstance(data, bytes) and row_check((name, kind, data)) == check
