"""A picture of what is carried, under the mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget


class Ghost(QWidget):
    """A picture of what is carried, under the mouse."""

    def __init__(self, over: QWidget, *, opacity: float) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        self._opacity = opacity
        self._picture = QPixmap()
        self._grip = QPoint()
        self.hide()

    def lift(self, picture: QPixmap, grip: QPoint) -> None:
        """Take a picture, held at a place in it."""
        self._picture, self._grip = picture, grip
        self.resize(picture.deviceIndependentSize().toSize())
        self.show()
        self.raise_()

    def move_to(self, at: QPoint) -> None:
        """Follow the mouse, given where it is on the screen."""
        self.move(self._over.mapFromGlobal(at) - self._grip)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture."""
        painter = QPainter(self)
        painter.setOpacity(self._opacity)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()
