"""The editor: the words of a note, written where they stand on it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from openspace.words import _
from ui.board.fitting import Fitted, has_endless_word, note_font
from ui.board.merging import Splice
from ui.widgets.fields import asks_to_undo

_CARET = 2
# The app's sheet would give it a field's frame, and the window's ink in place of the paper's.
_LOOK = "QTextEdit { background: transparent; border: none; padding: 0px; color: %s; }"
_SEPARATORS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAYS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class NoteEditor(QTextEdit):
    """Plain words without a frame or a ground of their own, over the paper of a note.

    ``left`` tells that the person is done (Esc, or the focus went elsewhere), ``chained`` of a
    key that leads on to the note "right", "left", "below" or "above".
    """

    left = Signal()
    chained = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.setCursorWidth(_CARET)
        self.setAccessibleName(_("Words on the note"))
        self._centred = self._endless = False
        self._set_wrapping()
        self.hide()

    def begin(self, text: str, ink: str, *, centred: bool) -> None:
        """Show the words in an ink, the caret behind them."""
        self._centred, self._endless = centred, has_endless_word(text)
        self._set_wrapping()
        self.setStyleSheet(_LOOK % ink)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """Return the words as they stand."""
        return self.document().toRawText().translate(_SEPARATORS)

    def place(self, fitted: Fitted, paper: QRectF, scale: float) -> None:
        """Stand where the words stand on the paper, given in pixels."""
        if has_endless_word(fitted.layout.text()) != self._endless:
            self._endless = not self._endless
            self._set_wrapping()
        points = fitted.size * scale * 72 / self.logicalDpiY()
        if abs(self.font().pointSizeF() - points) > 1e-3:  # noqa: PLR2004
            font = note_font(fitted.size)
            font.setPointSizeF(points)
            self.setFont(font)
            self.document().setDefaultFont(font)
        left, top = paper.x() + fitted.at.x() * scale, paper.y() + fitted.at.y() * scale
        width = paper.width() - 2 * fitted.at.x() * scale
        self.setGeometry(round(left), round(top), round(width) + _CARET, 8)
        height = max(self.document().size().height(), paper.bottom() - top)
        self.resize(self.width(), round(height) + _CARET)

    def place_in(self, room: QRectF, font: QFont, scale: float) -> None:
        """Stand in a room given in pixels, with letters of a font at a scale."""
        letters = QFont(font)
        letters.setPointSizeF(max(1.0, font.pixelSize() * scale * 72 / self.logicalDpiY()))
        self.setFont(letters)
        self.document().setDefaultFont(letters)
        self.setGeometry(room.toAlignedRect())
        height = max(self.document().size().height(), room.height())
        self.resize(self.width(), round(height) + _CARET)

    def splice(self, change: Splice) -> None:
        """Take over a change of somebody else without moving the caret.

        Undo in here would take their words back too: from now on that is the window's.
        """
        cursor = QTextCursor(self.document())
        cursor.setPosition(_utf16(self.words()[: change.start]))
        cursor.setPosition(_utf16(self.words()[: change.end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.text)
        self.document().clearUndoRedoStacks()

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window when nothing was typed here."""
        mine = self.document().isUndoAvailable() or self.document().isRedoAvailable()
        if event.type() == QEvent.Type.ShortcutOverride and not mine and asks_to_undo(event):
            event.ignore()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = _way_of(event)
            if way:
                self.chained.emit(way)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be done with Esc, write with all other keys."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Be done when the focus goes elsewhere in the window."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the board be panned and zoomed under the words."""
        event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Let the wheel through to the board."""
        return False if event.type() == QEvent.Type.Wheel else super().viewportEvent(event)

    def _set_wrapping(self) -> None:
        flags, modes = Qt.AlignmentFlag, QTextOption.WrapMode
        option = QTextOption(flags.AlignHCenter if self._centred else flags.AlignLeft)
        option.setWrapMode(
            modes.WrapAnywhere if self._endless else modes.WrapAtWordBoundaryOrAnywhere
        )
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)


def _way_of(event: QKeyEvent) -> str:
    """Return where a key leads on to, "" for one that writes."""
    keys, held = Qt.Key, event.modifiers()
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    if event.key() in {keys.Key_Tab, keys.Key_Backtab}:
        return "left" if shift or event.key() == keys.Key_Backtab else "right"
    if (
        event.key() in {keys.Key_Return, keys.Key_Enter}
        and held & Qt.KeyboardModifier.ControlModifier
    ):
        return "above" if shift else "below"
    return ""


def _utf16(text: str) -> int:
    """Return how many places a text takes in Qt, which counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
