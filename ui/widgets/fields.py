"""Fields to write one line in."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import style
from ui.widgets.labels import Label
from ui.widgets.surfaces import set_kind

_UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def asks_to_undo(event: QEvent) -> bool:
    """Tell whether a key event means undo or redo."""
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in _UNDOING)


_LONGEST = 1_000_000


class LineEdit(QLineEdit):
    """One line to write in; undo is its own while it has something to undo."""

    def __init__(self, placeholder: str = "", *, size: float = 14, kind: str = "") -> None:
        super().__init__()
        # Qt's own limit cuts what is pasted without a word.
        self.setMaxLength(_LONGEST)
        self.setFont(style.font(size))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        if kind:
            self.setProperty("kind", kind)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window when nothing was typed here."""
        mine = self.isUndoAvailable() or self.isRedoAvailable()
        if event.type() == QEvent.Type.ShortcutOverride and not mine and asks_to_undo(event):
            event.ignore()
            return False
        return super().event(event)


class Field(QWidget):
    """A field with its name above and, where it helps, a hint below."""

    def __init__(self, name: str, edit: QWidget, hint: str = "") -> None:
        super().__init__()
        self.edit = edit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[0])
        label = Label(name, 13, 500)
        label.setBuddy(edit)
        edit.setAccessibleName(name)
        column.addWidget(label)
        column.addWidget(edit)
        self._hint = Label(hint, 12, kind="secondary", wrap=True)
        column.addWidget(self._hint)
        self._hint.setVisible(bool(hint))
        self.setFocusProxy(edit)

    def say(self, hint: str, *, warning: bool = False) -> None:
        """Show a hint, or what is wrong."""
        set_kind(self._hint, "warning" if warning else "secondary")
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
