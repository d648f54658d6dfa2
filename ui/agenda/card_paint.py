"""How a card on the wall is painted: its question, who wants to join, its marks."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui import style
from ui.agenda.clamped import ClampedWords
from ui.agenda.contents import Card
from ui.agenda.words import interest_in_words, others_in_words
from ui.style import Paper

_PAD, _FOOT, _OTHERS, _ICON = 9, 18, 17, 15
_MOST_LINES = 5
_SHADOW = QColor(28, 25, 23, 28)
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine


class CardPaint:
    """Paints cards; ``scale`` makes everything on them larger, for the back row."""

    def __init__(self, scale: float = 1.0) -> None:
        self.scale = scale
        self._words = ClampedWords()

    def forget(self) -> None:
        """Letters have another size."""
        self._words.forget()

    def font(self, size: float, weight: int = 400) -> QFont:
        """Return the font of so many pixels on a card of usual size."""
        return style.font(size * self.scale, weight)

    def px(self, pixels: float) -> float:
        """Return a measure that grows with the letters."""
        return style.scaled(pixels * self.scale)

    def height(self, card: Card, width: float) -> float:
        """Return the height a card needs at a width, in pixels."""
        words = self._words.height(
            card.question, self._question(), width - 2 * self.px(_PAD), _MOST_LINES
        )
        others = self.px(_OTHERS) if card.others else 0
        return words + others + self.px(_FOOT) + 2 * self.px(_PAD)

    def paint(self, painter: QPainter, sheet: QRectF, card: Card, paper: Paper) -> None:
        """Paint the paper, the questions and how many want to join."""
        radius = style.RADIUS_BUTTON
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADOW)
        painter.drawRoundedRect(sheet.translated(0, 1.5), radius, radius)
        painter.setBrush(QColor(paper.fill))
        painter.drawRoundedRect(sheet, radius, radius)
        pad = self.px(_PAD)
        room = sheet.adjusted(pad, pad, -pad, -pad)
        top = room.top() + self._paint_question(painter, room, card, paper)
        if card.others:
            self._paint_others(painter, QRectF(room.left(), top, room.width(), 0), card, paper)

    def paint_foot(
        self, painter: QPainter, sheet: QRectF, card: Card, paper: Paper, marks: tuple[str, ...]
    ) -> None:
        """Paint how many want to join, who convenes it, and icons for its marks."""
        foot = self.foot(sheet)
        icon = self.px(_ICON)
        self._icon(painter, "hand", QPointF(foot.left(), foot.center().y()), paper.ink)
        left = foot.left() + icon + self.px(4)
        painter.setFont(self.font(12.5, 550))
        painter.setPen(QColor(paper.ink))
        words = interest_in_words(card)
        painter.drawText(QRectF(left, foot.top(), foot.width(), foot.height()), _LEFT, words)
        left += painter.fontMetrics().horizontalAdvance(words) + self.px(8)
        right = foot.right()
        for mark in marks:
            right -= icon
            self._icon(painter, mark, QPointF(right, foot.center().y()), paper.ink)
            right -= self.px(4)
        self._paint_convenors(painter, QRectF(left, foot.top(), right - left, foot.height()), card)

    def foot(self, sheet: QRectF) -> QRectF:
        """Return the lowest line of a card."""
        pad = self.px(_PAD)
        high = self.px(_FOOT)
        return QRectF(
            sheet.left() + pad, sheet.bottom() - high - pad * 0.6, sheet.width() - 2 * pad, high
        )

    def _paint_question(self, painter: QPainter, room: QRectF, card: Card, paper: Paper) -> float:
        font = self._question()
        others = self.px(_OTHERS) if card.others else 0
        free = room.height() - self.px(_FOOT) - others + self.px(_PAD) * 0.4
        line = self._words.height("M", font, 100, 1)
        painter.setPen(QColor(paper.ink))
        size = (room.width(), max(1, int(free / line)))
        return self._words.paint(painter, room.topLeft(), card.question, font, size)

    def _paint_others(self, painter: QPainter, room: QRectF, card: Card, paper: Paper) -> None:
        font = self.font(12, 450)
        painter.setPen(QColor(paper.secondary))
        at = QPointF(room.left(), room.top() + self.px(2))
        self._words.paint(painter, at, others_in_words(card), font, (room.width(), 1))

    def _paint_convenors(self, painter: QPainter, room: QRectF, card: Card) -> None:
        painter.setFont(self.font(12))
        whole = painter.fontMetrics().horizontalAdvance(card.names)
        if not card.names or room.width() < min(whole, self.px(80)):
            return
        words = painter.fontMetrics().elidedText(
            card.names, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.setOpacity(painter.opacity() * 0.8)
        painter.drawText(room, _LEFT, words)
        painter.setOpacity(painter.opacity() / 0.8)

    def _question(self) -> QFont:
        return self.font(13, 600)

    def _icon(self, painter: QPainter, name: str, at: QPointF, colour: str) -> None:
        side = round(self.px(_ICON))
        place = QRect(round(at.x()), round(at.y() - side / 2), side, side)
        style.icon(name, colour).paint(painter, place)


def ring(painter: QPainter, sheet: QRectF, colour: str, *, dashed: bool = False) -> None:
    """Paint a ring around a card or a place for one."""
    pen = QPen(QColor(colour), 2)
    if dashed:
        pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(sheet, style.RADIUS_CARD, style.RADIUS_CARD)
