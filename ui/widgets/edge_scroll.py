"""Scrolls what lies near the mouse while something is carried."""

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

_EDGE, _STEP, _EVERY_MS = 40, 14, 16


class EdgeScroll:
    """Scrolls areas while the mouse is held near their edges."""

    def __init__(self, parent: QWidget) -> None:
        self._bars: list[tuple[QScrollBar, int]] = []
        self._timer = QTimer(parent, interval=_EVERY_MS)
        self._timer.timeout.connect(self._scroll)

    def at(self, place: QPoint, sideways: QAbstractScrollArea, *down: QAbstractScrollArea) -> None:
        """Scroll what is near the edge at a place on the screen."""
        self._bars = [(sideways.horizontalScrollBar(), _push(sideways, place).x())]
        self._bars += [(area.verticalScrollBar(), _push(area, place).y()) for area in down]
        if any(step for _bar, step in self._bars):
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Scroll no longer."""
        self._timer.stop()

    def _scroll(self) -> None:
        for bar, step in self._bars:
            bar.setValue(bar.value() + step)


def _push(area: QAbstractScrollArea, place: QPoint) -> QPoint:
    at, size = area.mapFromGlobal(place), area.size()
    return QPoint(_step(at.x(), size.width()), _step(at.y(), size.height()))


def _step(at: int, length: int) -> int:
    if at < _EDGE:
        return -_STEP
    return _STEP if at > length - _EDGE else 0
