"""The wall with its heads: cells in the middle, times at the left, rooms above."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.agenda.cells import Cells
from ui.agenda.contents import Wall
from ui.agenda.heads import Head
from ui.agenda.strips import MakeHead, RoomStrip, SlotStrip

_SLOT_WIDE, _ROOM_HIGH = 104, 50
_LEAST_ROWS_HIGH = 200


class Grid(QWidget):
    """Lays the heads around the cells and keeps them there while the cells scroll."""

    def __init__(
        self, table: Cells, *, slot_head: MakeHead, room_head: MakeHead, scale: float = 1.0
    ) -> None:
        super().__init__()
        self.table = table
        self.slots = SlotStrip(slot_head)
        self.rooms = RoomStrip(room_head)
        self._scale = scale
        self._natural = -1
        for part in (self.table, self.slots, self.rooms):
            part.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        table.resized.connect(self._place)
        table.horizontalScrollBar().valueChanged.connect(lambda _at: self._place())
        table.verticalScrollBar().valueChanged.connect(lambda _at: self._place())

    def show_wall(self, wall: Wall) -> None:
        """Show the wall."""
        self.slots.show_slots(wall.slots)
        self.rooms.show_rooms(wall.rooms)
        self.table.show_wall(wall)
        self._place()

    def reveal(self, head: Head) -> None:
        """Scroll until a head is in sight."""
        model, heads = self.table.wall_model, self.rooms.in_order()
        column = heads.index(head) if head in heads else 0
        row = 0 if head in heads else self.slots.in_order().index(head)
        index = model.index(row, column)
        if index.isValid():
            self.table.scrollTo(index)

    def sizeHint(self) -> QSize:
        """Return the room the whole wall takes."""
        return QSize(600, self.natural_height())

    def minimumSizeHint(self) -> QSize:
        """Return a size in which one still sees some of it."""
        return QSize(320, self._head_height() + _LEAST_ROWS_HIGH)

    def natural_height(self) -> int:
        """Return the height in which nothing has to scroll, in pixels."""
        bar = self.table.horizontalScrollBar()
        scrolls = bar.maximum() > 0
        return (
            self._head_height()
            + self.table.verticalHeader().length()
            + (bar.sizeHint().height() if scrolls else 0)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts where they belong."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wide, high = style.scaled(_SLOT_WIDE * self._scale), self._head_height()
        room = (max(1, self.width() - wide), max(1, self.height() - high))
        self.table.setGeometry(wide, high, *room)
        self.slots.setGeometry(0, high, wide, room[1])
        self.rooms.setGeometry(wide, 0, room[0], high)
        self.slots.place(self.table)
        self.rooms.place(self.table)
        natural = self.natural_height()
        if natural != self._natural:
            self._natural = natural
            self.setMaximumHeight(max(natural, self.minimumSizeHint().height()))
            self.updateGeometry()

    def _head_height(self) -> int:
        return style.scaled(_ROOM_HIGH * self._scale)
