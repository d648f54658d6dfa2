"""What keys do on a card and on the head of a column."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.themes.card import NoteCard
from ui.themes.column import ThemeColumn
from ui.themes.column_header import ColumnHeader
from ui.themes.moves import Moves
from ui.themes.picks import Picks

_BACK, _ON = (Qt.Key.Key_Up, Qt.Key.Key_Left), (Qt.Key.Key_Down, Qt.Key.Key_Right)
_UP_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL = Qt.KeyboardModifier.ControlModifier
CardDeed = Callable[[NoteCard], object]


class Keys:
    """Arrows go from card to card, with Ctrl they move what is selected."""

    def __init__(
        self, moves: Moves, picks: Picks, *, show_board: CardDeed, choose_theme: CardDeed
    ) -> None:
        self._moves = moves
        self._picks = picks
        deeds: dict[CardDeed, tuple[Qt.Key, ...]] = {
            show_board: _ENTER,
            choose_theme: (Qt.Key.Key_M,),
            picks.toggle: (Qt.Key.Key_Space,),
            self._take_out: _DELETE,
            self._let_go: (Qt.Key.Key_Escape,),
        }
        self._deeds: Mapping[int, CardDeed] = {
            key: deed for deed, keys in deeds.items() for key in keys
        }

    def on_card(self, card: NoteCard, event: QKeyEvent) -> bool:
        """Do what a key does on a card; tell whether it does anything."""
        if event.key() in (*_BACK, *_ON):
            self._arrow(card, event)
            return True
        deed = self._deeds.get(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if deed is None or not plain:
            return False
        deed(card)
        return True

    def on_header(self, header: ColumnHeader, event: QKeyEvent) -> bool:
        """Do what a key does on the head of a column; tell whether it does anything."""
        step = _step(event)
        column = self._column(header)
        if event.key() in _UP_DOWN:
            if step > 0 and column.cards:
                self._go_to(column.cards[0])
            return True
        if not step:
            return self._header_deed(header, event)
        if event.modifiers() & _CTRL and header.theme:
            self._moves.move_theme_along(header.theme, step)
        elif (beside := self._moves.column_beside(column, step)) is not None:
            self._go_to(beside.header)
        return True

    def _header_deed(self, header: ColumnHeader, event: QKeyEvent) -> bool:
        if event.key() in _DELETE and header.theme:
            self._moves.remove_theme(header.theme)
            return True
        return False

    def _arrow(self, card: NoteCard, event: QKeyEvent) -> None:
        step, along = _step(event), event.key() in _UP_DOWN
        if event.modifiers() & _CTRL:
            gather = self._moves.gather_along if along else self._moves.gather_beside
            gather(card, self._picks.meant(card), step)
        elif along:
            self._go_along(card, step)
        else:
            self._go_beside(card, step)

    def _go_along(self, card: NoteCard, step: int) -> None:
        column = self._moves.columns.column_of(card)
        rank = column.cards.index(card) + step
        if rank < 0:
            self._go_to(column.header)
        elif rank < len(column.cards):
            self._go_to(column.cards[rank])

    def _go_beside(self, card: NoteCard, step: int) -> None:
        beside = self._moves.column_beside(self._moves.columns.column_of(card), step)
        if beside is None:
            return
        middle = card.mapToGlobal(card.rect().center()).y()
        self._go_to(
            min(
                beside.cards,
                key=lambda one: abs(one.mapToGlobal(one.rect().center()).y() - middle),
                default=beside.header,
            )
        )

    def _go_to(self, widget: QWidget) -> None:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self._moves.columns.reveal(widget)

    def _take_out(self, card: NoteCard) -> None:
        if self._moves.columns.column_of(card).theme:
            self._moves.gather(self._picks.meant(card), "")

    def _let_go(self, _card: NoteCard) -> None:
        self._picks.clear()

    def _column(self, header: ColumnHeader) -> ThemeColumn:
        return next(one for one in self._moves.columns.columns if one.header is header)


def _step(event: QKeyEvent) -> int:
    if event.key() in _BACK:
        return -1
    return 1 if event.key() in _ON else 0
