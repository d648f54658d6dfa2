"""Paper colours to choose from."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from openspace.model import COLOURS
from openspace.words import _
from ui import style

_SIDE = 28
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def colour_name(colour: str) -> str:
    """Return a paper colour's name in the person's language."""
    names = {
        "yellow": _("Yellow"),
        "orange": _("Orange"),
        "pink": _("Pink"),
        "violet": _("Violet"),
        "blue": _("Blue"),
        "teal": _("Teal"),
        "green": _("Green"),
        "white": _("White"),
    }
    return names[colour]


class Swatch(QAbstractButton):
    """A button that is a piece of paper."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setFixedSize(_SIDE, _SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_colour(colour)
        style.theme_signals.changed.connect(self.update)

    def set_colour(self, colour: str) -> None:
        """Be paper of another colour."""
        self.colour = colour
        self.setAccessibleName(colour_name(colour))
        self.setToolTip(colour_name(colour))
        self.update()

    def sizeHint(self) -> QSize:
        """Return its one size."""
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the paper, a ring around it when it is chosen, all around when it has the focus."""
        palette = style.current()
        paper = palette.paper[self.colour]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            # A ring alone says that it is chosen.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent))
            painter.drawRoundedRect(self.rect(), 8, 8)
        painter.setPen(QPen(QColor(palette.edge if self.underMouse() else paper.line), 1))
        painter.setBrush(QColor(paper.fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), 5, 5)
        if self.isChecked() and not self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


class Swatches(QWidget):
    """All paper colours side by side; ``asked`` carries the one that was pressed."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.swatches = {colour: Swatch(colour) for colour in COLOURS}
        for colour, swatch in self.swatches.items():
            swatch.setCheckable(True)
            swatch.clicked.connect(lambda _checked=False, colour=colour: self.asked.emit(colour))
            row.addWidget(swatch)

    def mark(self, colour: str) -> None:
        """Mark the colour that all chosen notes have, "" for none."""
        for name, swatch in self.swatches.items():
            swatch.setChecked(name == colour)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from colour to colour by the arrows."""
        focused = next((at for at, one in enumerate(self._all()) if one.hasFocus()), -1)
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None or focused < 0:
            super().keyPressEvent(event)
        else:
            self._all()[(focused + way) % len(self.swatches)].setFocus()

    def _all(self) -> list[Swatch]:
        return list(self.swatches.values())
