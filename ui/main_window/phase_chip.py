"""The phase of the day and its clock, small, on the line on top."""

from PySide6.QtGui import QFont

from openspace.gathering import Gathering, phase
from openspace.words import _
from ui.day.clock import DayClock
from ui.day.stations import station_now
from ui.widgets import Chip
from ui.widgets.countdown import in_digits, ring


class PhaseChip(Chip):
    """Ticks while the clock of the day runs; it is the one that rings when the time is up."""

    def __init__(self) -> None:
        super().__init__()
        self._plain, self._figures = self.font(), self.font()
        self._figures.setFeature(QFont.Tag("tnum"), 1)
        self.setAccessibleName(_("Where the day is"))
        self._words = ""
        self.clock = DayClock(self)
        self.clock.ticked.connect(self._show)
        self.clock.rang.connect(ring)

    def show_day(self, gathering: Gathering) -> None:
        """Show how the day stands."""
        here, running = station_now(gathering), phase(gathering)
        self._words = here.text if here else ""
        self.clock.follow(running)

    def _show(self) -> None:
        clock = self.clock
        timed = clock.runs or clock.is_up
        left = _("{phase} · {time} left").format(phase=self._words, time=in_digits(clock.left))
        self.setFont(self._figures if timed else self._plain)
        self.setText(left if timed else self._words)
        self.setAccessibleDescription(self.text())
        self.set_tone("warning" if clock.is_up else "")
