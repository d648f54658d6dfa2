"""A widget that can be clicked, by mouse and by keys."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from ui import style
from ui.widgets import ROLE

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Clickable(QWidget):
    """Tells ``asked`` when it is clicked; it paints itself anew under mouse and focus."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty(ROLE, "button")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask, where the click ends inside."""
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self.rect().contains(event.position().toPoint()):
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask with Enter or Space."""
        if event.key() in _KEYS:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that a click does something."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        super().leaveEvent(event)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def brush_area(self, painter: QPainter, fill: str) -> None:
        """Paint a rounded area in a colour ("" for none), and the ring of focus."""
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QPen(QColor(style.current().accent), 2)
        painter.setPen(ring if self.hasFocus() else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, style.RADIUS_BUTTON, style.RADIUS_BUTTON)
        painter.setPen(Qt.PenStyle.NoPen)
