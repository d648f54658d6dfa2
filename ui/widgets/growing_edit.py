"""A field of several lines that grows with its text."""

import math

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from ui import style
from ui.widgets.fields import asks_to_undo

_QUIET_MS = 500
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingEdit(QPlainTextEdit):
    """Plain words on as many lines as they need.

    ``edited`` tells the words at most twice a second while one writes, and at once when the
    field is left or flushed. Undo is the field's own while something was typed since it was
    entered. With ``one_paragraph`` Enter does not break the line but tells ``entered``.
    """

    edited = Signal(str)
    entered = Signal()
    escaped = Signal()
    focus_left = Signal()

    def __init__(
        self, placeholder: str = "", font: QFont | None = None, *, kind: str = "quiet",
        one_paragraph: bool = False, most_lines: int = 0, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._one_paragraph = one_paragraph
        self._most_lines = most_lines
        self._told = ""
        self.setFont(font or style.font(14))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("kind", kind)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not most_lines:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._timer = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self.document().clearUndoRedoStacks()
        self._grow()

    def words(self) -> str:
        """Return what stands in the field."""
        return self.toPlainText()

    def show_words(self, words: str) -> None:
        """Show words from elsewhere, unless one is just writing here."""
        if words == self.toPlainText() or self._timer.isActive():
            return
        at = self.textCursor().position()
        self._told = words
        self.setPlainText(words)
        self._timer.stop()
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())))
        self.setTextCursor(cursor)

    def flush(self) -> None:
        """Tell at once what was written and not yet told."""
        self._timer.stop()
        words = self.toPlainText()
        if words != self._told:
            self._told = words
            self.edited.emit(words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was written; from here on undo is the window's."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()
            self.document().clearUndoRedoStacks()
            self.focus_left.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window when nothing was typed since the field was entered."""
        if event.type() == QEvent.Type.ShortcutOverride and asks_to_undo(event):
            document = self.document()
            if not (document.isUndoAvailable() or document.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Escape, and Enter where there is one paragraph."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif self._one_paragraph and event.key() in _ENTER:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the new width."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def _typed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _grow(self) -> None:
        lines = max(1, math.ceil(self.document().size().height()))
        if self._most_lines:
            lines = min(lines, self._most_lines)
        # Without one pixel to spare Qt thinks the first line has scrolled away.
        around = 2 * self.document().documentMargin() + self._frame() + 1
        height = math.ceil(lines * self._line_height() + around)
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)

    def _line_height(self) -> float:
        first = self.document().firstBlock().layout()
        laid = first is not None and first.lineCount() > 0
        return first.lineAt(0).height() if laid else self.fontMetrics().lineSpacing()

    def _frame(self) -> int:
        """Return the height that border and padding take."""
        inside = self.viewport().geometry()
        taken = self.height() - inside.height()
        return taken if self.isVisible() and 0 <= taken < _LARGEST_FRAME else _LIKELY_FRAME


_LARGEST_FRAME, _LIKELY_FRAME = 40, 8
