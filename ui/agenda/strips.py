"""The strips of heads at the edges of the wall; they stay while the wall scrolls."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from openspace.model import Room, Slot
from ui.agenda.cells import Cells
from ui.agenda.heads import Head, KeyTaken, show_room, show_slot

MakeHead = Callable[[str], Head]


class Strip(QWidget):
    """Heads in a row or a column, by the id of what they stand for."""

    def __init__(self, make: MakeHead) -> None:
        super().__init__()
        self.heads: dict[str, Head] = {}
        self._make = make

    def in_order(self) -> list[Head]:
        """Return the heads as they stand."""
        return list(self.heads.values())

    def keep(self, ids: Iterable[str]) -> None:
        """Have exactly these heads, in this order."""
        before = self.heads
        self.heads = {one: before.pop(one) if one in before else self._new(one) for one in ids}
        for gone in before.values():
            gone.hide()
            gone.deleteLater()

    def _new(self, of: str) -> Head:
        head = self._make(of)
        head.setParent(self)
        head.show()
        return head


class SlotStrip(Strip):
    """The times, before the rows."""

    def show_slots(self, slots: Iterable[Slot]) -> None:
        """Show the heads of these slots."""
        there = list(slots)
        self.keep(slot.id for slot in there)
        for slot in there:
            show_slot(self.heads[slot.id], slot)

    def place(self, table: Cells) -> None:
        """Put each head before its row."""
        for row, head in enumerate(self.in_order()):
            rows = table.verticalHeader()
            top = rows.sectionViewportPosition(row)
            head.setGeometry(QRect(0, top, self.width(), rows.sectionSize(row)))


class RoomStrip(Strip):
    """The rooms, above the columns."""

    def show_rooms(self, rooms: Iterable[Room]) -> None:
        """Show the heads of these rooms."""
        there = list(rooms)
        self.keep(room.id for room in there)
        for room in there:
            show_room(self.heads[room.id], room)

    def place(self, table: Cells) -> None:
        """Put each head above its column."""
        for column, head in enumerate(self.in_order()):
            columns = table.horizontalHeader()
            left = columns.sectionViewportPosition(column)
            head.setGeometry(QRect(left, 0, columns.sectionSize(column), self.height()))


def head_maker(take_key: KeyTaken, scale: float = 1.0) -> MakeHead:
    """Return what makes a head."""
    return lambda of: Head(of, take_key, scale)
