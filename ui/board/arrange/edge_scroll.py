"""The board moves on by itself while a gesture is held at the edge of the view."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from ui.board.canvas import Canvas
from ui.board.touch import Touch

ZONE = 8.0
"""How near to the edge the pointer is, in pixels, when the board begins to move."""

_TICK_MS, _WAIT = 16, 10
_SLOW, _FAST, _SPEEDING_UP = 4.0, 26.0, 0.35


class EdgeScroll:
    """Pans the canvas, faster the longer it goes on, and tells the gesture where it is now."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._ticks = 0
        self._touch: Touch | None = None
        self._tell: Callable[[Touch], None] | None = None
        self._timer = QTimer(canvas, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def follow(self, touch: Touch, tell: Callable[[Touch], None]) -> None:
        """Take note of where the pointer is; ``tell`` hears of it as the board moves under it."""
        self._touch, self._tell = touch, tell
        if self._way(touch) == (0, 0):
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Let the board lie."""
        self._timer.stop()
        self._ticks = 0

    def _tick(self) -> None:
        self._ticks += 1
        if self._touch is None or self._tell is None or self._ticks < _WAIT:
            return
        speed = min(_FAST, _SLOW + (self._ticks - _WAIT) * _SPEEDING_UP)
        across, down = self._way(self._touch)
        self._canvas.look(self._canvas.viewport.panned(-across * speed, -down * speed))
        pixel = self._touch.pixel
        at = self._canvas.viewport.to_board(pixel.x(), pixel.y())
        self._tell(self._touch._replace(at=at))

    def _way(self, touch: Touch) -> tuple[int, int]:
        x, y = touch.pixel.x(), touch.pixel.y()
        right, bottom = self._canvas.width() - ZONE, self._canvas.height() - ZONE
        return (x >= right) - (x < ZONE), (y >= bottom) - (y < ZONE)
