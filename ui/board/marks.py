"""Marks over the notes: the outline of those chosen, the band drawn to choose."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ui.board.box import Box
from ui.board.far import as_pixel, pixels_of, write_frames
from ui.board.paper import RADIUS
from ui.board.placing import Edges

_MANY = 300
_AWAY = 2.5


def paint_outlines(painter: QPainter, edges: Edges, seen: Box, scale: float, colour: str) -> None:
    """Outline those rectangles that are seen; all are in pixels from the board's origin."""
    left, top, right, bottom = edges.T
    meets = (left < seen.right) & (right > seen.left) & (top < seen.bottom) & (bottom > seen.top)
    corner = (seen.left, seen.top, seen.left, seen.top)
    places = edges[meets] - corner
    if len(places) > _MANY:
        _paint_frames(painter, places, (round(seen.width), round(seen.height)), colour)
        return
    rects = [QRectF(x, y, x2 - x, y2 - y) for x, y, x2, y2 in places.tolist()]
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), 2))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = RADIUS * scale + _AWAY
    for rect in rects:
        painter.drawRoundedRect(rect.adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY), radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_frames(painter: QPainter, places: Edges, size: tuple[int, int], colour: str) -> None:
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    write_frames(pixels_of(image), places, as_pixel(colour))
    painter.drawImage(0, 0, image)


def paint_band(painter: QPainter, band: QRect, colour: str) -> None:
    """Paint the band that is drawn over the notes to choose them."""
    veil = QColor(colour)
    veil.setAlphaF(0.12)
    painter.setPen(QPen(QColor(colour), 1))
    painter.setBrush(veil)
    painter.drawRect(band)
