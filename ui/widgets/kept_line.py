"""A line whose words outlive a closed window, though they were not sent yet."""

from hashlib import sha256

from PySide6.QtCore import QTimer

from ui.style.settings import settings
from ui.widgets.fields import LineEdit

_QUIET_MS = 1000


class KeptLine(LineEdit):
    """A line to write in; what stands in it is kept aside a second later, until it is sent."""

    def __init__(self, placeholder: str = "", *, size: float = 14, kind: str = "") -> None:
        super().__init__(placeholder, size=size, kind=kind)
        self._key = ""
        self._timer = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self.keep)
        self.textChanged.connect(self._wait)

    def keep_as(self, name: str) -> None:
        """Keep the words under a name from now on, and show those kept there; "" keeps none."""
        self.keep()
        self._key = f"unsent/{sha256(name.encode('utf-8', 'replace')).hexdigest()}" if name else ""
        self.setText(str(settings().value(self._key, "")) if self._key else "")
        self._timer.stop()

    def keep(self) -> None:
        """Keep the words at once."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        if not self._key:
            return
        kept = settings()
        if self.text():
            kept.setValue(self._key, self.text())
        else:
            kept.remove(self._key)
        kept.sync()

    def _wait(self) -> None:
        self._timer.start()
