"""The time that is left, in figures."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from openspace.words import _
from ui import style
from ui.widgets.countdown import Countdown, in_digits

_TABULAR = QFont.Tag("tnum")


class TimeFace(QWidget):
    """The time that is left, in figures that keep their place; warm when it is up.

    It fills its own ground (``panel``, ``panel_quiet`` or ``board``), so that nothing below it is
    painted with each second.
    """

    def __init__(self, clock: Countdown, size: float, *, ground: str = "panel") -> None:
        super().__init__()
        font = style.font(size, 650)
        font.setFeature(_TABULAR, 1)
        self.setFont(font)
        self.setAccessibleName(_("Time left"))
        self._clock = clock
        self._ground = ground
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
        """Return the room for as many figures as there are."""
        letters = QFontMetrics(self.font())
        return QSize(letters.horizontalAdvance(self._text) + 2, letters.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: figures are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the figures on the ground of what it lies on."""
        colours = style.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(colours, self._ground)))
        painter.setPen(QColor(colours.warning if self.is_warm else colours.ink))
        painter.setFont(self.font())
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), side, self._text)
        painter.end()
