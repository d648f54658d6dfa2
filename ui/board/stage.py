"""The canvas with what floats over it, each thing at its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from openspace.words import _
from ui.board.bars import ToolBar, ZoomBar
from ui.board.canvas import Canvas
from ui.board.capture.strip import Strip
from ui.board.things.chosen_bar import ChosenBar
from ui.board.things.ink_bar import InkBar
from ui.board.viewport import Insets
from ui.widgets import Label

_MARGIN = 16
_STRIP_WIDTH = 640
_INSETS = Insets(left=76.0, top=64.0, right=16.0, bottom=84.0)


class Stage(QWidget):
    """The canvas fills it; the bars keep to its edges. ``arranged`` tells when they are there."""

    arranged = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self.canvas = canvas
        canvas.setParent(self)
        canvas.insets = _INSETS
        self.tools = ToolBar(self)
        self.chosen = ChosenBar(self)
        self.ink = InkBar(self)
        self.strip = Strip(self)
        self.zoom = ZoomBar(self)
        line = _("Double-click to stick the first note, or write it below.")
        self.empty = Label(line, 17, 500, kind="secondary")
        self.empty.setParent(self)
        self.empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusProxy(canvas)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything in its place."""
        super().resizeEvent(event)
        self.canvas.setGeometry(self.rect())
        self.arrange()

    def arrange(self) -> None:
        """Put what floats at its place."""
        width, foot = self.width(), self.height() - _MARGIN
        for one in (self.chosen, self.ink, self.tools, self.zoom, self.empty):
            one.adjustSize()
        for bar in (self.chosen, self.ink):
            bar.move((width - bar.width()) // 2, _MARGIN)
        self.tools.move(_MARGIN, max(_MARGIN, (foot - self.tools.height()) // 2))
        self.zoom.move(width - self.zoom.width() - _MARGIN, foot - self.zoom.height())
        strip = min(_STRIP_WIDTH, width - 2 * (self.zoom.width() + 2 * _MARGIN))
        high = self.strip.sizeHint().height()
        self.strip.setGeometry((width - strip) // 2, foot - high, strip, high)
        middle = self.canvas.geometry().center() - self.empty.rect().center()
        self.empty.move(middle)
        self.arranged.emit()
