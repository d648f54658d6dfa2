"""The top of the wall: its day, how far it is filled, what makes more of it."""

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _, ngettext
from ui import style
from ui.agenda.contents import Wall
from ui.agenda.figures import Figures
from ui.widgets import (
    BareButton,
    Chip,
    ElidedLabel,
    Heading,
    IconButton,
    PrimaryButton,
    QuietButton,
)


class WallHeader(QWidget):
    """Title, counts and buttons; ``warnings_asked`` and ``torn_asked`` want to see which."""

    warnings_asked = Signal()
    torn_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.date = Chip()
        self.counts = ElidedLabel("", 14, kind="secondary")
        self.warnings = BareButton("", icon="warning")
        self.torn = BareButton("", icon="arrows-left-right")
        self.slot_button = QuietButton(_("Slot"), icon="plus")
        self.break_button = QuietButton(_("Break"), icon="plus")
        self.room_button = QuietButton(_("Room"), icon="plus")
        self.show_button = IconButton(
            "projector-screen", _("Show the wall on the whole screen (F11)")
        )
        self.suggest_button = PrimaryButton(_("Suggest a timetable"))
        self._counted = ""
        self._lay_out()
        self.warnings.clicked.connect(self.warnings_asked)
        self.torn.clicked.connect(self.torn_asked)

    def show_day(self, date: str) -> None:
        """Show the day of the gathering, as far as it is known."""
        day = QDate.fromString(date, Qt.DateFormat.ISODate)
        words = QLocale().toString(day, "dddd d MMMM") if day.isValid() else ""
        self.date.setText(words)
        self.date.setVisible(bool(words))

    def show_wall(self, wall: Wall) -> None:
        """Say how many topics have a place."""
        laid_out = bool(wall.slots and wall.rooms)
        placed = len({card.topic for card in wall.all_cards()})
        all_topics = placed + len(wall.waiting)
        sentence = _("{placed} of {all} topics placed")
        self._counted = sentence.format(placed=placed, all=all_topics) if laid_out else ""
        self.counts.setText(self._counted)
        self.suggest_button.setVisible(laid_out)
        self.show_button.setVisible(laid_out)
        self.break_button.setVisible(bool(wall.slots))
        for button in (self.slot_button, self.room_button):
            button.setVisible(bool(wall.slots or wall.rooms))

    def show_figures(self, figures: Figures) -> None:
        """Say how many warnings there are, and how many people are torn."""
        count = len(figures.clashes)
        self.warnings.setText(ngettext("{n} warning", "{n} warnings", count))
        self.warnings.setVisible(bool(count))
        self.torn.setText(ngettext("{n} person torn", "{n} people torn", figures.torn))
        self.torn.setVisible(bool(figures.torn))

    def tell(self, sentence: str) -> None:
        """Say for a while what can be done now; "" goes back to the counts."""
        self.counts.setText(sentence or self._counted)
        for button in (self.warnings, self.torn):
            button.setEnabled(not sentence)
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(style.SPACE[1])
        top.addWidget(Heading(_("Wall of the day")))
        top.addSpacing(style.SPACE[0])
        top.addWidget(self.date)
        top.addStretch(1)
        for button in (
            self.show_button,
            self.slot_button,
            self.break_button,
            self.room_button,
            self.suggest_button,
        ):
            top.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(style.SPACE[0])
        for widget in (self.counts, self.warnings, self.torn):
            below.addWidget(widget)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(below)
