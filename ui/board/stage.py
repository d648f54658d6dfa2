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
_STRIP_WIDTH, _LEAST_STRIP = 640, 320
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
        foot = self.height() - _MARGIN
        for one in (self.ink, self.tools, self.zoom, self.empty):
            one.adjustSize()
        self.chosen.keep_to(self.width() - 2 * _MARGIN)
        self.tools.move(_MARGIN, max(_MARGIN, (foot - self.tools.height()) // 2))
        for bar in (self.chosen, self.ink):
            bar.move(self._left_for(bar), _MARGIN)
        self._arrange_foot(foot)
        middle = self.canvas.geometry().center() - self.empty.rect().center()
        self.empty.move(middle)
        self.arranged.emit()

    def _left_for(self, bar: QWidget) -> int:
        """Return where a bar at the top begins: in the middle, but beside the tools if it can."""
        middle, last = (self.width() - bar.width()) // 2, self.width() - bar.width() - _MARGIN
        meets = self.tools.y() <= _MARGIN + bar.height()
        first = self.tools.geometry().right() + _MARGIN // 2 if meets else _MARGIN
        return max(_MARGIN, min(last, max(first, middle)))

    def _arrange_foot(self, foot: int) -> None:
        """Put the strip in the middle or beside the zoom; where both are too much, below it."""
        width, zoom, high = self.width(), self.zoom, self.strip.sizeHint().height()
        tools = self.tools.geometry()
        first = tools.right() + _MARGIN // 2 if tools.bottom() >= foot - high else _MARGIN
        middle = width - 2 * (zoom.width() + 2 * _MARGIN)
        beside = width - zoom.width() - 2 * _MARGIN - first
        below = beside < _LEAST_STRIP
        room = width - _MARGIN - first if below else max(middle, beside)
        strip = min(_STRIP_WIDTH, room)
        left = first if strip > middle else (width - strip) // 2
        self.strip.setGeometry(left, foot - high, strip, high)
        over = foot - high - _MARGIN // 2 if below else foot
        zoom.move(width - zoom.width() - _MARGIN, over - zoom.height())
