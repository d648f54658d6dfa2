"""Connections to the file: one to write, and reading that never writes."""

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_BUSY_SECONDS = 2.0
_READING_SECONDS = 60.0
_STEPS_BETWEEN_LOOKS = 100_000
_TRIES = 3
_NO_PLACE_FOR_AN_INDEX = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}
_WRITING = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
)
_TRUST_NOTHING = ("trusted_schema = OFF", "cell_size_check = ON")


def wal_of(path: Path) -> Path:
    """Return where SQLite keeps what is not in the main file yet."""
    return path.with_name(f"{path.name}-wal")


def shm_of(path: Path) -> Path:
    """Return where SQLite keeps the index of :func:`wal_of`."""
    return path.with_name(f"{path.name}-shm")


def connect_to_write(path: Path, *, make: bool = False) -> sqlite3.Connection:
    """Open the file to write, for this thread only; ``make`` one that is not there yet."""
    connection = _connect(path, "mode=rwc" if make else "mode=rw")
    try:
        _set(connection, _TRUST_NOTHING + _WRITING)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def read(path: Path, question: Callable[[sqlite3.Connection], T]) -> T:
    """Return the answer of one consistent look into the file, which is not written at all.

    Without a write-ahead log beside it the file is read as it lies; should somebody begin to
    write meanwhile, the look is taken again.
    """
    for _again in range(_TRIES):
        if wal_of(path).exists():
            break
        before = _stamp(path)
        try:
            answer = _ask(path, "mode=ro&immutable=1", question)
        except Exception:
            if _stamp(path) == before:
                raise
        else:
            if _stamp(path) == before:
                return answer
    return _read_with_log(path, question)


def _read_with_log(path: Path, question: Callable[[sqlite3.Connection], T]) -> T:
    try:
        return _ask(path, "mode=ro", question)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _NO_PLACE_FOR_AN_INDEX:
            raise
    # In a folder that cannot be written SQLite has nowhere to index the log.
    with tempfile.TemporaryDirectory(prefix="openspace-") as folder:
        copy = Path(folder, path.name)
        shutil.copyfile(path, copy)
        shutil.copyfile(wal_of(path), wal_of(copy))
        return _ask(copy, "mode=ro", question)


def _ask(path: Path, how: str, question: Callable[[sqlite3.Connection], T]) -> T:
    connection = _connect(path, how)
    try:
        end = time.monotonic() + _READING_SECONDS
        connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS_BETWEEN_LOOKS)
        _set(connection, _TRUST_NOTHING)
        connection.execute("BEGIN")
        return question(connection)
    finally:
        connection.close()


def _connect(path: Path, how: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}", uri=True, timeout=_BUSY_SECONDS, isolation_level=None
    )


def _set(connection: sqlite3.Connection, settings: tuple[str, ...]) -> None:
    for setting in settings:
        connection.execute(f"PRAGMA {setting}")


def _stamp(path: Path) -> tuple[int, int, bool]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size, wal_of(path).exists()
