"""Zooming shows what is there already; when it stops, everything is painted sharp."""

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.board.box import Box
from ui.board.scene import Scene

_STILL_MS = 16
_PAUSE_MS = 5
_A_WHILE = 0.003


class Sharpening:
    """Sees to it that what a canvas shows of a scene gets sharp, and whole, when there is time.

    ``looked_at`` tells the part of the board that is seen and its scale. In the pauses between
    two steps of zooming words are laid out ahead.
    """

    def __init__(
        self, canvas: QWidget, scene: Scene, looked_at: Callable[[], tuple[Box, float]]
    ) -> None:
        self._canvas, self._scene, self._looked_at = canvas, scene, looked_at
        self._still = QTimer(canvas, interval=_STILL_MS, singleShot=True)
        self._still.timeout.connect(self._sharpen)
        self._pause = QTimer(canvas, singleShot=True)
        self._pause.timeout.connect(self._go_ahead)

    def zoomed(self) -> None:
        """Hold new tiles back from now on, until the zooming stops."""
        self._scene.tiles.hold = True
        self._still.start()
        self._pause.start(_PAUSE_MS)

    def painted(self, *, whole: bool) -> None:
        """Go on with what is missing after a paint: what is seen first, then beside it."""
        if not self._scene.tiles.hold:
            QTimer.singleShot(0, self._canvas, self._complete if whole else self._canvas.update)

    def _complete(self) -> None:
        if not self._scene.tiles.hold and self._scene.tiles.complete_one():
            QTimer.singleShot(0, self._canvas, self._complete)

    def _sharpen(self) -> None:
        self._scene.tiles.hold = False
        self._canvas.update()

    def _go_ahead(self) -> None:
        if not self._still.isActive():
            return
        until = perf_counter() + _A_WHILE
        if not self._scene.drawing.lay_out_ahead(self._scene.sheet, *self._looked_at(), until):
            self._pause.start(0)
