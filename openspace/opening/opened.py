"""A gathering opened from its file."""

import os
import sqlite3
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from openspace.changes import Changes
from openspace.document import Document
from openspace.errors import BadFileError
from openspace.gathering import PLAN, Gathering
from openspace.model import BOARD_RECORDS, PLAN_RECORDS, Board, Record
from openspace.storage import (
    BADLY_WRITTEN,
    HeldError,
    Log,
    Report,
    Store,
    Updates,
    WriteLock,
    check_file,
    copy_file,
    damaged,
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
        self, path: Path, log: Log, *, lock: WriteLock | None, read_only: str = ""
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._log = log
        since = {name: len(updates.since) for name, updates in log.items()}
        self.gathering = Gathering(self._take(PLAN, PLAN_RECORDS), self._open_board)
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
        """Load what the first change needs; to be called when there is time for it."""
        if self._store:
            self._store.prepare()

    def retry(self) -> None:
        """Write what could not be written; where that works the gathering can be changed again."""
        if self._store:
            self._store.retry()
            self.gathering.read_only = self._store.unsaved

    def save_copy(self, path: Path) -> None:
        """Write a copy, with what could not be saved here, in place of any other file there.

        Raises :class:`BadInputError` with a sentence where that is not possible.
        """
        target = path.resolve()
        if self._store:
            self._store.copy_to(target)
        else:
            copy_file(self.path, target)

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
        try:
            return Document(name, record_types, updates.in_order())
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


def open_gathering(path: Path | str, *, write: bool = True) -> OpenGathering:
    """Open a gathering; read-only, with a sentence why, where somebody else writes it.

    Raises :class:`BadFileError` with a sentence for what is no gathering or is damaged; such a
    file is left as it is.
    """
    path = _real(path)
    refuse_what_is_no_gathering(path)
    lock, why = _lock(path) if write else (None, _opened_to_read(path))
    try:
        return OpenGathering(path, read_log(path), lock=lock, read_only=why)
    except BaseException:
        if lock:
            lock.release()
        raise


def check_gathering(path: Path | str) -> Report:
    """Prove that a gathering's file is whole; report problems as sentences, and counts.

    Raises :class:`BadFileError` with a sentence for what is no gathering at all.
    """
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
