"""Zooming shows what is there already; when it stops, everything is painted sharp."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_STILL_MS = 16
_PAUSE_MS = 5
_A_WHILE = 0.003


class Sharpening:
    """Says when the zooming has stopped.

    ``lay_out`` lays words out ahead until a time of the clock and answers whether it has laid
    out all; it is asked in the pauses between two steps of zooming. ``sharpen`` is called at
    the end.
    """

    def __init__(
        self, parent: QObject, lay_out: Callable[[float], bool], sharpen: Callable[[], None]
    ) -> None:
        self._lay_out = lay_out
        self._still = QTimer(parent, interval=_STILL_MS, singleShot=True)
        self._still.timeout.connect(sharpen)
        self._pause = QTimer(parent, singleShot=True)
        self._pause.timeout.connect(self._go_ahead)

    def zoomed(self) -> None:
        """Wait from now on."""
        self._still.start()
        self._pause.start(_PAUSE_MS)

    def _go_ahead(self) -> None:
        if self._still.isActive() and not self._lay_out(perf_counter() + _A_WHILE):
            self._pause.start(0)
