"""The tools that draw lines and arrows, free or from thing to thing."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from openspace import commands
from openspace.model import Area, Connector, Point, Stroke, Thing
from openspace.model.things import Heads
from ui import style
from ui.board.box import Box
from ui.board.desk import Desk
from ui.board.tools.drafting import rounded, straightened
from ui.board.tools.tool import Tool
from ui.board.touch import Touch

_USUAL = 160.0
_NOT_JOINED = (Connector, Stroke, Area)


class LineTool(Tool):
    """Drag from one place to another; an end over a thing joins it. Shift keeps lines straight."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, desk: Desk, done: Callable[[], None], heads: Heads) -> None:
        self._desk = desk
        self._done = done
        self._heads = heads
        self._start: Touch | None = None

    def press(self, touch: Touch) -> None:
        """Begin a line."""
        self._start = touch

    def move(self, touch: Touch) -> None:
        """Show it, and what its end would join."""
        if self._start is None:
            return
        draft, scene = self._draft(self._start, touch), self._desk.scene
        joined = [box for one in (draft.start, draft.end) if (box := scene.sheet.box(one))]

        def paint(painter: QPainter) -> None:
            scene.paint_draft(painter, draft)
            mark_joined(painter, joined)

        scene.veil = paint
        self._desk.canvas.update()

    def release(self, touch: Touch) -> None:
        """Put it on the board."""
        start, self._start = self._start, None
        if start is None:
            return
        draft = self._draft(start, touch)
        self._clear()
        self._done()
        ids = self._desk.verbs.done(lambda board: [commands.connect(board, draft)])
        self._desk.selection.choose(ids)

    def cancel(self) -> bool:
        """Draw nothing."""
        begun, self._start = self._start is not None, None
        self._clear()
        return begun

    def _draft(self, start: Touch, touch: Touch) -> Connector:
        at = rounded(start.at)
        end = (at[0] + _USUAL, at[1]) if touch.is_click(start) else rounded(touch.at)
        first = joined_at(self._desk, start.at)
        last = None if touch.is_click(start) else joined_at(self._desk, touch.at)
        if touch.adds and last is None:
            end = rounded(straightened(at, end))
        return Connector(
            id="",
            pos=at,
            reach=(end[0] - at[0], end[1] - at[1]),
            start=first.id if first else "",
            end=last.id if last and last is not first else "",
            heads=self._heads,
            colour=self._desk.ink,
        )

    def _clear(self) -> None:
        self._desk.scene.veil = None
        self._desk.canvas.update()


def joined_at(desk: Desk, at: Point) -> Thing | None:
    """Return the thing that the end of a line at a place joins, None if it is free."""
    return desk.scene.sheet.at(*at, besides=_NOT_JOINED)


def mark_joined(painter: QPainter, boxes: list[Box]) -> None:
    """Mark what is joined by a frame."""
    pen = QPen(QColor(style.current().accent), 2.0)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        grown = box.grown(4)
        corner, far = QPointF(grown.left, grown.top), QPointF(grown.right, grown.bottom)
        painter.drawRoundedRect(QRectF(corner, far), 10, 10)


def line_tool(heads: Heads) -> Callable[[Desk, Callable[[], None]], LineTool]:
    """Return what makes the tool to draw lines with these heads."""
    return lambda desk, done: LineTool(desk, done, heads)
