"""What one sees while cards or a column are carried with the mouse."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from openspace.words import ngettext
from ui import style


class Mark(QWidget):
    """Shows where a thing would land."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_in(self, place: QWidget, area: QRect) -> None:
        """Show the mark in a part of a widget."""
        if self.parentWidget() is not place:
            self.setParent(place)
        self.setGeometry(area)
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Hide, and leave the widget, which may go before the mark does."""
        self.hide()
        self.setParent(None)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a bar in the accent colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.current().accent))
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.end()


class Ghost(QWidget):
    """A picture of what is carried, under the mouse."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QPixmap()
        self._count = 1
        self._grip = QPoint()
        self.hide()

    def lift(self, widget: QWidget, count: int, at: QPoint) -> None:
        """Take a picture of the widget, held at a place on the screen."""
        self._picture = widget.grab()
        self._count = count
        self._grip = widget.mapFromGlobal(at)
        self.resize(widget.size() + QSize(12, 12))
        self.move_to(at)
        self.show()
        self.raise_()

    def move_to(self, at: QPoint) -> None:
        """Follow the mouse."""
        self.move(self._over.mapFromGlobal(at) - self._grip)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture, and how many are carried."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.9)
        painter.drawPixmap(0, 0, self._picture)
        if self._count > 1:
            self._paint_count(painter)
        painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        colours = style.current()
        words = ngettext("{n} note", "{n} notes", self._count)
        painter.setOpacity(1)
        painter.setFont(style.font(12, 600))
        width = painter.fontMetrics().horizontalAdvance(words) + 16
        badge = QRect(self.width() - width - 2, self.height() - 26, width, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawRoundedRect(badge, 12, 12)
        painter.setPen(QColor(colours.accent_ink))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
