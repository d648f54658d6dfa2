"""Carrying by keys: lift a card, go with the arrows to where it shall be, put it down."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent

from openspace.agenda import Spot
from openspace.words import _
from ui.agenda.moves import Held, Moves
from ui.agenda.table import WallTable


class Lifting(QObject):
    """Holds what keys have lifted; ``told`` carries a sentence about what can be done now."""

    told = Signal(str)

    def __init__(self, table: WallTable, moves: Moves) -> None:
        super().__init__(table)
        self._table, self._moves = table, moves
        self.held: Held | None = None
        table.installEventFilter(self)
        table.selectionModel().currentChanged.connect(lambda _now, _before: self._show())

    def lift(self, held: Held) -> None:
        """Lift something; from the waiting ones it goes to the first free place."""
        if self._table.wall_model.rowCount() == 0:
            return
        self.held = held
        self._table.lift(held.group)
        if not held.group:
            self._table.go_to(self._first_free())
        self._table.setFocus()
        self._show()
        sentence = _("“{question}”: arrows choose the place, Space puts it there, Esc leaves it.")
        self.told.emit(sentence.format(question=held.question))

    def put_down(self, spot: Spot | None) -> None:
        """Put it into a cell; where that cannot be, hold it still."""
        held = self.held
        if held is not None and spot is not None and self._moves.drop(held, spot):
            self.let_go()
            self._table.go_to(spot)

    def take_off(self) -> None:
        """Put it among those that wait."""
        held = self.held
        self.let_go()
        if held is not None and held.group:
            self._moves.take_off(held.group)

    def let_go(self) -> None:
        """Leave it where it was."""
        if self.held is not None:
            self.held = None
            self._table.lift("")
            self._table.point_at(None)
            self.told.emit("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave it where it was when one goes elsewhere."""
        if isinstance(event, QFocusEvent) and event.lostFocus():
            by_menu = event.reason() == Qt.FocusReason.PopupFocusReason
            if not by_menu:
                self.let_go()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        spot = self._table.spot()
        if self.held is not None:
            drop = self._moves.would(self.held, spot) if spot is not None else "free"
            self._table.point_at(spot, drop, self.held.question)

    def _first_free(self) -> Spot | None:
        here = self._table.spot()
        wall = self._table.wall
        open_slots = [slot.id for slot in wall.slots if not slot.rest]
        spots = [Spot(slot, room.id) for slot in open_slots for room in wall.rooms]
        free = [spot for spot in spots if not wall.cards.get(spot)]
        return here if here in free else next(iter(free), here)
