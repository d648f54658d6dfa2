"""A note as a card in a column."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from openspace.model import Note
from openspace.words import _
from ui import style
from ui.widgets import ROLE
from ui.widgets.draggable import Draggable
from ui.widgets.wrapped_words import WordBlock

CARD_RING = 3
"""Room around the paper for the ring of focus, in pixels."""

_PAD, _ICON, _FOOT = 12, 18, 18
KeyTaken = Callable[["NoteCard", QKeyEvent], bool]


class NoteCard(Draggable):
    """Shows a note's whole text on the paper of its theme, with a way to its board."""

    board_asked = Signal(str)

    def __init__(self, note: Note, take_key: KeyTaken) -> None:
        super().__init__()
        self.note = note
        self.colour = note.colour
        self.yours = False
        self.picked = False
        self._take_key = take_key
        self._over_link = False
        self._words = WordBlock(note.text, style.font(13, 470))
        self.setProperty(ROLE, "item")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name()

    def show_note(self, note: Note, colour: str, *, yours: bool) -> None:
        """Show the note as it is now."""
        if note.text != self.note.text:
            self._words = WordBlock(note.text, style.font(13, 470))
        if note.text != self.note.text or yours != self.yours:
            self.updateGeometry()
        self.note, self.colour, self.yours = note, colour, yours
        self._name()
        self.update()

    def set_picked(self, *, picked: bool) -> None:
        """Show whether the card is one of those selected."""
        if picked != self.picked:
            self.picked = picked
            self._name()
            self.update()

    def _name(self) -> None:
        self.setAccessibleName(self.note.text)
        self.setAccessibleDescription(_("selected") if self.picked else "")

    def link_area(self) -> QRect:
        """Return where a click leads to the note's board."""
        side = _ICON + 6
        return QRect(self.width() - CARD_RING - side - 3, CARD_RING + 3, side, side)

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the whole text needs."""
        foot = _FOOT if self.yours else 0
        return round(self._words.height(_text_width(width)) + 0.5) + 2 * (_PAD + CARD_RING) + foot

    def sizeHint(self) -> QSize:
        """Return the size at the width it has."""
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width that it can shrink to."""
        return QSize(120, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the column's keys have their way."""
        if not self._take_key(self, event):
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the way to the board under the mouse."""
        self._point_at(event.position().toPoint())
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the board where the click was on its link."""
        left = event.button() == Qt.MouseButton.LeftButton
        on_link = self.link_area().contains(event.position().toPoint())
        if left and on_link and self._grasped is not None and not self._carrying:
            self._grasped = None
            self.board_asked.emit(self.note.id)
        else:
            super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the mouse."""
        self._point_at(QPoint(-1, -1))
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the paper, the words and the way to the board."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        _paint_card(painter, self, self._words, over_link=self._over_link)
        painter.end()

    def _point_at(self, at: QPoint) -> None:
        over = self.link_area().contains(at)
        if over != self._over_link:
            self._over_link = over
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            )
            self.setToolTip(_("Show on the board") if over else "")
            self.update()


def _text_width(width: int) -> float:
    return float(width - 2 * CARD_RING - _PAD - _PAD // 2 - _ICON - 2)


def _paint_card(painter: QPainter, card: NoteCard, words: WordBlock, *, over_link: bool) -> None:
    colours = style.current()
    paper = colours.paper_of(card.colour)
    sheet = QRectF(card.rect()).adjusted(CARD_RING, CARD_RING, -CARD_RING, -CARD_RING)
    _paint_paper(painter, sheet, paper)
    if card.hasFocus() or card.picked:
        _paint_ring(painter, card, colours.accent)
    painter.setPen(QColor(paper.ink))
    words.paint(painter, sheet.left() + _PAD, sheet.top() + _PAD, _text_width(card.width()))
    _paint_link(painter, card, paper, over_link=over_link)
    if card.yours:
        _paint_yours(painter, sheet, paper)


def _paint_paper(painter: QPainter, sheet: QRectF, paper: style.Paper) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(28, 25, 23, 26))
    painter.drawRoundedRect(sheet.translated(0, 1), style.RADIUS_BUTTON, style.RADIUS_BUTTON)
    painter.setBrush(QColor(paper.fill))
    painter.drawRoundedRect(sheet, style.RADIUS_BUTTON, style.RADIUS_BUTTON)


def _paint_ring(painter: QPainter, card: NoteCard, accent: str) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if card.hasFocus():
        painter.setPen(QPen(QColor(accent), 2))
        painter.drawRoundedRect(QRectF(card.rect()).adjusted(1, 1, -1, -1), 10, 10)
    if card.picked:
        painter.setPen(QPen(QColor(accent), 2))
        painter.drawRoundedRect(QRectF(card.rect()).adjusted(4, 4, -4, -4), 7, 7)


def _paint_link(painter: QPainter, card: NoteCard, paper: style.Paper, *, over_link: bool) -> None:
    area = card.link_area()
    if over_link:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(paper.line))
        painter.drawRoundedRect(QRectF(area), 6, 6)
    if card.picked and not over_link:
        style.icon("check-circle-fill", paper.ink).paint(painter, area.adjusted(3, 3, -3, -3))
        return
    colour = paper.ink if over_link else style.mix(paper.secondary, paper.fill, 0.25)
    style.icon("arrow-up-right", colour).paint(painter, area.adjusted(4, 4, -4, -4))


def _paint_yours(painter: QPainter, sheet: QRectF, paper: style.Paper) -> None:
    painter.setFont(style.font(11, 500))
    painter.setPen(QColor(paper.secondary))
    foot = QRectF(sheet.left() + _PAD, sheet.bottom() - _FOOT - _PAD / 2, sheet.width(), _FOOT)
    painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, _("● yours"))
