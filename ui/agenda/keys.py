"""What keys do on the wall, on what waits and on the heads."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.agenda.carry import Carrying
from ui.agenda.contents import Card
from ui.agenda.grid import Grid
from ui.agenda.heads import Head
from ui.agenda.lifting import Lifting
from ui.agenda.moves import Held, Moves
from ui.agenda.table import WallTable
from ui.agenda.waiting import WaitingList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_LIFT = (Qt.Key.Key_Space, Qt.Key.Key_M)
_CARRIED = Qt.KeyboardModifier.KeypadModifier
CardDeed = Callable[[Card], object]


class WallKeys:
    """Knows what each key does on a card, on a free cell, on a chip."""

    def __init__(
        self, table: WallTable, lifting: Lifting, moves: Moves, *,
        open_board: CardDeed, offer: Callable[[], object],
    ) -> None:  # fmt: skip
        self._table, self._lifting, self._moves = table, lifting, moves
        self._offer = offer
        deeds: dict[CardDeed, tuple[Qt.Key, ...]] = {
            open_board: _ENTER,
            self.lift: _LIFT,
            self.repeat: (Qt.Key.Key_R,),
            moves.pin: (Qt.Key.Key_P,),
            lambda card: moves.take_off(card.group): _DELETE,
        }
        self._deeds: Mapping[int, CardDeed] = {
            key: deed for deed, keys in deeds.items() for key in keys
        }

    def lift(self, card: Card) -> None:
        """Lift a card, to put it elsewhere."""
        self._lifting.lift(Held.card(card))

    def repeat(self, card: Card) -> None:
        """Lift a card's topic, to place it once more."""
        self._lifting.lift(Held.copy(card))

    def on_table(self, event: QKeyEvent) -> bool:
        """Do what a key does in a cell; tell whether it does anything."""
        if event.modifiers() & ~_CARRIED:
            return False
        if self._lifting.held is not None:
            return self._while_lifted(event.key())
        card, spot = self._table.card(), self._table.spot()
        if card is not None and event.key() in self._deeds:
            self._deeds[event.key()](card)
            return True
        if card is None and spot is not None and event.key() in (*_ENTER, *_LIFT):
            self._offer()
            return True
        return False

    def on_list(self, chips: WaitingList, event: QKeyEvent) -> bool:
        """Do what a key does on a chip; tell whether it does anything."""
        topic = chips.topic()
        if topic is None or event.modifiers() & ~_CARRIED:
            return False
        if event.key() in (*_ENTER, *_LIFT):
            self._lifting.lift(Held.waiting(topic))
            return True
        return False

    def _while_lifted(self, key: int) -> bool:
        if key in (*_ENTER, *_LIFT):
            self._lifting.put_down(self._table.spot())
        elif key in _DELETE:
            self._lifting.take_off()
        elif key == Qt.Key.Key_Escape:
            self._lifting.let_go()
        else:
            return False
        return True


class EdgeKeys:
    """The arrows lead from the cells to the heads and back."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid

    def from_cells(self, event: QKeyEvent) -> bool:
        """Go to a head from the first row or column; tell whether one did."""
        here, grid = self._grid.table.currentIndex(), self._grid
        if not here.isValid() or event.modifiers() & ~_CARRIED:
            return False
        if event.key() == Qt.Key.Key_Up and here.row() == 0:
            grid.rooms.in_order()[here.column()].setFocus()
            return True
        if event.key() == Qt.Key.Key_Left and here.column() == 0:
            grid.slots.in_order()[here.row()].setFocus()
            return True
        return False

    def from_head(self, head: Head, event: QKeyEvent) -> bool:
        """Go along the heads, or into the cells; tell whether a key does that."""
        if event.modifiers() & ~_CARRIED:
            return False
        across = head in self._grid.rooms.in_order()
        strip = self._grid.rooms if across else self._grid.slots
        back, on = (Qt.Key.Key_Left, Qt.Key.Key_Right), (Qt.Key.Key_Up, Qt.Key.Key_Down)
        along, inside = (back, on[1]) if across else (on, back[1])
        heads = strip.in_order()
        at = heads.index(head)
        if event.key() in along:
            to = min(max(0, at + (1 if event.key() == along[1] else -1)), len(heads) - 1)
            heads[to].setFocus()
            self._grid.reveal(heads[to])
            return True
        if event.key() == inside:
            self._go_in(at, across=across)
            return True
        return False

    def _go_in(self, at: int, *, across: bool) -> None:
        table = self._grid.table
        index = table.wall_model.index(0, at) if across else table.wall_model.index(at, 0)
        if index.isValid():
            table.setCurrentIndex(index)
            table.setFocus()


def connect_keys(carrying: Carrying, keys: WallKeys, edges: EdgeKeys, lifting: Lifting) -> None:
    """Have the wall and the chips ask these keys first."""
    table, area = carrying.table, carrying.area

    def put_back(event: QKeyEvent) -> bool:
        carried = carrying.held is not None and event.key() == Qt.Key.Key_Escape
        if carried:
            carrying.put_back()
        return carried

    def on_table(event: QKeyEvent) -> bool:
        if put_back(event):
            return True
        return keys.on_table(event) or (lifting.held is None and edges.from_cells(event))

    def asked_by(chips: WaitingList) -> None:
        chips.take_key = lambda event: put_back(event) or keys.on_list(chips, event)

    table.take_key = on_table
    for chips in area.lists():
        asked_by(chips)
