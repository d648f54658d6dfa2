"""The time that is left, with start, pause and one minute more."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from openspace import commands
from openspace.words import _
from ui import style
from ui.board.steer.clock import Clock, in_digits
from ui.board.steer.doings import SteerDoings
from ui.widgets import IconButton

_TABULAR = QFont.Tag("tnum")


class TimeFace(QWidget):
    """The time that is left, in figures that keep their place; warm when it is up.

    It fills its own ground, so that nothing below it is painted with each second.
    """

    def __init__(self, clock: Clock, size: float, *, quiet: bool = False) -> None:
        super().__init__()
        font = style.font(size, 650)
        font.setFeature(_TABULAR, 1)
        self.setFont(font)
        self.setAccessibleName(_("Time left"))
        self._clock = clock
        self._quiet = quiet
        self._text = ""
        self.is_warm = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        clock.ticked.connect(self.show_time)
        self.show_time()

    def text(self) -> str:
        """Return what is shown."""
        return self._text

    def show_time(self) -> None:
        """Show what is left."""
        before, self._text = self._text, in_digits(self._clock.left)
        self.is_warm = self._clock.is_up
        self.setAccessibleDescription(self._text)
        if len(before) != len(self._text):
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for two and two figures, or for more where there are more."""
        letters = QFontMetrics(self.font())
        widest = max(letters.horizontalAdvance(words) for words in ("00:00", self._text))
        return QSize(widest + 2, letters.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the figures on the ground of the card."""
        colours = style.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.panel_quiet if self._quiet else colours.panel))
        painter.setPen(QColor(colours.warning if self.is_warm else colours.ink))
        painter.setFont(self.font())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), side, self._text)
        painter.end()


class TimeRow(QWidget):
    """The time with its buttons."""

    def __init__(self, clock: Clock, do: SteerDoings, *, size: float, quiet: bool = False) -> None:
        super().__init__()
        self._clock = clock
        self._do = do
        self.face = TimeFace(clock, size, quiet=quiet)
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
        self.go.clicked.connect(lambda: do.start_or_pause(runs=clock.runs))
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
