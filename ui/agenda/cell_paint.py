"""How the cells of the wall are painted: cards, free places, breaks, where a drop would go."""

from typing import Literal

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from openspace.agenda import Spot
from openspace.model import Slot
from ui import style
from ui.agenda.card_paint import CardPaint, ring
from ui.agenda.contents import Card
from ui.agenda.model import Index, WallModel
from ui.agenda.words import slot_in_words

GAP = 4
"""Free room around a card, in pixels."""

_CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
DropKind = Literal["free", "swap", "no"]


class Shown(msgspec.Struct):
    """What is shown of the moment: where a drop would go, what is lifted, what the mouse is over.

    ``words`` is the question that would come to the target; ``plain`` leaves out what only those
    who work on the wall need.
    """

    target: Spot | None = None
    drop: DropKind = "free"
    words: str = ""
    lifted: str = ""
    hovered: Spot | None = None
    focused: Spot | None = None
    plain: bool = False


class CellPaint(QStyledItemDelegate):
    """Paints the cells of a :class:`WallModel`."""

    def __init__(self, scale: float = 1.0) -> None:
        super().__init__()
        self.cards = CardPaint(scale)
        self.shown = Shown()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        if not isinstance(model, WallModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect).adjusted(GAP, GAP, -GAP, -GAP)
        slot = model.wall.slots[index.row()]
        spot = model.spot(index)
        if spot is None:
            self._paint_break(painter, room, slot)
        else:
            cards = model.wall.cards.get(spot, ())
            for card, sheet in zip(cards, sheets(room, len(cards)), strict=True):
                self._paint_card(painter, sheet, card, model, slot)
            self._paint_place(painter, room, spot, free=not cards)
        painter.restore()

    def _paint_card(
        self, painter: QPainter, sheet: QRectF, card: Card, model: WallModel, slot: Slot
    ) -> None:
        colours = style.current()
        paper = colours.paper.get(slot.colour, colours.paper["white"])
        warned = card.group in model.warned and not self.shown.plain
        if card.group == self.shown.lifted:
            painter.setOpacity(0.35)
        self.cards.paint(painter, sheet, card, paper)
        going = model.moves.get(card.group, "")
        if going:
            self._paint_going(painter, sheet, going)
        else:
            marks = ("warning",) * warned + ("push-pin-fill",) * card.pinned
            repeated = ("repeat",) * (card.times > 1)
            self.cards.paint_foot(painter, sheet, card, paper, (*marks, *repeated))
        painter.setOpacity(1)
        if card.group in model.looked_at:
            ring(painter, sheet.adjusted(-2, -2, 2, 2), colours.accent)
        elif warned:
            ring(painter, sheet.adjusted(-2, -2, 2, 2), colours.warning)

    def _paint_going(self, painter: QPainter, sheet: QRectF, going: str) -> None:
        """Paint where a card would go, over its lowest line."""
        colours = style.current()
        foot = self.cards.foot(sheet).adjusted(-5, 0, 5, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(foot, 6, 6)
        painter.setPen(QColor(colours.accent_ink))
        painter.setFont(self.cards.font(12, 600))
        room = int(foot.width() - 12)
        words = painter.fontMetrics().elidedText(going, Qt.TextElideMode.ElideRight, room)
        painter.drawText(foot, _CENTRE, words)

    def _paint_place(self, painter: QPainter, room: QRectF, spot: Spot, *, free: bool) -> None:
        colours = style.current()
        if spot == self.shown.target:
            self._paint_target(painter, room, free=free)
        elif free and not self.shown.plain:
            hovered = spot == self.shown.hovered
            self._paint_free(painter, room, hovered=hovered)
        if spot == self.shown.focused and spot != self.shown.target:
            ring(painter, room.adjusted(-2, -2, 2, 2), colours.accent)

    def _paint_free(self, painter: QPainter, room: QRectF, *, hovered: bool) -> None:
        colours = style.current()
        pen = QPen(QColor(colours.accent if hovered else colours.edge), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(colours.accent_soft) if hovered else Qt.BrushStyle.NoBrush)
        painter.setOpacity(1 if hovered else 0.55)
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setOpacity(1)
        painter.setFont(self.cards.font(15))
        painter.setPen(QColor(colours.accent if hovered else colours.secondary))
        painter.drawText(room, _CENTRE, "+")

    def _paint_target(self, painter: QPainter, room: QRectF, *, free: bool) -> None:
        colours = style.current()
        refused = self.shown.drop == "no"
        if free:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.warning_soft if refused else colours.accent_soft))
            painter.drawRoundedRect(room, 8, 8)
            painter.setPen(QColor(colours.accent))
            painter.setFont(self.cards.font(13, 550))
            inside = room.adjusted(10, 8, -10, -8)
            wrapped = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            painter.drawText(inside, int(wrapped), self.shown.words)
        colour = colours.warning if refused else colours.accent
        ring(painter, room.adjusted(-1, -1, 1, 1), colour, dashed=not refused)

    def _paint_break(self, painter: QPainter, room: QRectF, slot: Slot) -> None:
        colours = style.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.mix(colours.board, colours.ink, 0.06)))
        painter.drawRoundedRect(room, 8, 8)
        painter.setPen(QColor(colours.secondary))
        painter.setFont(self.cards.font(13, 550))
        painter.drawText(room, _CENTRE, slot.label or slot_in_words(slot))


def sheets(room: QRectF, count: int) -> list[QRectF]:
    """Return where the cards of one cell lie, one below the other."""
    high = (room.height() - (count - 1) * GAP) / max(1, count)
    return [
        QRectF(room.left(), room.top() + rank * (high + GAP), room.width(), high)
        for rank in range(count)
    ]
