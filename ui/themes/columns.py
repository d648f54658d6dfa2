"""All columns side by side, patched where something changed."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from openspace.model import Note
from ui import style
from ui.themes.card import NoteCard
from ui.themes.column import ThemeColumn
from ui.themes.contents import Contents

_GAP = style.SPACE[3]
_NARROWEST, _WIDEST = 252, 400
MakeCard = Callable[[Note], NoteCard]
MakeColumn = Callable[[str], ThemeColumn]


class _Row(QWidget):
    """Columns of equal width from left to right, each as high as it needs and as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: list[QWidget] = []
        self.room = _WIDEST

    def minimumSizeHint(self) -> QSize:
        """Return the width of all columns."""
        count = len(self.columns)
        return QSize(count * self.width_of_column() + max(0, count - 1) * _GAP, 160)

    def width_of_column(self) -> int:
        """Return the width of each column, in pixels."""
        count = max(1, len(self.columns))
        fitting = (self.room - (count - 1) * _GAP) // count
        return max(_NARROWEST, min(_WIDEST, fitting))

    def arrange(self) -> None:
        """Put the columns where they belong."""
        width = self.width_of_column()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for rank, column in enumerate(self.columns):
            x = rank * (width + _GAP)
            x = self.width() - x - width if mirrored else x
            if isinstance(column, ThemeColumn):
                column.place(x, width, self.height())
            else:
                column.setGeometry(x, 0, width, min(column.sizeHint().height(), self.height()))
            column.show()

    def event(self, event: QEvent) -> bool:
        """Arrange again when a column wants another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for the new size."""
        super().resizeEvent(event)
        self.arrange()


class Columns(QScrollArea):
    """The columns of all themes, scrolling sideways; each card lives as long as its note does."""

    def __init__(self, make_card: MakeCard, make_column: MakeColumn) -> None:
        super().__init__()
        self._make_card = make_card
        self._make_column = make_column
        self.columns: list[ThemeColumn] = []
        self.cards: dict[str, NoteCard] = {}
        self.row = _Row()
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.row)
        self.row.setAutoFillBackground(False)

    def show_contents(self, contents: Sequence[Contents], *, last: QWidget | None = None) -> None:
        """Show these columns, and behind them ``last``; what is the same stays untouched."""
        held = self._focused()
        known = {column.theme: column for column in self.columns}
        self.columns = [known.get(one.theme) or self._new_column(one.theme) for one in contents]
        unused = dict(self.cards)

        def get_card(note: Note) -> NoteCard:
            unused.pop(note.id, None)
            if note.id not in self.cards:
                self.cards[note.id] = self._make_card(note)
            return self.cards[note.id]

        for one, column in zip(contents, self.columns, strict=True):
            column.show_contents(one, get_card)
        self._let_go(unused)
        kept = set(self.columns)
        for column in known.values():
            if column not in kept:
                column.hide()
                column.deleteLater()
        self._arrange(last)
        self._give_focus_back(held)

    def column_of(self, card: NoteCard) -> ThemeColumn:
        """Return the column a card lies in."""
        return next(column for column in self.columns if card in column.cards)

    def in_order(self) -> Iterator[NoteCard]:
        """Go through all cards, column by column."""
        for column in self.columns:
            yield from column.cards

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a card or a head can be seen."""
        for column in self.columns:
            column.list.column.activate()
            if isinstance(widget, NoteCard) and widget in column.cards:
                column.list.ensureWidgetVisible(widget, 0, 12)
        self.ensureWidgetVisible(widget, 24, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the columns fit the new width."""
        self.row.room = self.viewport().width()
        self.row.updateGeometry()
        super().resizeEvent(event)
        self.row.arrange()

    def _arrange(self, last: QWidget | None) -> None:
        for column, following in pairwise(self.columns):
            QWidget.setTabOrder(column.header, following.header)
        self.row.columns = [*self.columns, *([last] if last else [])]
        self.row.updateGeometry()
        # The scroll area learns of a new width by an event of its own, which comes too late here.
        self.row.resize(
            max(self.viewport().width(), self.row.minimumSizeHint().width()), self.row.height()
        )
        self.row.arrange()

    def _new_column(self, theme: str) -> ThemeColumn:
        column = self._make_column(theme)
        column.setParent(self.row)
        return column

    def _let_go(self, unused: dict[str, NoteCard]) -> None:
        for note_id, card in unused.items():
            del self.cards[note_id]
            card.hide()
            card.deleteLater()

    def _focused(self) -> tuple[NoteCard, ThemeColumn, int] | None:
        widget = QApplication.focusWidget()
        if not isinstance(widget, NoteCard) or widget not in set(self.cards.values()):
            return None
        column = self.column_of(widget)
        return widget, column, column.cards.index(widget)

    def _give_focus_back(self, held: tuple[NoteCard, ThemeColumn, int] | None) -> None:
        if held is None:
            return
        card, column, rank = held
        if card.note.id in self.cards:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        elif column in self.columns:
            near = column.cards[min(rank, len(column.cards) - 1)] if column.cards else column.header
            near.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.columns:
            self.columns[0].header.setFocus(Qt.FocusReason.OtherFocusReason)
