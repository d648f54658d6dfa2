"""One row of the outline: how it is painted, and the editor that rewords it in place."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from openspace.model import Area, Thing
from openspace.words import _
from ui import style
from ui.board.find.outline_model import THING
from ui.board.find.painting import MARK, font_of, ink_of, paint_mark
from ui.board.find.words import line_of
from ui.board.merging import NOTHING, carried_over
from ui.widgets import set_kind
from ui.widgets.lines import height_of_lines, lines_of, paint_lines

Index = QModelIndex | QPersistentModelIndex
MOST_LINES = 3
_MOST = 7
_BEHIND_MS = 450
_GAP, _ABOVE, _FOR_COUNT = 8, 5, 40
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)


class RowEditor(QPlainTextEdit):
    """Words of a row while they are written; ``base`` are those the document has."""

    paused = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.base = ""
        self.begun = False
        self.setFont(style.font(14))
        set_kind(self, "row")
        self.setAccessibleName(_("Words"))
        self.setTabChangesFocus(True)
        self._pause = QTimer(self, interval=_BEHIND_MS, singleShot=True)
        self._pause.timeout.connect(self.paused)
        self.textChanged.connect(lambda: self._pause.isActive() or self._pause.start())

    def take(self, words: str) -> None:
        """Take over what became of the words, by whomever."""
        if not self.begun:
            self.begun = True
            self.setPlainText(words)
            self.selectAll()
        else:
            self._splice(words)
        self.base = words

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell no more of pauses: the words are with the document."""
        self._pause.stop()
        super().hideEvent(event)

    def _splice(self, theirs: str) -> None:
        change = carried_over(self.base, self.toPlainText(), theirs)
        if change == NOTHING:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(self.toPlainText()[: change.start]))
        cursor.setPosition(
            _units(self.toPlainText()[: change.end]), QTextCursor.MoveMode.KeepAnchor
        )
        cursor.insertText(change.text)


class OutlineRow(QStyledItemDelegate):
    """Paints the rows of an outline; ``began`` and ``ended`` tell of rewording one."""

    began = Signal(object)
    ended = Signal(object)

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.editor: RowEditor | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row: its mark, its words, for areas how much lies in them."""
        thing = index.data(THING)
        if thing is None:
            return
        plain = QStyleOptionViewItem(option)
        plain.text = ""
        surface = QStyle.ControlElement.CE_ItemViewItem
        self._view.style().drawControl(surface, plain, painter, self._view)
        room = QRectF(option.rect).adjusted(_GAP, _ABOVE, -_GAP, -_ABOVE)
        painter.save()
        paint_mark(painter, thing, room)
        painter.setPen(QColor(ink_of(thing)))
        font = font_of(thing)
        words = room.adjusted(MARK + _GAP, 0, 0, 0)
        paint_lines(painter, words, font, self._lines(thing, index))
        if isinstance(thing, Area):
            painter.setPen(QColor(style.current().secondary))
            painter.setFont(style.font(12))
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(room, int(right), f"{index.model().rowCount(index):n}")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return how high a row is with its words."""
        thing = index.data(THING)
        if thing is None:
            return QSize(0, 0)
        lines = len(self._lines(thing, index))
        return QSize(0, height_of_lines(font_of(thing), lines) + 2 * _ABOVE + 2)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """Make the editor for a row (Qt's)."""
        self.began.emit(index)
        self.editor = editor = RowEditor(parent)
        editor.paused.connect(self.flush)
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Let the editor go (Qt's)."""
        self.editor = None
        super().destroyEditor(editor, index)
        self.ended.emit(index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Show a row's words in the editor (Qt's)."""
        if isinstance(editor, RowEditor) and index.data(THING) is not None:
            editor.take(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QObject, index: Index) -> None:  # noqa: ARG002, N802
        """Bring what is written to the document (Qt's)."""
        if isinstance(editor, RowEditor) and editor.toPlainText() != editor.base:
            written = editor.toPlainText()
            if index.model().setData(index, written):
                editor.base = written

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        """Lay the editor over the row, with room for a few lines."""
        room = option.rect.adjusted(MARK + _GAP, 0, 0, 0)
        font = editor.font()
        words = editor.toPlainText() if isinstance(editor, RowEditor) else ""
        width = room.width() - 4 * _GAP
        lines = [one for line in words.split("\n") for one in lines_of(line, font, width, _MOST)]
        least = height_of_lines(font, min(_MOST, max(2, len(lines)))) + 4 * _ABOVE
        room.setHeight(max(room.height(), least))
        room.moveBottom(min(room.bottom(), max(room.height(), self._view.viewport().height()) - 1))
        editor.setGeometry(room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End rewording with Enter, Esc or Tab; Shift+Enter is a new line."""
        if isinstance(watched, RowEditor) and _ends(event):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched)
            return True
        return super().eventFilter(watched, event)

    def flush(self) -> None:
        """Bring what is being written to the document now."""
        if self.editor is not None and self.editor.isVisibleTo(self._view):
            self.commitData.emit(self.editor)

    def _lines(self, thing: Thing, index: Index) -> tuple[str, ...]:
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        taken = depth * self._view.indentation() + MARK + 3 * _GAP
        taken += _FOR_COUNT if isinstance(thing, Area) else 0
        width = self._view.viewport().width() - taken
        return lines_of(line_of(thing), font_of(thing), width, MOST_LINES)


def _ends(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    if event.key() not in _DONE:
        return False
    return not event.modifiers() & Qt.KeyboardModifier.ShiftModifier


def _units(words: str) -> int:
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
