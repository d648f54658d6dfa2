"""The system's own lock on a file: held by one process at a time, and gone with it."""

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from filelock import BaseFileLock

_MISSING = {errno.ENOSYS, errno.EOPNOTSUPP}
"""What a file system answers that knows no locks."""


class Hold(Protocol):
    """A file that is locked for this process."""

    def write(self, data: bytes) -> None:
        """Leave word for the others who ask for it, where they may read it."""

    def release(self) -> None:
        """Let others have it; the file goes away."""


def take(path: Path) -> Hold | None:
    """Lock a file, which is made for that; return None where another holds it.

    Raises ``OSError`` where the file cannot be made.
    """
    if fcntl is not None:
        try:
            return _flocked(path)
        except OSError as error:
            if error.errno not in _MISSING:
                raise
    return _locked_otherwise(path)


class _Flock:
    def __init__(self, path: Path, number: int) -> None:
        self._path = path
        self._number = number

    def write(self, data: bytes) -> None:
        os.truncate(self._number, 0)
        os.pwrite(self._number, data, 0)

    def release(self) -> None:
        # While it is locked: whoever waits for this name finds it gone and asks anew.
        self._path.unlink(missing_ok=True)
        os.close(self._number)


def _flocked(path: Path) -> _Flock | None:
    while True:
        number, is_new = _open(path)
        try:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(number)
            return None
        except OSError:
            os.close(number)
            if is_new:
                path.unlink(missing_ok=True)
            raise
        if os.fstat(number).st_nlink:
            return _Flock(path, number)
        os.close(number)


def _open(path: Path) -> tuple[int, bool]:
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        return os.open(path, flags | os.O_EXCL, 0o644), True
    except FileExistsError:
        return os.open(path, flags, 0o644), False


class _OtherLock:
    def __init__(self, lock: "BaseFileLock") -> None:
        self._lock = lock

    def write(self, data: bytes) -> None:
        """Leave no word: these locks keep marks of their own in the file."""

    def release(self) -> None:
        self._lock.release()


def _locked_otherwise(path: Path) -> _OtherLock | None:
    # Lazy and last, because importing it takes a fourteenth of the time the window needs to open.
    from filelock import FileLock, Timeout

    lock = FileLock(path, blocking=False, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return None
    return _OtherLock(lock)
