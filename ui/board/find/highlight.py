"""Hits on the canvas: they stay bright while the rest of the board steps back."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ui import style
from ui.board.box import Box
from ui.board.paper import RADIUS

_DIMMED = 0.62
_AROUND, _OUTLINE, _CURRENT = 3.0, 2.0, 4.0
_MANY = 300
Boxes = Callable[[], tuple[list[Box], Box | None]]


class Highlight:
    """Paints over the scene; ``boxes`` gives those of all hits and that of the current one."""

    def __init__(self, boxes: Boxes) -> None:
        self._boxes = boxes

    def paint(self, painter: QPainter, view: QRect, scale: float) -> None:
        """Veil all but the hits, outline these, and the current one more broadly."""
        hits, current = self._boxes()
        seen = QRectF(0, 0, view.width(), view.height())
        rooms = [room for box in hits if (room := _on_screen(box, view, scale)).intersects(seen)]
        radius = RADIUS * scale + _AROUND
        painter.save()
        painter.drawImage(0, 0, _veil((view.width(), view.height()), rooms, radius))
        palette = style.current()
        painter.setPen(QPen(QColor(palette.warning), _OUTLINE))
        _draw(painter, rooms, radius)
        if current is not None:
            painter.setPen(QPen(QColor(palette.accent), _CURRENT))
            room = _on_screen(current, view, scale).adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(room, radius, radius)
        painter.restore()


def _on_screen(box: Box, view: QRect, scale: float) -> QRectF:
    left, top = box.left * scale - view.left(), box.top * scale - view.top()
    room = QRectF(left, top, box.width * scale, box.height * scale)
    return room.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)


def _veil(size: tuple[int, int], rooms: list[QRectF], radius: float) -> QImage:
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    colour = QColor(style.current().board)
    colour.setAlphaF(_DIMMED)
    image.fill(colour)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.transparent)
    _draw(painter, rooms, radius)
    painter.end()
    return image


def _draw(painter: QPainter, rooms: list[QRectF], radius: float) -> None:
    """Draw the rooms rounded; many at once plainly, which is ten times as fast."""
    if len(rooms) > _MANY:
        painter.drawRects(rooms)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for room in rooms:
        painter.drawRoundedRect(room, radius, radius)
