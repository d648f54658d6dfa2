"""A clock that counts down: it ticks once a second while it runs, and not at all otherwise."""

from datetime import UTC, datetime
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

_SECOND = 1000
_BEHIND = 20
"""Milliseconds behind the full second, so that its number is the new one."""


def now() -> datetime:
    """Return this moment."""
    return datetime.now(UTC)


class Countdown(QObject):
    """Counts the seconds that are left; ``ticked`` tells of each, ``rang`` that the time is up."""

    ticked = Signal()
    rang = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stands_at = 0.0
        self._ends = ""
        self._next = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._next.timeout.connect(self.tick)

    @property
    def left(self) -> float:
        """How many seconds are left."""
        if not self._ends:
            return self._stands_at
        return max(0.0, (datetime.fromisoformat(self._ends) - now()).total_seconds())

    @property
    def runs(self) -> bool:
        """Whether it runs and has time left."""
        return bool(self._ends) and self.left > 0

    @property
    def is_up(self) -> bool:
        """Whether it has run out."""
        return bool(self._ends) and self.left <= 0

    @property
    def ticks(self) -> bool:
        """Whether it is going to tick."""
        return self._next.isActive()

    def count(self, *, left: float, ends: str) -> None:
        """Stand at so many seconds or, where it ``ends`` at a moment (ISO 8601), run to that."""
        self._stands_at, self._ends = left, ends
        self._go_on()
        self.ticked.emit()

    def tick(self) -> None:
        """Tell of a second gone, and of the end."""
        self._go_on()
        self.ticked.emit()
        if self.is_up:
            self.rang.emit()

    def _go_on(self) -> None:
        left = self.left
        if self._ends and left > 0:
            self._next.start(round((left % 1 or 1) * _SECOND) + _BEHIND)
        else:
            self._next.stop()


def in_digits(seconds: float) -> str:
    """Return time as minutes and seconds, as a clock shows them."""
    whole = ceil(max(0.0, seconds))
    hours, rest = divmod(whole, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{whole // 60}:{whole % 60:02}"


def ring() -> None:
    """Sound the bell of the system."""
    QApplication.beep()
