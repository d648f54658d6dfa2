"""What can be done with slots and rooms at their heads."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from openspace import commands
from openspace.gathering import Gathering
from openspace.model import Room, Slot
from openspace.words import _
from ui.agenda import days
from ui.agenda.grid import Grid
from ui.agenda.head_edit import HeadEdit, seats_of
from ui.agenda.heads import Head
from ui.agenda.menus import Entry, head_menu, pop_up
from ui.agenda.moves import Moves

_CTRL = Qt.KeyboardModifier.ControlModifier
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class HeadDoings:
    """Changes, moves and removes slots and rooms."""

    def __init__(self, over: QWidget, moves: Moves) -> None:
        self._over = over
        self._moves = moves
        self._grid: Grid | None = None
        self.edit = HeadEdit(over)
        self._from = ""
        self.edit.closed.connect(self._go_back)

    def stand_on(self, grid: Grid) -> None:
        """Work on the heads of a wall."""
        self._grid = grid

    def slot_head(self, slot_id: str, take_key: Callable[[Head, QKeyEvent], bool]) -> Head:
        """Make the head of a slot."""
        head = Head(slot_id, lambda one, event: self._slot_key(one, event) or take_key(one, event))
        head.edit_asked.connect(lambda: self.edit_slot(slot_id))
        head.menu_asked.connect(lambda at: self._pop_up(at, self._slot_entries(slot_id)))
        return head

    def room_head(self, room_id: str, take_key: Callable[[Head, QKeyEvent], bool]) -> Head:
        """Make the head of a room."""
        head = Head(room_id, lambda one, event: self._room_key(one, event) or take_key(one, event))
        head.edit_asked.connect(lambda: self.edit_room(room_id))
        head.menu_asked.connect(lambda at: self._pop_up(at, self._room_entries(room_id)))
        return head

    def add(self, make: Callable[[Gathering], str]) -> None:
        """Add a slot, a break or a room, and let it be named at once."""
        made: list[str] = []
        if self._moves.do(lambda of: made.append(make(of))):
            self.edit_it(made[0])

    def edit_it(self, of: str) -> None:
        """Let a slot or a room be changed."""
        grid = self._grid
        if grid is not None and of in grid.slots.heads:
            self.edit_slot(of)
        elif grid is not None and of in grid.rooms.heads:
            self.edit_room(of)

    def edit_slot(self, slot_id: str) -> None:
        """Let a slot's name and times be written."""
        slot = self._moves.gathering.plan.find(Slot, slot_id)
        if slot is None:
            return
        rows = (
            {"label": (_("Name"), slot.label)},
            {"starts": (_("From"), slot.starts), "ends": (_("To"), slot.ends)},
        )
        gathering = self._moves.gathering

        def keep(about: Mapping[str, str]) -> None:
            commands.change_slot(gathering, slot_id, **about)

        self._open(slot_id, rows, keep, {_("Remove"): lambda: self.remove_slot(slot_id)})

    def edit_room(self, room_id: str) -> None:
        """Let a room's name, seats and link be written."""
        room = self._moves.gathering.plan.find(Room, room_id)
        if room is None:
            return
        seats = str(room.capacity) if room.capacity else ""
        rows = (
            {"name": (_("Name"), room.name), "capacity": (_("Seats"), seats)},
            {"link": (_("Link, for those who join from afar"), room.link)},
        )
        gathering = self._moves.gathering

        def keep(about: Mapping[str, str]) -> None:
            capacity = seats_of(about["capacity"]) if "capacity" in about else None
            commands.change_room(
                gathering, room_id,
                name=about.get("name"), capacity=capacity, link=about.get("link"),
            )  # fmt: skip

        self._open(
            room_id,
            rows,
            keep,
            {
                "←": lambda: self.step_room(room_id, -1),
                "→": lambda: self.step_room(room_id, 1),
                _("Remove"): lambda: self.remove_room(room_id),
            },
        )

    def step_room(self, room_id: str, way: int) -> None:
        """Move a room one place on or back."""
        if self._moves.do(lambda of: days.step_room(of, room_id, way)):
            self._focus(room_id)

    def remove_room(self, room_id: str) -> None:
        """Take a room away."""
        self._moves.do(lambda of: commands.remove_room(of, room_id))

    def remove_slot(self, slot_id: str) -> None:
        """Take a slot off the day."""
        self._moves.do(lambda of: commands.remove_slot(of, slot_id))

    def _slot_key(self, head: Head, event: QKeyEvent) -> bool:
        if event.key() in _DELETE and not event.modifiers():
            self.remove_slot(head.of)
            return True
        return False

    def _room_key(self, head: Head, event: QKeyEvent) -> bool:
        if event.key() in _DELETE and not event.modifiers():
            self.remove_room(head.of)
            return True
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        way = ways.get(Qt.Key(event.key()))
        if way is None or not event.modifiers() & _CTRL:
            return False
        self.step_room(head.of, way)
        return True

    def _slot_entries(self, slot_id: str) -> list[Entry]:
        return [
            (_("Change name and times"), "F2", lambda: self.edit_slot(slot_id)),
            (_("Remove"), _("Del"), lambda: self.remove_slot(slot_id)),
        ]

    def _room_entries(self, room_id: str) -> list[Entry]:
        return [
            (_("Change name, seats and link"), "F2", lambda: self.edit_room(room_id)),
            (_("Move to the left"), "", lambda: self.step_room(room_id, -1)),
            (_("Move to the right"), "", lambda: self.step_room(room_id, 1)),
            (_("Remove"), _("Del"), lambda: self.remove_room(room_id)),
        ]

    def _pop_up(self, at: QPoint, entries: list[Entry]) -> None:
        pop_up(head_menu(_("On the wall"), entries, self._over), at)

    def _open(
        self,
        of: str,
        rows: tuple[Mapping[str, tuple[str, str]], ...],
        keep: Callable[[Mapping[str, str]], object],
        buttons: Mapping[str, Callable[[], object]],
    ) -> None:
        head = self._head(of)
        if head is None:
            return
        grid = self._grid
        if grid is not None:
            grid.reveal(head)
        corner = head.mapTo(self._over, QPoint(0, min(head.height(), 56)))
        self._from = of
        self.edit.open_at(corner, rows, keep, buttons)

    def _go_back(self) -> None:
        self._focus(self._from)

    def _focus(self, of: str) -> None:
        head = self._head(of)
        if head is not None:
            head.setFocus()

    def _head(self, of: str) -> Head | None:
        grid = self._grid
        return (grid.slots.heads | grid.rooms.heads).get(of) if grid is not None else None
