"""The colour of a slot: a dot, beside its name or as an icon."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui import style

_SIZE = 12
_RATIO = 2.0


class Dot(QWidget):
    """A dot in the colour of a slot."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setFixedSize(_SIZE, _SIZE)

    def show_colour(self, colour: str) -> None:
        """Show another colour."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the dot."""
        painter = QPainter(self)
        foot = QRectF(0, self.height() - _SIZE, _SIZE, _SIZE)
        _paint(painter, foot, self._colour)
        painter.end()


def dot_icon(colour: str) -> QIcon:
    """Return a dot in the colour of a slot, as an icon."""
    picture = QPixmap(QSize(_SIZE, _SIZE) * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _paint(painter, QRectF(0, 0, _SIZE, _SIZE), colour)
    painter.end()
    return QIcon(picture)


def _paint(painter: QPainter, room: QRectF, colour: str) -> None:
    paper = style.current().paper_of(colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(style.mix(paper.fill, paper.ink, 0.3)), 1))
    painter.setBrush(QColor(paper.fill))
    painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 3, 3)
