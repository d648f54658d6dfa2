"""The top of the wall: its day, how far it is filled, what makes more of it."""

from PySide6.QtCore import QDate, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

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
        self.out_button = IconButton("export", _("Take the day with you"))
        self.suggest_button = PrimaryButton(_("Suggest a timetable"))
        self._counted = ""
        self._beside = True
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
        self.out_button.setVisible(laid_out)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the title where there is no room beside it."""
        super().resizeEvent(event)
        self._place_buttons()

    def event(self, event: QEvent) -> bool:
        """Find the room for the buttons anew where letters have another size."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_buttons()
        return done

    def minimumSizeHint(self) -> QSize:
        """Return a width in which the buttons have room below the title."""
        return QSize(self._buttons.sizeHint().width(), super().minimumSizeHint().height())

    def _place_buttons(self) -> None:
        needed = self._title.sizeHint().width() + self._buttons.sizeHint().width()
        beside = needed + style.SPACE[2] <= self.width()
        if beside != self._beside:
            self._beside = beside
            self._grid.removeWidget(self._buttons)
            row, column = (0, 1) if beside else (2, 0)
            spread = 1 if beside else 2
            side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
            self._grid.addWidget(self._buttons, row, column, 1, spread, side)

    def _lay_out(self) -> None:
        self._title = _row(Heading(_("Wall of the day")), self.date, spacing=style.SPACE[2])
        self._buttons = _row(
            self.show_button,
            self.out_button,
            self.slot_button,
            self.break_button,
            self.room_button,
            self.suggest_button,
            spacing=style.SPACE[1],
        )
        below = _row(self.counts, self.warnings, self.torn, spacing=style.SPACE[0])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(self._buttons, 0, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(below, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)


def _row(*widgets: QWidget, spacing: int) -> QWidget:
    inside = QWidget()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    return inside
