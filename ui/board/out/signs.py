"""Signs in colour (emoji), which some files have no letters for."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGlyphRun, QImage, QPainter

_COLOUR_TABLES = ("CBDT", "COLR", "sbix", "SVG ")
_FINENESS = 6.0
_FIRST_SIGN = 0x2190


def has_signs(text: str) -> bool:
    """Tell, quickly, whether there may be signs in colour among letters."""
    return any(ord(letter) >= _FIRST_SIGN for letter in text)


def is_coloured(run: QGlyphRun) -> bool:
    """Tell whether the letters of a run come from a font in colour."""
    font = run.rawFont()
    return any(not font.fontTable(table).isEmpty() for table in _COLOUR_TABLES)


def draw_as_picture(painter: QPainter, at: QPointF, run: QGlyphRun) -> None:
    """Draw a run as a fine picture of it."""
    font = run.rawFont()
    wide = run.boundingRect()
    places = [place.x() for place in run.positions()]
    left = min(places, default=wide.left())
    base = min((place.y() for place in run.positions()), default=wide.bottom())
    high = font.ascent() + font.descent()
    right = max(wide.right(), left + max(0.0, wide.width()))
    room = QRectF(left, base - font.ascent(), max(1.0, right - left), max(1.0, high))
    image = QImage((room.size() * _FINENESS).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    inner = QPainter(image)
    inner.scale(_FINENESS, _FINENESS)
    inner.drawGlyphRun(-room.topLeft(), run)
    inner.end()
    painter.drawImage(room.translated(at), image)
