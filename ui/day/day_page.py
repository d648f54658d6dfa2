"""The page of the day: its phases on top, its groups, beside them the clock and what is said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace import commands
from openspace.gathering import announcements, phase
from openspace.words import _
from ui import style
from ui.day.announce_card import AnnounceCard
from ui.day.clock import DayClock
from ui.day.clock_card import ClockCard
from ui.day.doings import GroupDoings
from ui.day.groups_view import GroupsView
from ui.day.phases import PhaseRow
from ui.day.starting import starting_next, starting_now
from ui.day.starts_card import StartsCard
from ui.day.stations import Station, rank_now, station_next, station_now, stations
from ui.widgets import Heading, PrimaryButton, QuietButton, ScrollColumn
from ui.widgets.countdown import in_digits

_SIDE = 300


class DayPage(QWidget):
    """All that is changed while the day runs; ``show_asked`` wants it on the whole screen."""

    show_asked = Signal()

    def __init__(self, clock: DayClock, do: GroupDoings) -> None:
        super().__init__()
        self._clock = clock
        self._do = do
        self.show_it = QuietButton(_("Show to everybody"), icon="projector-screen")
        self.show_it.setToolTip(_("Clock, places and principles on the whole screen (F11)"))
        self.go_on = PrimaryButton("")
        self.phases = PhaseRow()
        self.time = ClockCard(clock, do)
        self.starts = StartsCard()
        self.news = AnnounceCard()
        self.groups = GroupsView(do)
        self._lay_out()
        self.show_it.clicked.connect(self.show_asked)
        self.go_on.clicked.connect(self.go_to_next)
        self.phases.asked.connect(self.go_to)
        self.news.said.connect(self._announce)
        self.news.taken_down.connect(lambda one: do.do(lambda here: commands.take_down(here, one)))
        clock.ticked.connect(self._show_left)

    def show_day(self) -> None:
        """Show how the day stands."""
        gathering = self._do.gathering
        there, here = stations(gathering), station_now(gathering)
        self.phases.show_day(there, rank_now(gathering, there))
        then = station_next(gathering)
        self.go_on.setVisible(then is not None)
        self.go_on.setText(_go_on_to(then).replace("&", "&&") if then else "")
        self.groups.show_groups()
        self.starts.show_starts(starting_now(gathering), starting_next(gathering))
        self.news.show_all(announcements(gathering))
        self.time.show_phase(here.text if here else "", phase(gathering))
        for part in (self.phases, self.time, self.news, self.groups):
            part.setEnabled(not gathering.read_only)

    def go_to(self, station: Station) -> None:
        """Go to a phase; the one that is on stays as it is."""
        now = station_now(self._do.gathering)
        if now is None or (station.phase, station.slot) != (now.phase, now.slot):
            self.groups.follow()
            self._do.do(lambda here: commands.go_to_phase(here, station.phase, slot=station.slot))
        else:
            self.show_day()

    def go_to_next(self) -> None:
        """Go to the phase that follows."""
        then = station_next(self._do.gathering)
        if then is not None:
            self.go_to(then)

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.news.line.keep()
        self.groups.flush()

    def _announce(self, words: str) -> None:
        if self._do.do(lambda here: commands.announce(here, text=words)):
            self.news.empty()

    def _show_left(self) -> None:
        timed = self._clock.runs or self._clock.is_up
        left = _("{time} left").format(time=in_digits(self._clock.left))
        self.groups.show_left(left if timed else "")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(style.SPACE[1])
        head.addWidget(Heading(_("Today")), 1)
        head.addWidget(self.show_it)
        head.addWidget(self.go_on)
        main = ScrollColumn("board", spacing=style.SPACE[3])
        main.column.addWidget(self.groups)
        _keep_width(main, left=28, right=12)
        side = ScrollColumn("board", spacing=style.SPACE[2])
        side.setFixedWidth(style.scaled(_SIDE) + 40)
        _keep_width(side, left=8, right=28)
        for card in (self.time, self.starts, self.news):
            side.column.addWidget(card)
        side.column.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(main, 1)
        both.addWidget(side)
        top = QVBoxLayout()
        top.setContentsMargins(28, 20, 28, 0)
        top.setSpacing(style.SPACE[3])
        top.addLayout(head)
        top.addWidget(self.phases)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[3])
        column.addLayout(top)
        column.addLayout(both, 1)
        self.setTabOrder(self.go_on, self.phases)


def _go_on_to(station: Station) -> str:
    return _("Go on to {phase}").format(phase=station.text)


def _keep_width(area: ScrollColumn, *, left: int, right: int) -> None:
    """Let the scroll bar take its room from the margin, so that nothing moves when it comes."""
    bar, column = area.verticalScrollBar(), area.column

    def leave_room(_least: int, most: int) -> None:
        taken = bar.sizeHint().width() if most else 0
        column.setContentsMargins(left, 2, right - taken, 24)

    bar.rangeChanged.connect(leave_room)
    leave_room(0, 0)
