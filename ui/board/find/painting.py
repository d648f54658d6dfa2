"""Things as rows of a list: a mark of their kind, the font and the ink of their words."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from openspace.model import Area, Note, Thing
from ui import style
from ui.board.find.words import icon_of, words_of

MARK = 14
"""How wide the mark of a thing is, in pixels."""


def font_of(thing: Thing) -> QFont:
    """Return the font of a row: areas stand out."""
    return style.font(14, 600) if isinstance(thing, Area) else style.font(14)


def ink_of(thing: Thing) -> str:
    """Return the ink of a row: quieter where the thing itself says nothing."""
    palette = style.current()
    return palette.ink if words_of(thing).strip() else palette.secondary


def paint_mark(painter: QPainter, thing: Thing, room: QRectF) -> None:
    """Paint at the left of a room a piece of the note's paper, or the icon of the thing's kind."""
    palette = style.current()
    mark = QRectF(room.x(), room.y() + 2, MARK, MARK)
    if not isinstance(thing, Note):
        style.icon(icon_of(thing), palette.secondary).paint(painter, mark.toRect())
        return
    paper = palette.paper_of(thing.colour, otherwise="yellow")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(paper.line))
    painter.setBrush(QColor(paper.fill))
    painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
