"""The time that is left, with start, pause and one minute more."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from openspace import commands
from openspace.words import _
from ui import style
from ui.board.steer.clock import Clock, in_digits
from ui.board.steer.doings import SteerDoings
from ui.widgets import IconButton, Label, set_kind

_TABULAR = QFont.Tag("tnum")


class TimeFace(Label):
    """The time that is left, in figures that keep their place; warm when it is up."""

    def __init__(self, clock: Clock, size: float) -> None:
        super().__init__("", size, 650)
        font = style.font(size, 650)
        font.setFeature(_TABULAR, 1)
        self.setFont(font)
        self.setAccessibleName(_("Time left"))
        self._clock = clock
        clock.ticked.connect(self.show_time)
        self.show_time()

    def show_time(self) -> None:
        """Show what is left."""
        self.setText(in_digits(self._clock.left))
        set_kind(self, "warning" if self._clock.is_up else "time")


class TimeRow(QWidget):
    """The time with its buttons."""

    def __init__(self, clock: Clock, do: SteerDoings, *, size: float) -> None:
        super().__init__()
        self._clock = clock
        self._do = do
        self.face = TimeFace(clock, size)
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
        self.go.clicked.connect(lambda: do.start_or_pause(runs=clock.runs))
        self.more.clicked.connect(lambda: do.do(commands.add_time))
        clock.ticked.connect(self._show)
        self._show()

    def _show(self) -> None:
        runs = self._clock.runs
        self.go.set_icon("pause" if runs else "play")
        self.go.set_name(_("Pause the timer") if runs else _("Start the timer"))
