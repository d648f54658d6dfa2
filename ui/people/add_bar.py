"""Where people are added: a name and Enter, a list that was copied, a file."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout

from openspace.words import _
from ui import style
from ui.widgets import IconButton, KeptLine, PrimaryButton, set_kind

_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class AddBar(QFrame):
    """A line for a name; pasting several lines into it brings in all of them."""

    named = Signal(str)
    paste_asked = Signal()
    file_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "field", active=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(style.SPACE[1])
        self.line = KeptLine(_("Who is there? A name, and Enter"), size=16, kind="bare")
        self.paste = IconButton("clipboard-text", _("Paste a list of people (Ctrl+V)"))
        self.file = IconButton("file-arrow-down", _("Take in a table, CSV or XLSX…"))
        self.add = PrimaryButton(_("Add"), icon="arrow-elbow-down-left")
        self.add.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        row.addWidget(self.line, 1)
        for button in (self.paste, self.file, self.add):
            row.addWidget(button)
        self.line.installEventFilter(self)
        self.line.returnPressed.connect(self.send)
        self.add.clicked.connect(self.send)
        self.paste.clicked.connect(self.paste_asked)
        self.file.clicked.connect(self.file_asked)

    def send(self) -> None:
        """Add who was named; without a name go to where it is written."""
        if self.line.text().strip():
            self.named.emit(self.line.text())
        self.line.setFocus()

    def empty(self) -> None:
        """Be ready for the next name."""
        self.line.setText("")
        self.line.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the frame as active while one writes; take a pasted list as one."""
        if event.type() in _FOCUS:
            set_kind(self, active=event.type() == QEvent.Type.FocusIn)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pasted = event.matches(QKeySequence.StandardKey.Paste)
            if pasted and _is_list(QGuiApplication.clipboard().text()):
                self.paste_asked.emit()
                return True
        return super().eventFilter(watched, event)


def _is_list(text: str) -> bool:
    return "\n" in text.strip() or "\t" in text.strip()
