"""The bar at the foot: how many topics wait in the parking lot, and a place to drop one."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from openspace.words import _, ngettext
from ui import style
from ui.widgets import set_kind


class ParkingBar(QPushButton):
    """Says how full the parking lot is; a click leads there, a topic can be dropped on it."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "drop")
        self.setFont(style.font(13))
        self._count, self._target, self._carried = 0, False, ""

    def show_count(self, count: int) -> None:
        """Show how many topics wait there."""
        self._count = count
        self._say()

    def show_carried(self, carried: str, *, target: bool = False) -> None:
        """Say what a drop here would do with what is carried: "topic", "parked" or nothing."""
        if (carried, target) != (self._carried, self._target):
            self._carried, self._target = carried, target
            self._say()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a dashed edge around the words."""
        super().paintEvent(event)
        palette = style.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._target or self.hasFocus()
        pen = QPen(QColor(palette.accent if strong else palette.edge), 2 if strong else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(room, style.RADIUS_CARD, style.RADIUS_CARD)
        painter.end()

    def _say(self) -> None:
        if self._carried:
            parked = self._carried == "parked"
            self.setText(
                _("Drop here to take it up again") if parked else _("Drop here to park it")
            )
            return
        topics = ngettext("{n} topic", "{n} topics", self._count) if self._count else _("empty")
        self.setText(_("Parking lot · {topics} · drag here, or press P").format(topics=topics))
