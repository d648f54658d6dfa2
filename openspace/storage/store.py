"""The open file of a gathering: every change goes into it at once."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from openspace.changes import Changes
from openspace.errors import BadInputError
from openspace.storage.blobs import write_blob
from openspace.storage.connection import connect_to_write, read
from openspace.storage.creation import install, new_name_beside
from openspace.storage.lock import WriteLock
from openspace.storage.log import Entry, append, entry, write_snapshot
from openspace.storage.rewriting import replace_file
from openspace.storage.schema import VERSION, migrate, version_of
from openspace.words import _

if TYPE_CHECKING:
    from sqlite_utils import Database

SNAPSHOT_EVERY = 2_000
"""After so many updates of a document its whole state is written once."""


class Store:
    """A gathering's file, open for writing.

    ``whole`` gives all of a document by its name, ``since`` says how many updates there are
    since each document's last snapshot. When changes cannot be written, ``unsaved`` says in a
    sentence why; they are kept, in order, until :meth:`retry` has written them.
    """

    def __init__(
        self, path: Path, lock: WriteLock, whole: Callable[[str], bytes], since: Mapping[str, int]
    ) -> None:
        self.unsaved = ""
        self._path = path
        self._lock = lock
        self._whole = whole
        self._since = Counter(since)
        self._pending: list[Entry] = []
        self._connection = connect_to_write(path)
        self._identity = _identity(path)
        try:
            if version_of(self._connection) < VERSION:
                migrate(self._database)
        except BaseException:
            self._connection.close()
            raise

    @cached_property
    def _database(self) -> "Database":
        # Lazy, because importing it takes longer than opening a gathering.
        from sqlite_utils import Database

        return Database(self._connection)

    def prepare(self) -> None:
        """Load what the first change needs, so that it is written as fast as the others."""
        self._database.execute("SELECT 1")

    def keep(self, changes: Changes) -> None:
        """Write changes, or keep them in mind if that fails."""
        self._pending.append(entry(changes))
        if not self.unsaved:
            self.retry()

    def retry(self) -> None:
        """Write all that is not in the file yet."""
        if not self._pending:
            return
        try:
            self._stay_where_we_are()
            append(self._database, self._pending)
        except (sqlite3.Error, OSError) as error:
            self.unsaved = _why_unsaved(error)
            return
        self.unsaved = ""
        written, self._pending = self._pending, []
        for one in written:
            self._since[one.changes.document] += len(one.changes.updates)
        for document in {one.changes.document for one in written}:
            self._snapshot(document)

    def keep_blob(self, data: bytes, kind: str) -> str:
        """Write the bytes of a picture; return their name.

        Raises :class:`BadInputError` with a sentence where they cannot be written.
        """
        try:
            self._stay_where_we_are()
            return write_blob(self._database, data, kind)
        except (sqlite3.Error, OSError) as error:
            sentence = _("The picture cannot be kept. {why}")
            raise BadInputError(sentence.format(why=_why_unsaved(error))) from error

    def copy_to(self, target: Path) -> None:
        """Write a copy of the gathering, with what could not be saved yet, to another file."""
        copy_file(self._path, target, self._pending)

    def close(self) -> None:
        """Bring all into the one file and let others write it; what is unsaved is lost."""
        with suppress(sqlite3.Error):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._connection.close()
        self._lock.release()

    def exchange(self, draft: Path) -> WriteLock:
        """Put another file, whole, in place of this one; return the lock, which goes on being held.

        Afterwards this store is closed. Raises ``sqlite3.Error`` or ``OSError`` where that cannot
        be done; the file is then the one it was, and goes on being written.
        """
        self._bring_all_in()
        self._connection.close()
        try:
            replace_file(draft, self._path)
        except BaseException:
            self.__dict__.pop("_database", None)
            self._connection = connect_to_write(self._path)
            self._identity = _identity(self._path)
            raise
        return self._lock

    def _bring_all_in(self) -> None:
        [busy, *_frames] = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise TimeoutError(_("another program reads it just now"))

    def _snapshot(self, document: str) -> None:
        if self._since[document] < SNAPSHOT_EVERY:
            return
        # The log has it all, so that a snapshot which fails may wait for the next change.
        with suppress(sqlite3.Error):
            write_snapshot(self._database, document, self._whole(document))
            self._since[document] = 0

    def _stay_where_we_are(self) -> None:
        # SQLite would go on writing into a file that no longer has a name.
        if _identity(self._path) != self._identity:
            raise FileNotFoundError(str(self._path))


def copy_file(path: Path, target: Path, more: Sequence[Entry] = ()) -> None:
    """Write a copy of a gathering's file, with more entries behind, in place of any other."""
    if target.exists() and target.samefile(path):
        raise BadInputError(_("A copy needs a place of its own; choose another name."))
    copy = new_name_beside(target)
    try:
        read(path, lambda connection: _vacuum_into(connection, copy))
        if more:
            _write_into(copy, more)
        install(copy, target, overwrite=True)
    except (OSError, sqlite3.Error) as error:
        sentence = _("The copy “{file}” could not be written ({reason}); choose another place.")
        raise BadInputError(sentence.format(file=target.name, reason=error)) from error
    finally:
        copy.unlink(missing_ok=True)


def _vacuum_into(connection: sqlite3.Connection, copy: Path) -> None:
    connection.execute("COMMIT")
    copy.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(copy),))


def _write_into(path: Path, entries: Sequence[Entry]) -> None:
    from sqlite_utils import Database

    connection = connect_to_write(path)
    try:
        append(Database(connection), entries)
    finally:
        connection.close()


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def _why_unsaved(error: sqlite3.Error | OSError) -> str:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_IOERR) & 0xFF
    if isinstance(error, FileNotFoundError):
        return _(
            "The file is no longer where it was, so your last change is not saved:"
            " put it back and try again, or save a copy."
        )
    if code == sqlite3.SQLITE_FULL:
        return _(
            "The disk is full, so your last change is not saved:"
            " free some space and try again, or save a copy elsewhere."
        )
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}:
        return _(
            "The file cannot be written any more, so your last change is not saved:"
            " make it writable and try again, or save a copy elsewhere."
        )
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return _(
            "Another program keeps the file busy, so your last change is not saved:"
            " close that program and try again, or save a copy."
        )
    return _(
        "Writing failed ({reason}), so your last change is not saved:"
        " try again, or save a copy elsewhere."
    ).format(reason=error)
