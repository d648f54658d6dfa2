"""One writer: a lock beside the file that dies with its process, and says who holds it."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from openspace.errors import OpenspaceError
from openspace.words import _

if TYPE_CHECKING:
    from filelock import BaseFileLock

_LONGEST_NAME = 60


class HeldError(OpenspaceError):
    """Somebody else has the file open for writing."""


class _Holder(msgspec.Struct, frozen=True):
    name: str
    host: str
    since: str


class WriteLock:
    """The right to write a file, held from its making until :meth:`release`.

    Raises :class:`HeldError` when somebody else holds it, and ``OSError`` when nothing can be
    written beside the file. The lock is the system's own, so that none is left by a crash.
    """

    def __init__(self, path: Path) -> None:
        from filelock import FileLock, Timeout

        self._sidecar = sidecar_of(path)
        self._lock: BaseFileLock = FileLock(self._sidecar, blocking=False, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout:
            raise HeldError(_held_sentence(path)) from None
        if self._is_ours_to_write():
            self._sidecar.write_bytes(msgspec.json.encode(_myself()))

    def release(self) -> None:
        """Let others write; close the file before. May be called again."""
        if not self._lock.is_locked:
            return
        if self._is_ours_to_write():
            # While the lock is held: whoever waits for this name finds it gone and asks anew.
            self._sidecar.unlink(missing_ok=True)
        self._lock.release()

    def _is_ours_to_write(self) -> bool:
        # Other kinds of lock keep marks of their own in the sidecar, or let nobody read it.
        from filelock import UnixFileLock

        return isinstance(self._lock, UnixFileLock)


def sidecar_of(path: Path) -> Path:
    """Return the hidden file beside a gathering that stands for the right to write it."""
    return path.with_name(f".{path.name}.lock")


def _myself() -> _Holder:
    import getpass
    import platform

    name = ""
    with suppress(OSError, KeyError, ImportError):
        name = getpass.getuser()
    return _Holder(
        name, platform.node(), datetime.now(UTC).astimezone().isoformat(timespec="minutes")
    )


def _held_sentence(path: Path) -> str:
    try:
        holder = msgspec.json.decode(sidecar_of(path).read_bytes(), type=_Holder)
        since = _clock(datetime.fromisoformat(holder.since))
    except (OSError, ValueError):
        return _(
            "“{file}” is open for writing elsewhere; you can read it here and save a copy."
        ).format(file=path.name)
    return _(
        "“{file}” is open for writing by {person} on {computer} since {time};"
        " you can read it here and save a copy."
    ).format(
        file=path.name,
        person=holder.name[:_LONGEST_NAME],
        computer=holder.host[:_LONGEST_NAME],
        time=since,
    )


def _clock(moment: datetime) -> str:
    today = datetime.now(UTC).astimezone().date()
    return moment.strftime("%H:%M" if moment.date() == today else "%Y-%m-%d %H:%M")
