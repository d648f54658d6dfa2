"""Keys of the board that work in its outline too: the clipboard, groups, locks, what leaves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_OWN = (Qt.Key.Key_A, Qt.Key.Key_M)
_LETTERS = range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)


class ListKeys(QObject):
    """Hands letters with Ctrl over to the board, which has the same things chosen."""

    def __init__(self, outline: QWidget, typed: Callable[[QKeyEvent], bool]) -> None:
        super().__init__(outline)
        self._typed = typed
        outline.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the board take a key before the list does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if ctrl and event.key() in _LETTERS and event.key() not in _OWN:
                return self._typed(event)
        return super().eventFilter(watched, event)
