"""The pen, the marker, the eraser and the laser: what one draws freely."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen

from openspace import commands
from openspace.model import Point, Stroke
from ui import style
from ui.board.desk import Desk
from ui.board.tools.drafting import show_draft
from ui.board.tools.tool import Tool
from ui.board.touch import Touch

_STEP = 2.0
_MARKER_BROADER = 6.0
_TRAIL_SECONDS, _TRAIL_FRAME_MS, _TRAIL_WIDTH = 1.2, 16, 6.0


class PenTool(Tool):
    """Draw a line where the pointer goes; one goes on drawing until one takes another tool."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, desk: Desk, _done: Callable[[], None]) -> None:
        self._desk = desk
        self._points: list[Point] = []

    def press(self, touch: Touch) -> None:
        """Set the pen down."""
        self._points = [touch.at]
        self.move(touch)

    def move(self, touch: Touch) -> None:
        """Draw on."""
        if not self._points:
            return
        if _apart(self._points[-1], touch.at) * self._desk.canvas.viewport.scale >= _STEP:
            self._points.append(touch.at)
        show_draft(self._desk, self._stroke())

    def release(self, touch: Touch) -> None:
        """Take the pen up: the stroke stays."""
        if not self._points:
            return
        self._points.append(touch.at)
        stroke = self._stroke()
        self._points = []
        show_draft(self._desk, None)
        self._desk.verbs.done(lambda board: [commands.draw_stroke(board, stroke)])

    def cancel(self) -> bool:
        """Draw nothing."""
        begun, self._points = bool(self._points), []
        show_draft(self._desk, None)
        return begun

    def _stroke(self) -> Stroke:
        left, top = self._points[0]
        pen = self._desk.pen
        points = [round(value, 1) for x, y in self._points for value in (x - left, y - top)]
        return Stroke(
            id="",
            pos=(round(left, 1), round(top, 1)),
            points=tuple(points),
            colour=self._desk.ink,
            width=pen.width * (_MARKER_BROADER if pen.marker else 1.0),
            marker=pen.marker,
        )


class EraserTool(Tool):
    """Peel off the strokes the pointer goes over, as one step."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, desk: Desk, _done: Callable[[], None]) -> None:
        self._desk = desk
        self._join = ""

    def press(self, touch: Touch) -> None:
        """Begin to erase."""
        self._join = f"erase {monotonic()}"
        self.move(touch)

    def move(self, touch: Touch) -> None:
        """Peel off the stroke under the pointer."""
        thing = self._desk.scene.sheet.at(*touch.at)
        if self._join and isinstance(thing, Stroke) and not thing.locked:
            self._desk.verbs.peel([thing.id], join=self._join)

    def release(self, touch: Touch) -> None:
        """Be done."""
        self.move(touch)
        self._join = ""


class LaserTool(Tool):
    """Show where one points, by a trail that fades; nothing stays on the board."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, desk: Desk, _done: Callable[[], None]) -> None:
        self._desk = desk
        self._trail: list[tuple[Point, float]] = []
        self._fading = QTimer(desk.canvas, interval=_TRAIL_FRAME_MS)
        self._fading.timeout.connect(self._fade)

    def press(self, touch: Touch) -> None:
        """Begin a trail."""
        self._trail.clear()
        self.move(touch)

    def move(self, touch: Touch) -> None:
        """Lead it on."""
        self._trail.append((touch.at, monotonic()))
        self._desk.scene.veil = self._paint
        self._fading.start()
        self._desk.canvas.update()

    def cancel(self) -> bool:
        """Let it go out at once."""
        shown = bool(self._trail)
        self._trail.clear()
        self._fade()
        return shown

    def _fade(self) -> None:
        oldest = monotonic() - _TRAIL_SECONDS
        self._trail = [one for one in self._trail if one[1] > oldest]
        if not self._trail:
            self._fading.stop()
            self._desk.scene.veil = None
        self._desk.canvas.update()

    def _paint(self, painter: QPainter) -> None:
        now, scale = monotonic(), self._desk.canvas.viewport.scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_trail(painter, self._trail, now, _TRAIL_WIDTH / scale)


def _paint_trail(
    painter: QPainter, trail: Sequence[tuple[Point, float]], now: float, width: float
) -> None:
    colour = QColor(style.current().laser)
    for (a, _at), (b, at) in pairwise(trail):
        share = max(0.0, 1 - (now - at) / _TRAIL_SECONDS)
        colour.setAlphaF(share)
        painter.setPen(QPen(colour, width * (0.4 + 0.6 * share), c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(*a), QPointF(*b))
    if trail:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.current().laser))
        painter.drawEllipse(QPointF(*trail[-1][0]), width, width)


def _apart(one: Point, other: Point) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))
