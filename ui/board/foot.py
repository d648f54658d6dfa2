"""The foot of a note: its tags, who wrote it, and its dots, where there are any."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from openspace.gathering import dots_in
from openspace.model import Note, VotingRound
from ui import style

FOOT = 26.0
"""How high the foot is, in board units."""

_SIDE = 12.0
_DOT, _DOTS_APART, _MOST_DOTS = 7.0, 10.0, 5


@dataclass(frozen=True)
class Foot:
    """What notes show at their foot: the dots of a round, and their authors or not.

    The dots are those of one ``voter``, of all where that is "".
    """

    voting: VotingRound | None = None
    authors: bool = False
    voter: str = ""

    def height(self, note: Note) -> float:
        """Return how much of a note the foot takes, in board units."""
        return FOOT if self.words(note) or dots_in(note, self.voting, self.voter) else 0.0

    def words(self, note: Note) -> str:
        """Return the words at the foot: the author where shown, and the tags."""
        tags = [f"#{tag}" for tag in sorted(note.tags)]
        return "  ".join([*([note.author] if self.authors and note.author else []), *tags])

    def paint(self, painter: QPainter, note: Note, size: tuple[float, float], ink: QColor) -> None:
        """Paint the foot, the note's top left corner at the painter's origin, in board units."""
        if not self.height(note):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(_SIDE, size[1] - FOOT, size[0] - 2 * _SIDE, FOOT - 6.0)
        dots = dots_in(note, self.voting, self.voter)
        taken = _paint_dots(painter, dots, room, ink) if dots else 0.0
        painter.setPen(ink)
        font = style.paper_font(11, 600)
        painter.setFont(font)
        width = room.width() - taken
        shown = QFontMetricsF(font).elidedText(self.words(note), Qt.TextElideMode.ElideRight, width)
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(room.x(), room.y(), width, room.height()), side, shown)


def _paint_dots(painter: QPainter, dots: int, room: QRectF, ink: QColor) -> float:
    """Paint so many dots at the right, or one and their number; return the width they take."""
    painter.setBrush(ink)
    painter.setPen(Qt.PenStyle.NoPen)
    middle = room.center().y()
    shown = dots if dots <= _MOST_DOTS else 1
    left = room.right() - shown * _DOTS_APART + (_DOTS_APART - _DOT)
    if dots > _MOST_DOTS:
        number = str(dots)
        font = style.paper_font(12, 700)
        left -= QFontMetricsF(font).horizontalAdvance(number) + 4.0
        painter.setFont(font)
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, number)
        painter.setPen(Qt.PenStyle.NoPen)
    for rank in range(shown):
        centre = QPointF(left + rank * _DOTS_APART + _DOT / 2, middle)
        painter.drawEllipse(centre, _DOT / 2, _DOT / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return room.right() - left + 6.0
