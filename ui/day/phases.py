"""The day as a row to go through: opening, marketplace, each slot, news, convergence, closing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from openspace.words import _
from ui import style
from ui.day.dots import dot_icon
from ui.day.stations import Station
from ui.widgets import FlowLayout, explain, set_kind

_WAYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StationButton(QPushButton):
    """One of them; the arrows go to its neighbours."""

    def __init__(self, station: Station, row: "PhaseRow") -> None:
        super().__init__(station.text.replace("&", "&&"))
        self.station = station
        self._row = row
        set_kind(self, "station")
        self.setFont(style.font(14, 500))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        name = _("Go on to {phase}").format(phase=station.text)
        self.setAccessibleName(name)
        explain(self, f"{name}, {station.when}" if station.when else name)
        self.recolour()

    def recolour(self) -> None:
        """Show the colour of the slot."""
        self.setIcon(dot_icon(self.station.colour) if self.station.colour else QIcon())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a neighbour, or to this phase."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way:
            self._row.step(self, way)
        elif event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class PhaseRow(QWidget):
    """All phases; ``asked`` carries the one to go to."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[StationButton] = []
        self._there: list[Station] = []
        self._flow = FlowLayout(self, spacing=6)
        style.theme_signals.changed.connect(self._recolour)

    def show_day(self, there: list[Station], now: int) -> None:
        """Show the phases there are, and which is on."""
        if there != self._there:
            self._there = there
            before, self.buttons = self.buttons, [self._button(one) for one in there]
            self._flow.set_widgets(list(self.buttons))
            for button in before:
                button.hide()
                button.deleteLater()
        for rank, button in enumerate(self.buttons):
            button.setChecked(rank == now)
            set_kind(button, past="true" if rank < now else "")

    def enter(self) -> None:
        """Go with the focus to the phase that is on, or to the first."""
        there = [one for one in self.buttons if one.isChecked()] or self.buttons
        there[0].setFocus()

    def step(self, button: StationButton, way: int) -> None:
        """Go with the focus to a neighbour."""
        at = self.buttons.index(button) + way
        self.buttons[at % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _button(self, station: Station) -> StationButton:
        button = StationButton(station, self)
        button.clicked.connect(lambda: self.asked.emit(station))
        return button

    def _recolour(self) -> None:
        for button in self.buttons:
            button.recolour()
