"""One column: the head of a theme and its notes as cards."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.model import Note
from openspace.words import ngettext
from ui import style
from ui.themes.card import CARD_RING, NoteCard
from ui.themes.column_header import ColumnHeader
from ui.themes.contents import Contents
from ui.widgets import LinkButton, ScrollColumn, put_at

CARDS_AT_ONCE = 200
"""So many cards are made for a column; more on request."""

GetCard = Callable[[Note], NoteCard]


class CardList(ScrollColumn):
    """The cards of a column; as high as they are, and scrolling where there is no room."""

    def __init__(self) -> None:
        super().__init__(spacing=style.SPACE[1] - 2 * CARD_RING + 1)
        self.column.addStretch()
        self.inside.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground, on=False)
        self.inside.setAutoFillBackground(False)

    def put(self, cards: Sequence[NoteCard]) -> None:
        """Show exactly these cards in this order, touching only those that are elsewhere."""
        for rank, card in enumerate(cards):
            put_at(self.column, rank, card)
            card.show()

    def heightForWidth(self, width: int) -> int:
        """Return the height of all cards."""
        return self.column.heightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """Return a size that shows about one card."""
        return QSize(120, 40)


class ThemeColumn(QWidget):
    """A theme, or with the theme "" the notes under none."""

    more_asked = Signal()

    def __init__(self, header: ColumnHeader) -> None:
        super().__init__()
        self.header = header
        self.theme = header.theme
        self.cards: list[NoteCard] = []
        self.cards_wanted = CARDS_AT_ONCE
        self.list = CardList()
        self.more = LinkButton()
        self.more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(style.SPACE[1])
        column.addWidget(header)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)

    def show_contents(self, contents: Contents, get_card: GetCard) -> None:
        """Show what stands here now; cards come from ``get_card``, wherever they were before."""
        self.header.show_contents(contents)
        shown = contents.notes[: self.cards_wanted]
        self.cards = [get_card(note) for note in shown]
        for note, card in zip(shown, self.cards, strict=True):
            colour = contents.colour or note.colour
            card.show_note(note, colour, yours=note.id in contents.yours)
        self.list.put(self.cards)
        hidden = len(contents.notes) - len(shown)
        self.more.setText(ngettext("{n} more note", "{n} more notes", hidden))
        self.more.setVisible(hidden > 0)
        self.updateGeometry()

    def place(self, x: int, width: int, room: int) -> None:
        """Take a place in the row, as high as wanted or as there is room for."""
        wanted = self.height_at(width)
        # A scroll bar that came for a moment would make the cards narrow, high, and so need itself.
        policy = Qt.ScrollBarPolicy
        self.list.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if wanted <= room else policy.ScrollBarAsNeeded
        )
        self.setGeometry(x, 0, width, min(wanted, room))

    def height_at(self, width: int) -> int:
        """Return the height at which nothing needs to scroll, in pixels."""
        inner = width - 20
        gaps = 20 + style.SPACE[1] * (2 if self.more.isVisibleTo(self) else 1)
        more = self.more.sizeHint().height() if self.more.isVisibleTo(self) else 0
        cards = self.list.heightForWidth(inner) if self.cards else 28
        return self.header.heightForWidth(inner) + cards + gaps + more

    def rank_at(self, place: QPoint) -> int:
        """Return before which card a place on the screen is."""
        y = self.list.inside.mapFromGlobal(place).y()
        return sum(card.geometry().center().y() < y for card in self.cards)

    def mark_at(self, rank: int) -> QRect:
        """Return where the mark for a card dropped at a rank goes, in the list's inside."""
        if rank < len(self.cards):
            y = self.cards[rank].y()
        else:
            y = self.cards[-1].geometry().bottom() if self.cards else 2
        return QRect(CARD_RING, max(0, y - 2), self.list.inside.width() - 2 * CARD_RING, 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the quiet area the cards lie on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = style.current()
        pen = QPen(QColor(colours.line if self.theme else colours.edge), 1)
        if not self.theme:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(colours.panel_quiet))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, style.RADIUS_AREA, style.RADIUS_AREA)
        painter.end()

    def _show_more(self) -> None:
        self.cards_wanted += CARDS_AT_ONCE
        self.more_asked.emit()
