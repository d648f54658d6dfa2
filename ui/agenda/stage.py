"""The wall and what waits below it, with all that hands and keys do there."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.agenda import Spot
from openspace.words import _
from ui.agenda.carry import Carrying
from ui.agenda.contents import Card, Waiting, Wall
from ui.agenda.grid import Grid
from ui.agenda.head_doings import HeadDoings
from ui.agenda.keys import EdgeKeys, WallKeys, connect_keys
from ui.agenda.lifting import Lifting
from ui.agenda.menus import card_menu, free_menu, pop_up
from ui.agenda.moves import Held, Moves
from ui.agenda.table import WallTable
from ui.agenda.waiting import WaitingArea
from ui.agenda.words import spot_in_words


class Stage(QWidget):
    """Brings the cells, the heads and the chips together.

    ``board_asked`` carries the id of a board, ``told`` a sentence on what can be done now.
    """

    board_asked = Signal(str)
    told = Signal(str)

    def __init__(self, moves: Moves, over: QWidget) -> None:
        super().__init__()
        self.moves = moves
        self.table = WallTable()
        self.waiting = WaitingArea()
        self.lifting = Lifting(self.table, moves)
        self.heads = HeadDoings(over, moves)
        self.grid = Grid(
            self.table,
            slot_head=lambda of: self.heads.slot_head(of, self._edges.from_head),
            room_head=lambda of: self.heads.room_head(of, self._edges.from_head),
        )
        self._edges = EdgeKeys(self.grid)
        self.heads.stand_on(self.grid)
        self.carrying = Carrying(over, self.table, self.waiting, moves)
        self.keys = WallKeys(
            self.table, self.lifting, moves, open_board=self.open_board, offer=self.offer
        )
        connect_keys(self.carrying, self.keys, self._edges, self.lifting)
        self._lay_out()
        self.lifting.told.connect(self.told)
        self.table.clicked_on.connect(self._click)
        self.table.opened_on.connect(self.open_board)
        self.table.menu_asked.connect(self._pop_up)

    def show_wall(self, wall: Wall) -> None:
        """Show the wall as it is."""
        self.grid.show_wall(wall)
        self.waiting.show_wall(wall)

    def show_warned(self, groups: frozenset[str]) -> None:
        """Mark the groups something is wrong with."""
        if groups != self.table.wall_model.warned:
            self.table.wall_model.warned = groups
            self.table.wall_model.renew()

    def show_moves(self, moves: Mapping[str, str]) -> None:
        """Mark the groups that would move, each with where to."""
        self.table.wall_model.moves = dict(moves)
        self.table.wall_model.renew()

    def look_at(self, groups: Iterable[str]) -> None:
        """Mark some groups and bring the first into sight."""
        wanted = frozenset(groups)
        self.table.wall_model.looked_at = wanted
        self.table.wall_model.renew()
        found = (card for card in self.table.wall.all_cards() if card.group in wanted)
        card = next(found, None)
        if card is not None:
            self.table.go_to(card.spot)

    def lift(self, card: Card) -> None:
        """Lift a card, to put it elsewhere by keys or a click."""
        self.table.go_to(card.spot)
        self.lifting.lift(Held.card(card))

    def open_board(self, card: Card) -> None:
        """Go to the board of a card's topic."""
        board = self.moves.board_of(card.topic)
        if board:
            self.board_asked.emit(board)

    def offer(self) -> None:
        """Offer the topics that wait for the free place one is in."""
        spot = self.table.spot()
        if spot is not None:
            self._offer_at(spot, self.table.corner())

    def _offer_at(self, spot: Spot, at: QPoint) -> None:
        wall = self.table.wall
        slot, room = wall.slot(spot.slot), wall.room(spot.room)
        title = spot_in_words(slot, room) if slot is not None and room is not None else ""

        def place(topic: Waiting) -> None:
            if self.moves.drop(Held.waiting(topic), spot):
                self.table.setFocus()

        by_interest = sorted(wall.waiting, key=lambda one: -one.interest)
        pop_up(free_menu(title, by_interest, place, self), at)

    def _click(self, spot: Spot) -> None:
        self.table.wall_model.looked_at = frozenset()
        if self.lifting.held is not None:
            self.lifting.put_down(spot)
        elif not self.table.wall.cards.get(spot):
            self._offer_at(spot, self.table.corner())

    def _pop_up(self, at: QPoint) -> None:
        card = self.table.card_at(self.table.viewport().mapFromGlobal(at)) or self.table.card()
        if card is None:
            self.offer()
            return
        pin = _("Unpin") if card.pinned else _("Pin to its place")
        entries = (
            (_("Open the board"), _("Enter"), lambda: self.open_board(card)),
            (_("Move to…"), "M", lambda: self.keys.lift(card)),
            (_("Place once more"), "R", lambda: self.keys.repeat(card)),
            (pin, "P", lambda: self.moves.pin(card)),
            (_("Take off the wall"), _("Del"), lambda: self.moves.take_off(card.group)),
        )
        pop_up(card_menu(card, entries, self), at)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(self.grid)
        column.addWidget(self.waiting)
        column.addStretch(1)
