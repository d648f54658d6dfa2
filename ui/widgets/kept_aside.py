"""Words kept aside, so that they outlive a closed window though they were not sent yet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from openspace.hashing import blake2b
from ui.style.settings import settings

_QUIET_MS = 1000


class KeptAside(QObject):
    """Keeps what stands in a field, a second after it was written; ``words`` tells what does."""

    def __init__(self, field: QWidget, words: Callable[[], str]) -> None:
        super().__init__(field)
        self._words = words
        self._key = ""
        self._timer = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self._write)

    def keep_as(self, name: str, show: Callable[[str], object]) -> None:
        """Keep the words under a name from now on, and show those kept there; "" keeps none."""
        self.keep()
        self._key = f"unsent/{_mark(name)}" if name else ""
        show(str(settings().value(self._key, "")) if self._key else "")
        self._timer.stop()

    def wait(self) -> None:
        """Keep the words in a second."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Keep the words at once."""
        if self._timer.isActive():
            self._timer.stop()
            self._write()

    def _write(self) -> None:
        if not self._key:
            return
        kept = settings()
        if words := self._words():
            kept.setValue(self._key, words)
        else:
            kept.remove(self._key)
        kept.sync()


def _mark(name: str) -> str:
    return blake2b(name.encode("utf-8", "replace"), digest_size=32).hexdigest()
