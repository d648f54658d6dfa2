"""The log of updates: what is loaded from it, and what is appended to it."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from openspace.changes import Changes
from openspace.errors import BadFileError
from openspace.storage.connection import read
from openspace.storage.inspection import (
    BADLY_WRITTEN,
    damaged,
    faults,
    no_gathering,
    refuse_foreign,
)
from openspace.storage.rows import checked_row, record_row, row_check
from openspace.storage.schema import BOARD, has_board
from openspace.storage.tables import table_records
from openspace.words import _

if TYPE_CHECKING:
    from sqlite_utils import Database

    from openspace.model import Record

UPDATES = 'SELECT seq, doc, origin, label, at, data, "check" FROM updates ORDER BY seq'
SNAPSHOTS = 'SELECT doc, seq, at, data, "check" FROM snapshots'
_SINCE = (
    'SELECT seq, doc, origin, label, at, data, "check" FROM updates AS u'
    " WHERE seq > coalesce((SELECT seq FROM snapshots WHERE doc = u.doc), 0) ORDER BY seq"
)


class Updates(msgspec.Struct):
    """What a document is made of: a snapshot or nothing, and the updates since.

    ``records`` are those of the tables, to be shown until the updates are loaded.
    """

    snapshot: bytes | None = None
    since: list[bytes] = msgspec.field(default_factory=list)
    records: "list[Record]" = msgspec.field(default_factory=list)

    def in_order(self) -> list[bytes]:
        """Return all bytes to apply, oldest first."""
        return [self.snapshot, *self.since] if self.snapshot is not None else self.since


Log = dict[str, Updates]
"""The updates of every document by its name."""


class Entry(msgspec.Struct, frozen=True):
    """Changes as they go into the file, with the moment they were made."""

    changes: Changes
    at: str


def entry(changes: Changes) -> Entry:
    """Return the entry of changes made now."""
    return Entry(changes, now())


def now() -> str:
    """Return the moment, in UTC to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def read_log(path: Path, *, records: bool = False) -> Log:
    """Return what all documents in the file are made of, and their ``records`` where wanted.

    Raises :class:`BadFileError` with a sentence if the file is not whole, or not ours.
    """
    try:
        return read(path, lambda connection: _load(connection, path, records=records))
    except OSError as error:
        raise BadFileError(_unreadable(path, error.strerror or "")) from error
    except sqlite3.Error as error:
        raise BadFileError(_sentence(path, error)) from error
    except BADLY_WRITTEN as error:
        raise BadFileError(damaged(path)) from error


def _load(connection: sqlite3.Connection, path: Path, *, records: bool) -> Log:
    refuse_foreign(connection, path)
    for fault in faults(connection):
        raise BadFileError(damaged(path, fault))
    log: Log = {}
    for row in connection.execute(SNAPSHOTS):
        log.setdefault(row[0], Updates()).snapshot = _data(row, path)
    for row in connection.execute(_SINCE):
        log.setdefault(row[1], Updates()).since.append(_data(row, path))
    for document, record in table_records(connection) if records else ():
        if document in log:
            log[document].records.append(record)
    return log


def _data(row: Sequence[str | int | bytes], path: Path) -> bytes:
    *values, data, check = row
    if not isinstance(data, bytes) or check != row_check((*values, data)):
        raise BadFileError(damaged(path))
    return data


def _sentence(path: Path, error: sqlite3.Error) -> str:
    # Errors of the driver itself, such as text that is no UTF-8, carry no code.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code == sqlite3.SQLITE_NOTADB:
        return no_gathering(path)
    if code in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM}:
        return _unreadable(path, str(error))
    return damaged(path)


def _unreadable(path: Path, reason: str) -> str:
    sentence = _("“{file}” cannot be read ({reason}); ask its owner for the right to read it.")
    return sentence.format(file=path.name, reason=reason)


def append(database: "Database", entries: Iterable[Entry]) -> None:
    """Write entries and the records they changed, in one transaction."""
    database.execute("BEGIN IMMEDIATE")
    try:
        for one in entries:
            _append_updates(database, one)
            _write_records(database, one.changes)
        database.execute("COMMIT")
    finally:
        # When the disk is full SQLite has taken the transaction back by itself.
        if database.conn.in_transaction:
            database.execute("ROLLBACK")


def write_snapshot(database: "Database", document: str, whole: bytes) -> None:
    """Write all of a document, so that loading it need not begin at its first update."""
    last = _last_seq(database)
    row = checked_row({"doc": document, "seq": last, "at": now(), "data": whole})
    with database.atomic():
        database.table("snapshots").upsert(row, pk="doc")


def _append_updates(database: "Database", one: Entry) -> None:
    changes, last = one.changes, _last_seq(database)
    database.table("updates").insert_all(
        checked_row(
            {
                "seq": seq,
                "doc": changes.document,
                "origin": changes.origin,
                "label": changes.label,
                "at": one.at,
                "data": update,
            }
        )
        for seq, update in enumerate(changes.updates, start=last + 1)
    )


def _last_seq(database: "Database") -> int:
    return int(database.execute("SELECT coalesce(max(seq), 0) FROM updates").fetchone()[0])


def _write_records(database: "Database", changes: Changes) -> None:
    kept: dict[type[Record], list[Record]] = {}
    for before, after in changes.records.values():
        if after is not None:
            kept.setdefault(type(after), []).append(after)
        elif before is not None:
            _delete(database, before, changes.document)
    for record_type, records in kept.items():
        table = database.table(record_type.kind)
        key = (BOARD, "id") if has_board(record_type) else "id"
        table.upsert_all((record_row(record, changes.document) for record in records), pk=key)


def _delete(database: "Database", record: "Record", document: str) -> None:
    if has_board(type(record)):
        where, values = f"{BOARD} = ? AND id = ?", [document, record.id]
    else:
        where, values = "id = ?", [record.id]
    database.table(record.kind).delete_where(where, values)
