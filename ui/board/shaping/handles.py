"""The grips of the one chosen thing: shown over it, and found under the pointer."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from openspace.model import Connector, Point, Thing
from ui import style
from ui.board.box import Box
from ui.board.connecting import run_of
from ui.board.desk import Desk
from ui.board.shaping.grips import CORNERS, Grip, grips_of
from ui.board.shaping.line_end import LineEnd
from ui.board.shaping.resizing import Resizing
from ui.board.touch import Touch

_SIDE, _NEAR, _NEAR_FINGER = 8.0, 8.0, 18.0
_ROOM_FOR_CORNERS, _ROOM_FOR_SIDES = 18.0, 36.0


class Handle(NamedTuple):
    """One grip, or where ``grip`` is None one end of a line, and its place on the board."""

    at: Point
    grip: Grip | None = None
    first: bool = False


class Handles:
    """Shows them while the tool in use takes hold of them and nobody is writing or dragging."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        desk.scene.handles = self.paint

    def shown(self) -> list[Handle]:
        """Return what there is to take hold of."""
        thing = self._thing()
        if thing is None:
            return []
        sheet = self._desk.scene.sheet
        if isinstance(thing, Connector):
            run = run_of(thing, sheet.box)
            return [Handle(run.start, first=True), Handle(run.end)]
        box = sheet.box(thing.id)
        return [] if box is None else self._around(thing, box)

    def at(self, touch: Touch) -> Handle | None:
        """Return the grip under the pointer."""
        near = _NEAR_FINGER if touch.finger else _NEAR
        view = self._desk.canvas.viewport
        for handle in self.shown():
            x, y = view.to_screen(*handle.at)
            if max(abs(touch.pixel.x() - x), abs(touch.pixel.y() - y)) <= near:
                return handle
        return None

    def cursor_at(self, touch: Touch) -> Qt.CursorShape | None:
        """Return how the pointer looks over a grip, None where there is none."""
        handle = self.at(touch)
        if handle is None:
            return None
        return handle.grip.cursor if handle.grip is not None else Qt.CursorShape.PointingHandCursor

    def gesture_at(self, touch: Touch) -> Resizing | LineEnd | None:
        """Begin to draw at the grip under the pointer, if there is one."""
        handle, thing = self.at(touch), self._thing()
        if handle is None or thing is None:
            return None
        if isinstance(thing, Connector):
            return LineEnd(self._desk, touch, thing, first=handle.first)
        return Resizing(self._desk, touch, thing.id, handle.grip) if handle.grip else None

    def paint(self, painter: QPainter, view: QRect, scale: float) -> None:
        """Paint them, in pixels of the view."""
        handles = self.shown()
        if not handles:
            return
        fine = scale / self._desk.canvas.viewport.scale
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(style.current().accent), 1.5 * fine))
        painter.setBrush(QColor(style.current().panel))
        for handle in handles:
            room = QRectF(0, 0, _SIDE * fine, _SIDE * fine)
            room.moveCenter(QPointF(*handle.at) * scale - QPointF(view.topLeft()))
            radius = (1.5 if handle.grip is not None else _SIDE / 2) * fine
            painter.drawRoundedRect(room, radius, radius)
        painter.restore()

    def _thing(self) -> Thing | None:
        desk = self._desk
        thing = desk.scene.sheet.thing(desk.selection.only)
        writing = desk.writing.note is not None or desk.words.editor.isVisible()
        busy = writing or desk.scene.lift is not None or not desk.canvas.tool.takes_hold
        return None if thing is None or thing.locked or busy else thing

    def _around(self, thing: Thing, box: Box) -> list[Handle]:
        scale = self._desk.canvas.viewport.scale
        wide, high = box.width * scale, box.height * scale
        if min(wide, high) < _ROOM_FOR_CORNERS:
            return []
        return [
            Handle(grip.place(box), grip)
            for grip in grips_of(thing)
            if grip in CORNERS or (high if grip.across else wide) >= _ROOM_FOR_SIDES
        ]
