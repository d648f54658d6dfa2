"""Making a file so that no half of it ever stands under its name."""

import os
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from openspace.errors import BadInputError
from openspace.storage.connection import connect_to_write, shm_of, wal_of
from openspace.storage.lock import HeldError, WriteLock, sidecar_of
from openspace.storage.schema import APPLICATION_ID, migrate
from openspace.words import _


@contextmanager
def making(target: Path) -> Iterator[Path]:
    """Make an empty gathering under a passing name; it takes its own when the block ends well.

    Raises :class:`BadInputError` if something stands there already or nothing can be written.
    """
    _refuse_taken(target)
    draft = new_name_beside(target)
    try:
        make_tables(draft)
        yield draft
        install(draft, target, overwrite=False)
    except (OSError, sqlite3.Error) as error:
        raise BadInputError(_unwritable(target, str(error))) from error
    finally:
        unlink_all(draft)


def unlink_all(draft: Path) -> None:
    """Let a draft go, with all that SQLite and the lock put beside it."""
    for part in (draft, wal_of(draft), shm_of(draft), sidecar_of(draft)):
        part.unlink(missing_ok=True)


def new_name_beside(path: Path) -> Path:
    """Return a hidden name in the same folder that nobody else uses."""
    return path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}.part")


def install(draft: Path, target: Path, *, overwrite: bool) -> None:
    """Put a finished file in its place, under the target's lock."""
    try:
        lock = WriteLock(target)
    except HeldError:
        sentence = _("“{file}” is open elsewhere; choose another name.")
        raise BadInputError(sentence.format(file=target.name)) from None
    try:
        if not overwrite:
            _refuse_taken(target)
        put_in_place(draft, target)
    finally:
        lock.release()


def put_in_place(draft: Path, target: Path) -> None:
    """Give a finished file its name, at once, while the target's lock is held."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    # A log left behind by another file of this name would be played into this one.
    for leftover in (wal_of(target), shm_of(target)):
        leftover.unlink(missing_ok=True)
    draft.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Let a new name in the folder outlast a loss of power, where the system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_tables(draft: Path) -> None:
    """Make a file with all tables and nothing in them."""
    from sqlite_utils import Database

    connection = connect_to_write(draft, make=True)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(Database(connection))
    finally:
        connection.close()


def _refuse_taken(target: Path) -> None:
    if os.path.lexists(target):
        sentence = _("“{file}” is already there; choose another name, or open it.")
        raise BadInputError(sentence.format(file=target.name))
    if not target.parent.is_dir():
        sentence = _("There is no folder “{folder}”; make it first, or choose another.")
        raise BadInputError(sentence.format(folder=target.parent))


def _unwritable(target: Path, reason: str) -> str:
    sentence = _("“{file}” could not be written ({reason}); choose another place.")
    return sentence.format(file=target.name, reason=reason)
