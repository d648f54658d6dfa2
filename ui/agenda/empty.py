"""What stands where there is no wall yet: a few numbers lay out the whole day."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.commands import add_rooms, lay_out_day
from openspace.commands.drafts import RoomDraft
from openspace.gathering import Gathering
from openspace.words import _
from ui import style
from ui.agenda.contents import Wall
from ui.widgets import Field, Label, LineEdit, PrimaryButton, set_kind

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDE = 620


class Number(LineEdit):
    """A small number to write, or to choose with the arrows up and down."""

    def __init__(self, least: int, most: int, usual: int) -> None:
        super().__init__()
        self._least, self._most, self._usual = least, most, usual
        self.setValidator(QIntValidator(0, most, self))
        self.set_value(usual)

    def value(self) -> int:
        """Return the number; the usual one where none is written."""
        written = self.text().strip()
        number = int(written) if written.isdecimal() else self._usual
        return min(max(self._least, number), self._most)

    def set_value(self, number: int) -> None:
        """Show a number."""
        self.setText(str(min(max(self._least, number), self._most)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count up and down."""
        ways = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.set_value(self.value() + way)


class EmptyDay(QWidget):
    """Asks when the day begins, how long its slots are and which rooms there are."""

    def __init__(self, do: Callable[[Callable[[Gathering], object]], bool]) -> None:
        super().__init__()
        self._do = do
        self.line = Label(_("Lay out the day: when does the first slot start?"), 17, 600)
        self.starts = LineEdit()
        self.starts.setText("10:00")
        self.count = Number(1, 24, 4)
        self.minutes = Number(5, 480, 60)
        self.pause = Number(0, 240, 15)
        self.rooms = LineEdit()
        self.rooms.setPlaceholderText(_("Room 1 (20), Room 2 (12), Hall"))
        self.button = PrimaryButton(_("Lay out the day"), icon="calendar-plus")
        self._slots_part = QWidget()
        self._rooms_part = Field(
            _("Rooms, parted by commas; their seats in brackets where you know them"), self.rooms
        )
        self.setFocusProxy(self.starts)
        self._lay_out()
        self.button.clicked.connect(lambda _on: self.lay_out_day())

    def show_wall(self, wall: Wall) -> None:
        """Ask only for what is missing."""
        self._slots_part.setVisible(not wall.slots)
        self._rooms_part.setVisible(not wall.rooms)
        if wall.slots:
            self.line.setText(_("Which rooms are there?"))
            self.button.setText(_("Add the rooms"))
        else:
            self.line.setText(_("Lay out the day: when does the first slot start?"))
            self.button.setText(_("Lay out the day"))

    def lay_out_day(self) -> None:
        """Add the slots and the rooms as far as they are missing."""
        starts, count = self.starts.text(), self.count.value()
        minutes, pause = self.minutes.value(), self.pause.value()
        asks_slots, asks_rooms = (
            not part.isHidden() for part in (self._slots_part, self._rooms_part)
        )
        drafts = rooms_in(self.rooms.text()) if asks_rooms else []
        if asks_slots:
            done = self._do(
                lambda of: lay_out_day(of, starts=starts, minutes=minutes, pause=pause, count=count)
            )
            if not done:
                self.starts.setFocus()
                return
        if drafts:
            self._do(lambda of: add_rooms(of, drafts))
        elif asks_rooms:
            self.rooms.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lay out the day with Enter."""
        if event.key() in _ENTER:
            self.lay_out_day()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        numbers = QHBoxLayout(self._slots_part)
        numbers.setContentsMargins(0, 0, 0, 0)
        numbers.setSpacing(style.SPACE[2])
        for name, edit in (
            (_("First slot at"), self.starts),
            (_("How many slots"), self.count),
            (_("Minutes each"), self.minutes),
            (_("Pause between"), self.pause),
        ):
            numbers.addWidget(Field(name, edit), 1)
        card = QFrame()
        set_kind(card, "area")
        card.setFixedWidth(style.scaled(_WIDE))
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 24, 28, 26)
        inside.setSpacing(style.SPACE[3])
        for widget in (self.line, self._slots_part, self._rooms_part):
            inside.addWidget(widget)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


def rooms_in(words: str) -> list[RoomDraft]:
    """Return the rooms that are named, with the seats in brackets: "Hall (60), Garden"."""
    return [_room_in(part.strip()) for part in words.split(",") if part.strip()]


def _room_in(words: str) -> RoomDraft:
    name, bracket, rest = words.rpartition("(")
    seats = rest.rstrip(") ")
    if bracket and name.strip() and seats.isdecimal():
        return RoomDraft(name.strip(), int(seats))
    return RoomDraft(words)
