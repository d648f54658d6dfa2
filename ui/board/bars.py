"""The bars that float over the board: tools, zoom."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.board.keys import ZOOM_STEP
from ui.board.tools.table import tool_table
from ui.widgets import BareButton, IconButton, hairline, set_kind


class ToolBar(QFrame):
    """The tools, one under the other; ``asked`` carries the name of one.

    ``keep_asked`` is for going on with a tool after it has done its one thing.
    """

    asked = Signal(str)
    keep_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 5, 5, 5)
        column.setSpacing(1)
        self.tools: dict[str, IconButton] = {}
        for tool in tool_table():
            button = IconButton(tool.icon, f"{tool.text} ({tool.key})", size=18)
            button.setCheckable(True)
            button.clicked.connect(partial(self.asked.emit, tool.name))
            self.tools[tool.name] = button
            column.addWidget(button)
        self.keep = IconButton("push-pin-simple", _("Keep the tool (Q)"), size=16)
        self.keep.setCheckable(True)
        self.keep.clicked.connect(self.keep_asked.emit)
        column.addWidget(hairline())
        column.addWidget(self.keep)
        self.mark("select")

    def show_kept(self, *, kept: bool) -> None:
        """Show whether one goes on with a tool."""
        self.keep.setChecked(kept)

    def mark(self, name: str) -> None:
        """Mark the tool in use."""
        for tool, button in self.tools.items():
            button.setChecked(tool == name)


class ZoomBar(QFrame):
    """How large the board is shown; ``zoom_asked`` carries a factor."""

    zoom_asked = Signal(float)
    whole_asked = Signal()
    fit_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.smaller = IconButton("minus", _("Zoom out (Ctrl+-)"), size=16)
        self.scale = BareButton("100 %")
        self.scale.setFont(style.font(12, 500))
        self.scale.setToolTip(_("Show at 100 % (Ctrl+0)"))
        self.larger = IconButton("plus", _("Zoom in (Ctrl++)"), size=16)
        self.fit = IconButton("corners-out", _("Show all notes (Shift+1)"), size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(0)
        for widget in (self.smaller, self.scale, self.larger, self.fit):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.smaller.clicked.connect(lambda: self.zoom_asked.emit(1 / ZOOM_STEP))
        self.larger.clicked.connect(lambda: self.zoom_asked.emit(ZOOM_STEP))
        self.scale.clicked.connect(self.whole_asked.emit)
        self.fit.clicked.connect(self.fit_asked.emit)
        self.show_scale(1.0)

    def show_scale(self, scale: float) -> None:
        """Show the scale of the view."""
        self.scale.setText(_("{percent} %").format(percent=max(1, round(scale * 100))))
        self.scale.setMinimumWidth(58)
