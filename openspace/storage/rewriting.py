"""Writing a gathering's file anew, so that nothing of the old one's bytes is left."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

from openspace.changes import FILE, Changes
from openspace.model import Record
from openspace.storage.blobs import copy_blobs
from openspace.storage.connection import connect_to_write, read
from openspace.storage.creation import make_tables, new_name_beside, put_in_place, unlink_all
from openspace.storage.log import append, entry

if TYPE_CHECKING:
    from sqlite_utils import Database

_CHUNK = 1 << 20
_UNFINISHED = ".*.????????.part*"


class Whole(NamedTuple):
    """A document as it goes into a file: its name, one update with all of it, its records."""

    name: str
    update: bytes
    records: list[Record]


@contextmanager
def rewritten(path: Path, documents: Iterable[Whole], *, label: str) -> Iterator[Path]:
    """Write documents, and the pictures of a file that they show, into a new file beside it.

    The file is gone again when the block ends, unless it was given a name of its own.
    """
    draft = new_name_beside(path)
    try:
        make_tables(draft)
        _fill(draft, path, list(documents), label)
        yield draft
    finally:
        unlink_all(draft)


def replace_file(draft: Path, target: Path) -> None:
    """Put a file in place of another at once, under its lock, and overwrite the old one's bytes."""
    shutil.copymode(target, draft)
    with suppress(PermissionError):
        with target.open("rb+") as old:
            put_in_place(draft, target)
            with suppress(OSError):
                _overwrite(old)
        return
    # Some systems give no name away while the file is open.
    put_in_place(draft, target)


def drafts_beside(path: Path) -> list[Path]:
    """Return the unfinished files in the folder, which a crash may have left there."""
    return sorted(path.parent.glob(_UNFINISHED))


def _fill(draft: Path, source: Path, documents: list[Whole], label: str) -> None:
    from sqlite_utils import Database

    connection = connect_to_write(draft)
    try:
        database = Database(connection)
        append(database, [entry(one) for whole in documents for one in _changes(whole, label)])
        read(source, _copying(database, [whole.update for whole in documents]))
    finally:
        connection.close()


def _copying(database: "Database", updates: list[bytes]) -> Callable[[sqlite3.Connection], None]:
    return lambda file: copy_blobs(
        file, database, lambda name: any(name.encode() in update for update in updates)
    )


def _changes(whole: Whole, label: str) -> Iterator[Changes]:
    """Yield changes that write it, for each kind apart: two kinds may use one id."""
    kinds: dict[str, dict[str, tuple[Record | None, Record | None]]] = {}
    for record in whole.records:
        kinds.setdefault(record.kind, {})[record.id] = (None, record)
    yield Changes(whole.name, label, FILE, {}, (whole.update,))
    for records in kinds.values():
        yield Changes(whole.name, label, FILE, records, ())


def _overwrite(old: IO[bytes]) -> None:
    # Under another name it is a copy that somebody keeps.
    if os.fstat(old.fileno()).st_nlink:
        return
    left = os.fstat(old.fileno()).st_size
    while left > 0:
        left -= old.write(bytes(min(left, _CHUNK)))
    old.flush()
    os.fsync(old.fileno())
    old.truncate(0)
