"""One writer: a lock beside the file that dies with its process, and says who holds it."""

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from openspace.errors import OpenspaceError
from openspace.storage.system_lock import Hold, take
from openspace.words import _

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
        hold = take(sidecar_of(path))
        if hold is None:
            raise HeldError(_held_sentence(path))
        self._hold: Hold | None = hold
        hold.write(msgspec.json.encode(_myself()))

    def release(self) -> None:
        """Let others write; close the file before. May be called again."""
        hold, self._hold = self._hold, None
        if hold is not None:
            hold.release()


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
