"""The pen's bar: pen or marker, how broad, in which colour."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from openspace.model import INK
from openspace.words import _
from ui import style
from ui.board.desk import Pen
from ui.board.swatches import Swatches
from ui.widgets import IconButton, set_kind

WIDTHS = (2.0, 4.0, 8.0)


class InkBar(QFrame):
    """Shown while one draws; ``pen_asked`` carries a Pen, ``ink_asked`` a colour."""

    pen_asked = Signal(object)
    ink_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.marker = IconButton("paint-brush-broad", _("Marker, to shine through"), size=18)
        self.marker.setCheckable(True)
        names = (_("Thin"), _("Middling"), _("Broad"))
        self.widths = {
            width: _WidthButton(width, name) for width, name in zip(WIDTHS, names, strict=True)
        }
        self.ink = IconButton("drop-half", _("Ink"), size=18)
        self.ink.setCheckable(True)
        self.swatches = Swatches()
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        for widget in (self.marker, *self.widths.values(), self.ink, self.swatches):
            row.addWidget(widget)
        self._pen = Pen()
        self.marker.clicked.connect(lambda: self._ask(Pen(self._pen.width, not self._pen.marker)))
        for width, button in self.widths.items():
            button.clicked.connect(
                lambda _on=False, width=width: self._ask(Pen(width, self._pen.marker))
            )
        self.ink.clicked.connect(lambda: self.ink_asked.emit(INK))
        self.swatches.asked.connect(self.ink_asked)
        self.show_pen(Pen(WIDTHS[1]), INK)
        self.hide()

    def show_pen(self, pen: Pen, ink: str) -> None:
        """Show what one draws with."""
        self._pen = pen
        self.marker.setChecked(pen.marker)
        for width, button in self.widths.items():
            button.setChecked(width == pen.width)
        self.ink.setChecked(ink == INK)
        self.swatches.mark(ink)

    def _ask(self, pen: Pen) -> None:
        self.pen_asked.emit(pen)


class _WidthButton(IconButton):
    """A button that is a dot as broad as the pen."""

    def __init__(self, width: float, name: str) -> None:
        super().__init__("circle", name, size=18)
        self._width = width
        self.setCheckable(True)
        self._draw()
        style.theme_signals.changed.connect(self._draw)

    def _draw(self) -> None:
        picture = QPixmap(QSize(36, 36))
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(style.current().ink))
        painter.setPen(QColor(style.current().ink))
        radius = self._width * 1.2
        painter.drawEllipse(picture.rect().center(), round(radius), round(radius))
        painter.end()
        self.setIcon(QIcon(picture))
