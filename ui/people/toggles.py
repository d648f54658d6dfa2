"""Roles and consents of one person or of several, each with a box to tick."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.widgets import Label

_STATES = Qt.CheckState


class Toggle(QCheckBox):
    """A box that is ticked, not, or by some only; a click ticks it for all."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.name = text
        self.setFont(style.font(14))
        self.setMinimumHeight(28)

    def show_count(self, given: int, total: int) -> None:
        """Show how many of those chosen have it."""
        some = 0 < given < total
        state = _STATES.Checked if given == total else _STATES.Unchecked
        self.setCheckState(_STATES.PartiallyChecked if some else state)
        count = _("{name} ({given} of {total})")
        self.setText(count.format(name=self.name, given=given, total=total) if some else self.name)

    def nextCheckState(self) -> None:  # noqa: N802
        """Tick or untick for all (Qt's)."""
        on = self.checkState() == _STATES.Checked
        self.setCheckState(_STATES.Unchecked if on else _STATES.Checked)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """Be hit anywhere, not only on box and words."""
        return self.rect().contains(pos)


class Toggles(QWidget):
    """Boxes under a title; ``toggled`` carries which one and whether it is ticked now."""

    toggled = Signal(str, bool)

    def __init__(self, title: str, names: Mapping[str, str]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(title, 13, 500))
        self.boxes: dict[str, Toggle] = {}
        self._notes: dict[str, Label] = {}
        for key, name in names.items():
            self.boxes[key] = box = Toggle(name)
            box.clicked.connect(lambda on, one=key: self.toggled.emit(one, on))
            column.addWidget(box)
            self._notes[key] = note = Label("", 12, kind="secondary", wrap=True)
            note.setContentsMargins(29, 0, 0, 4)
            note.hide()
            column.addWidget(note)

    def show_of(self, values: Sequence[Mapping[str, float]]) -> None:
        """Show which of them those chosen have."""
        for key, box in self.boxes.items():
            box.show_count(sum(key in one for one in values), len(values))

    def say(self, key: str, words: str) -> None:
        """Say something below a box."""
        self._notes[key].setText(words)
        self._notes[key].setVisible(bool(words))
        self.boxes[key].setAccessibleDescription(words)


def since(ordinal: float) -> str:
    """Return in words since which day something is agreed to."""
    day = date.fromordinal(max(1, int(ordinal)))
    when = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
    return _("since {day}").format(day=when)
