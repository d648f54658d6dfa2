"""A gathering opened from its file."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from openspace.changes import Changes
from openspace.document import Document
from openspace.errors import BadFileError, ReadOnlyError
from openspace.gathering import PLAN, Gathering
from openspace.model import BOARD_RECORDS, PLAN_RECORDS, Board, Record
from openspace.opening.file_blobs import FileBlobs
from openspace.opening.past import Past
from openspace.storage import (
    BADLY_WRITTEN,
    HeldError,
    Log,
    Report,
    Store,
    Updates,
    WriteLock,
    copy_file,
    damaged,
    past_updates,
    read_log,
    refuse_what_is_no_gathering,
)
from openspace.words import _


class OpenGathering:
    """A gathering and its file; every change is written at once.

    ``read_only`` says in a sentence why nothing can be changed here, "" when it can. ``unsaved``
    says why the last change could not be written, "" when it is; the gathering is then read-only
    until :meth:`retry` has written it.
    """

    def __init__(
        self,
        path: Path,
        log: Log,
        *,
        lock: WriteLock | None,
        read_only: str = "",
        awake: bool = True,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._log = log
        self._store: Store | None = None
        self._wakes = awake
        since = {name: len(updates.since) for name, updates in log.items()}
        blobs = FileBlobs(path, lambda: self._store, lambda: self.read_only)
        self.gathering = Gathering(self._take(PLAN, PLAN_RECORDS), self._open_board, blobs)
        for board_id in self.gathering.plan.records(Board):
            self.gathering.board(board_id)
        self._store = self._open_store(lock, since) if lock else None
        self.gathering.read_only = self.read_only
        self._stop = self.gathering.listen(self._keep)

    @property
    def unsaved(self) -> str:
        """Why the last change could not be written, "" when it is."""
        return self._store.unsaved if self._store else ""

    def prepare(self) -> None:
        """Load what the first change needs; to be called when there is time for it.

        Where the documents turn out to be damaged, nothing can be changed from then on.
        """
        if self._store:
            self._store.prepare()
        try:
            for document in (self.gathering.plan, *self.gathering.open_boards.values()):
                document.wake()
        except BADLY_WRITTEN:
            self.read_only = self.gathering.read_only = damaged(self.path)

    def retry(self) -> None:
        """Write what could not be written; where that works the gathering can be changed again."""
        if self._store:
            self._store.retry()
            self.gathering.read_only = self.read_only or self._store.unsaved

    def save_copy(self, path: Path) -> None:
        """Write a copy, with what could not be saved here, in place of any other file there.

        Raises :class:`BadInputError` with a sentence where that is not possible.
        """
        target = path.resolve()
        if self._store:
            self._store.copy_to(target)
        else:
            copy_file(self.path, target)

    def give_way(self, draft: Path) -> WriteLock:
        """Put another file in place of this one's; return the lock, still held, and be closed.

        Raises ``sqlite3.Error`` or ``OSError`` where that cannot be done; all is then as before.
        """
        if self._store is None or self.unsaved:
            raise ReadOnlyError(self.unsaved or self.read_only)
        lock = self._store.exchange(draft)
        self._store = None
        self.close()
        return lock

    def past(self, board_id: str) -> Past:
        """Return a board's past, as far as it is in the file.

        Raises :class:`BadFileError` with a sentence where that cannot be read.
        """
        return Past(board_id, past_updates(self.path, board_id))

    def close(self) -> None:
        """Bring all into the one file and let others write it; may be called again."""
        self.retry()
        store, self._store = self._store, None
        if store:
            store.close()
        self.read_only = self.read_only or _("This gathering is closed; open it again.")
        self.gathering.read_only = self.read_only

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _take(self, name: str, record_types: tuple[type[Record], ...]) -> Document:
        updates = self._log.pop(name, Updates())
        records = None if self._wakes else updates.records
        try:
            return Document(name, record_types, updates.in_order(), records=records)
        except BADLY_WRITTEN as error:
            raise BadFileError(damaged(self.path)) from error

    def _open_board(self, board_id: str) -> Document:
        return self._take(board_id, BOARD_RECORDS)

    def _open_store(self, lock: WriteLock, since: dict[str, int]) -> Store | None:
        try:
            return Store(self.path, lock, self._whole, since)
        except (sqlite3.Error, OSError):
            lock.release()
            self.read_only = _unwritable(self.path)
            return None

    def _whole(self, document: str) -> bytes:
        gathering = self.gathering
        return (gathering.plan if document == PLAN else gathering.board(document)).update_since()

    def _keep(self, changes: Changes) -> None:
        if self._store:
            self._store.keep(changes)
            if self._store.unsaved:
                self.gathering.read_only = self._store.unsaved


def open_gathering(path: Path | str, *, write: bool = True, awake: bool = True) -> OpenGathering:
    """Open a gathering; read-only, with a sentence why, where somebody else writes it.

    Not ``awake``, it shows what the tables say until :meth:`OpenGathering.prepare` or the first
    change loads the documents.

    Raises :class:`BadFileError` with a sentence for what is no gathering or is damaged; such a
    file is left as it is.
    """
    path = _real(path)
    refuse_what_is_no_gathering(path)
    lock, why = _lock(path) if write else (None, _opened_to_read(path))
    return open_locked(path, lock, why, awake=awake)


def open_locked(
    path: Path, lock: WriteLock | None, read_only: str = "", *, awake: bool = True
) -> OpenGathering:
    """Open a gathering under a lock that is held already, or to read; let go of it if that fails.

    Takes and raises what :func:`open_gathering` does.
    """
    try:
        log = read_log(path, records=not awake)
        return OpenGathering(path, log, lock=lock, read_only=read_only, awake=awake)
    except BaseException:
        if lock:
            lock.release()
        raise


def check_gathering(path: Path | str) -> Report:
    """Prove that a gathering's file is whole; report problems as sentences, and counts.

    Raises :class:`BadFileError` with a sentence for what is no gathering at all.
    """
    from openspace.storage.check import check_file

    path = _real(path)
    refuse_what_is_no_gathering(path)
    return check_file(path)


def _real(path: Path | str) -> Path:
    # One file has one lock, whatever links lead to it.
    with suppress(OSError, ValueError, RuntimeError):
        return Path(path).resolve()
    return Path(path)


def _lock(path: Path) -> tuple[WriteLock | None, str]:
    effective = os.access in os.supports_effective_ids
    if not os.access(path, os.W_OK, effective_ids=effective):
        return None, _unwritable(path)
    try:
        return WriteLock(path), ""
    except HeldError as held:
        return None, str(held)
    except OSError:
        return None, _unwritable(path)


def _unwritable(path: Path) -> str:
    sentence = _("“{file}” cannot be written here; you can read it and save a copy.")
    return sentence.format(file=path.name)


def _opened_to_read(path: Path) -> str:
    return _("“{file}” was opened only to be read.").format(file=path.name)
