"""Small signs in the corner of what lies on a board: a question, an action, a lock."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from openspace.model import Note, Thing
from ui import style

_SIZE, _INSET = 18.0, 6.0
_MEANINGS = {"question": "question", "action": "lightning"}


def badges_of(thing: Thing) -> Iterator[str]:
    """Yield the names of the icons that a thing bears."""
    if isinstance(thing, Note):
        if thing.meaning in _MEANINGS:
            yield _MEANINGS[thing.meaning]
        if thing.off_record:
            yield "eye-slash"
    if thing.locked:
        yield "lock-simple"


def paint_badges(painter: QPainter, thing: Thing, width: float, ink: QColor) -> None:
    """Paint a thing's signs into its top right corner, in board units."""
    names = list(badges_of(thing))
    if not names:
        return
    family = style.icon_family()
    font = QFont(family)
    font.setPixelSize(round(_SIZE))
    painter.setFont(font)
    painter.setPen(ink)
    for rank, name in enumerate(names):
        left = width - _INSET - (rank + 1) * _SIZE
        room = QRectF(left, _INSET - 2, _SIZE, _SIZE)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, style.icon_letter(name))


def paint_back(painter: QPainter, size: tuple[float, float], ink: QColor) -> None:
    """Paint the back of a note that lies face down, in board units."""
    font = QFont(style.icon_family())
    font.setPixelSize(44)
    painter.setFont(font)
    veil = QColor(ink)
    veil.setAlphaF(0.75)
    painter.setPen(veil)
    room = QRectF(0, 0, *size)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, style.icon_letter("eye-closed"))
