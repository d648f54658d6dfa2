"""The bar to find words on the board with, over its top."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from openspace.words import _
from ui.widgets import IconButton, Label, LineEdit, set_kind

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QFrame):
    """A line to write what to find; ``asked`` carries 1 for the next hit, -1 for the one before."""

    wanted = Signal(str)
    asked = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "field")
        self.line = LineEdit(_("Find on this board"), kind="bare")
        self.line.setMinimumWidth(180)
        self.count = Label("", 12, 500, kind="secondary")
        self.before = IconButton("caret-up", _("Previous (Shift+F3)"), size=16)
        self.after = IconButton("caret-down", _("Next (F3)"), size=16)
        self.close_it = IconButton("x", _("Close (Esc)"), size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 5, 3)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.count)
        row.addSpacing(4)
        for button in (self.before, self.after, self.close_it):
            row.addWidget(button)
        self.line.textChanged.connect(self.wanted)
        self.before.clicked.connect(lambda: self.asked.emit(-1))
        self.after.clicked.connect(lambda: self.asked.emit(1))
        self.close_it.clicked.connect(self.closed.emit)
        self.hide()

    def show_place(self, at: int, count: int) -> None:
        """Show which of how many hits is the current one."""
        if not self.line.text().strip():
            said = ""
        elif count:
            said = _("{at} of {count}").format(at=at + 1, count=count)
        else:
            said = _("Not found")
        self.count.setText(said)
        self.line.setAccessibleDescription(said)
        self.before.setEnabled(count > 0)
        self.after.setEnabled(count > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next hit with Enter, to the one before with Shift+Enter, close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in _ENTER:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.asked.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)
