"""Which cards are selected."""

from PySide6.QtCore import Qt

from ui.themes.card import NoteCard
from ui.themes.columns import Columns

_MORE = Qt.KeyboardModifier.ControlModifier
_THROUGH = Qt.KeyboardModifier.ShiftModifier


class Picks:
    """The selected cards: what is done to one of them is done to all."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._last = ""

    def ids(self) -> list[str]:
        """Return the ids of the selected notes, in the order of the columns."""
        return [card.note.id for card in self._columns.in_order() if card.picked]

    def meant(self, card: NoteCard) -> list[str]:
        """Return the notes meant by a gesture on a card: all selected ones if it is among them."""
        return self.ids() if card.picked else [card.note.id]

    def clear(self) -> None:
        """Select nothing."""
        for card in self._columns.in_order():
            card.set_picked(picked=False)

    def toggle(self, card: NoteCard) -> None:
        """Select a card too, or no longer."""
        card.set_picked(picked=not card.picked)
        self._last = card.note.id

    def press(self, card: NoteCard, modifiers: Qt.KeyboardModifier) -> None:
        """Take a press on a card: with nothing held, those selected elsewhere are let go."""
        if not (modifiers & (_MORE | _THROUGH) or card.picked):
            self.clear()

    def click(self, card: NoteCard, modifiers: Qt.KeyboardModifier) -> None:
        """Take a click on a card: Ctrl adds it, Shift all up to it."""
        if modifiers & _THROUGH:
            self._through(card)
        elif modifiers & _MORE:
            self.toggle(card)
        else:
            self.clear()
            self.toggle(card)

    def _through(self, card: NoteCard) -> None:
        cards = list(self._columns.in_order())
        at = cards.index(card)
        start = self._columns.cards.get(self._last, card)
        begin = cards.index(start) if start in cards else at
        for one in cards[min(at, begin) : max(at, begin) + 1]:
            one.set_picked(picked=True)
