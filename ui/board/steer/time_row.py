"""The time that is left, with start, pause and one minute more."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from openspace import commands
from openspace.words import _
from ui.board.steer.clock import Clock
from ui.board.steer.doings import SteerDoings
from ui.widgets import IconButton
from ui.widgets.time_face import TimeFace


class TimeRow(QWidget):
    """The time with its buttons."""

    def __init__(self, clock: Clock, do: SteerDoings, *, size: float, quiet: bool = False) -> None:
        super().__init__()
        self._clock = clock
        self._do = do
        self.face = TimeFace(clock, size, ground="panel_quiet" if quiet else "panel")
        self._shown_running: bool | None = None
        self.go = IconButton("play", _("Start the timer"), size=18)
        self.more = IconButton("plus", _("One minute more"), size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.face, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(4)
        row.addWidget(self.go)
        row.addWidget(self.more)
        row.addStretch(1)
        self.go.clicked.connect(do.start_or_pause)
        self.more.clicked.connect(lambda: do.do(commands.add_time))
        clock.ticked.connect(self._show)
        self._show()

    def _show(self) -> None:
        runs = self._clock.runs
        if runs == self._shown_running:
            return
        self._shown_running = runs
        self.go.set_icon("pause" if runs else "play")
        self.go.set_name(_("Pause the timer") if runs else _("Start the timer"))
