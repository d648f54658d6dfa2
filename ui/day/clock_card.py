"""The clock of the day: large, with what sets, starts and stops it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSpinBox, QVBoxLayout

from openspace import commands
from openspace.model import Phase
from openspace.words import _, ngettext
from ui import style
from ui.day.clock import DayClock
from ui.day.doings import GroupDoings
from ui.widgets import BareButton, Card, Label, PrimaryButton, QuietButton
from ui.widgets.time_face import TimeFace

_FIGURES = 60
_MOST = 24 * 60
_WHOLE = 1000
_GIVEN = (-1, 1, 5)


class ClockCard(Card):
    """Shows and steers the clock."""

    def __init__(self, clock: DayClock, do: GroupDoings) -> None:
        super().__init__()
        self._clock = clock
        self._do = do
        self._set_to = 0.0
        self.phase = Label("", 13, 600, kind="secondary", wrap=True)
        self.face = TimeFace(clock, _FIGURES)
        self.gone = QProgressBar(maximum=_WHOLE, textVisible=False)
        self.gone.setAccessibleName(_("How much of the time is gone"))
        self.go = PrimaryButton(_("Start"), icon="play")
        self.given = {minutes: _giving(minutes) for minutes in _GIVEN}
        self.own = QSpinBox(minimum=1, maximum=_MOST, value=15)
        self.own.setSuffix(_(" min"))
        self.own.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.own.setAccessibleName(_("Minutes to set the clock to"))
        self.set_it = QuietButton(_("Set"))
        self._lay_out()
        self.go.clicked.connect(self.start_or_stop)
        self.set_it.clicked.connect(self._set)
        for minutes, button in self.given.items():
            button.clicked.connect(partial(self.give, minutes))
        clock.ticked.connect(self._show)

    def show_phase(self, words: str, running: Phase) -> None:
        """Show what the time is for, and how it stands."""
        self.phase.setText(words or _("The day has not begun yet"))
        self._set_to = max(running.seconds, running.left)
        self._clock.follow(running)

    def start_or_stop(self) -> None:
        """Start the clock, or stop it where it runs."""
        runs = self._clock.runs
        self._do.do(commands.stop_clock if runs else commands.start_clock)

    def give(self, minutes: int) -> None:
        """Give so many minutes more, or fewer."""
        self._do.do(lambda here: commands.give_minutes(here, minutes=minutes))

    def _set(self) -> None:
        seconds = self.own.value() * 60.0
        self._do.do(lambda here: commands.set_clock(here, seconds=seconds))

    def _show(self) -> None:
        left, runs = self._clock.left, self._clock.runs
        gone = 1 - left / self._set_to if self._set_to else 0.0
        self.gone.setValue(round(_WHOLE * min(max(0.0, gone), 1.0)))
        self.go.setText(_("Stop") if runs else _("Start"))
        self.go.set_icon("pause" if runs else "play")
        self.go.setEnabled(runs or left > 0)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(style.SPACE[1])
        column.addWidget(self.phase)
        column.addWidget(self.face)
        column.addWidget(self.gone)
        column.addSpacing(style.SPACE[0])
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.go)
        row.addStretch(1)
        for button in self.given.values():
            row.addWidget(button)
        own = QHBoxLayout()
        own.setSpacing(style.SPACE[1])
        own.addWidget(self.own, 1)
        own.addWidget(self.set_it)
        column.addLayout(row)
        column.addLayout(own)


def _giving(minutes: int) -> BareButton:
    button = BareButton(f"{minutes:+d}".replace("-", "−"))  # noqa: RUF001 - as figures are set
    button.setFont(style.font(14, 500))
    count = abs(minutes)
    name = (
        ngettext("{n} minute more", "{n} minutes more", count)
        if minutes > 0
        else ngettext("{n} minute less", "{n} minutes less", count)
    )
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button
