"""The timer and private writing, beside the board."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from openspace import commands
from openspace.document import Document
from openspace.gathering import face_down, the_timer
from openspace.words import _, ngettext
from ui import style
from ui.board.steer.card import said_of_private
from ui.board.steer.clock import Clock
from ui.board.steer.doings import SteerDoings
from ui.board.steer.time_row import TimeRow
from ui.widgets import BareButton, Label, QuietButton

_MINUTES = (1, 3, 5, 10)
_MOST = 24 * 60
_TIME = 34


class TimePart(QWidget):
    """The time, with the usual spans to set it to, and any other."""

    def __init__(self, clock: Clock, do: SteerDoings) -> None:
        super().__init__()
        self._do = do
        self.time = TimeRow(clock, do, size=_TIME, quiet=True)
        self.spans = {minutes: _span(minutes) for minutes in _MINUTES}
        self.own = QSpinBox(minimum=1, maximum=_MOST, value=15)
        self.own.setSuffix(_(" min"))
        self.own.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.own.setAccessibleName(_("Minutes of your own"))
        self.set_it = QuietButton(_("Set"))
        row = QHBoxLayout()
        row.setSpacing(2)
        for minutes, button in self.spans.items():
            button.clicked.connect(partial(self._set, minutes))
            row.addWidget(button)
        row.addStretch(1)
        own = QHBoxLayout()
        own.setSpacing(style.SPACE[1])
        own.addWidget(self.own, 1)
        own.addWidget(self.set_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[0])
        column.addWidget(self.time)
        column.addLayout(row)
        column.addLayout(own)
        self.set_it.clicked.connect(lambda: self._set(self.own.value()))

    def _set(self, minutes: int) -> None:
        self._do.do(lambda board: commands.set_timer(board, seconds=minutes * 60.0))


def _span(minutes: int) -> BareButton:
    button = BareButton(_("{minutes} min").format(minutes=minutes))
    button.setFont(style.font(13, 500))
    name = ngettext("Set to {n} minute", "Set to {n} minutes", minutes)
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


class PrivatePart(QWidget):
    """Writing privately, and revealing."""

    def __init__(self, do: SteerDoings) -> None:
        super().__init__()
        self.on = QCheckBox(_("Write privately"))
        self.state = Label("", 13, kind="secondary", wrap=True)
        self.reveal = QuietButton(_("Reveal"), icon="eye")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[1])
        for widget in (self.on, self.state, self.reveal):
            column.addWidget(widget)
        self.on.clicked.connect(do.write_privately)
        self.reveal.clicked.connect(do.reveal)

    def show_board(self, board: Document) -> None:
        """Show how it stands."""
        private, count = the_timer(board).private, len(face_down(board))
        self.on.setChecked(private)
        self.state.setText(said_of_private(on=private, count=count))
        self.reveal.setVisible(count > 0)
