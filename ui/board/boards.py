"""The boards of a gathering as tabs: one is shown, a double-click renames it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QWidget

from openspace.model import Board
from openspace.words import _
from ui import style
from ui.board.find.literal import literal
from ui.widgets import IconButton, LineEdit
from ui.widgets.labels import as_tooltip

_WIDEST, _NARROWEST, _HIGH = 210, 72, 36
_TITLE_WIDTH = 320
_QUIET_MS = 500
_CANCEL = QKeySequence.StandardKey.Cancel
_RENAMING = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Tabs(QTabBar):
    """The tabs themselves; ``rename_asked`` tells of a double-click or F2 on one."""

    rename_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(style.font(13, 500))
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.setAccessibleName(_("Boards"))

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Give long titles no more room than they share with others (Qt's)."""
        wide = self.fontMetrics().horizontalAdvance(self.tabText(index)) + 34
        return QSize(max(_NARROWEST, min(_WIDEST, wide)), _HIGH)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802
        """Rather scroll than squeeze titles (Qt's)."""
        return self.tabSizeHint(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask to rename the board."""
        if self.tabAt(event.position().toPoint()) == self.currentIndex():
            self.rename_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask to rename the board with F2 or Enter."""
        if event.key() in _RENAMING:
            self.rename_asked.emit()
        else:
            super().keyPressEvent(event)


class BoardTabs(QWidget):
    """A tab for each board, one more for a new one, and all of them in a menu.

    ``asked`` carries the id of a board, ``renamed`` another title for the one shown.
    """

    asked = Signal(str)
    new_asked = Signal()
    renamed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.tabs = _Tabs()
        self.add = IconButton("plus", _("New board"), size=16)
        self.all = IconButton("caret-down", _("All boards"), size=14)
        self.menu = QMenu(self)
        self.menu.setAccessibleName(_("All boards"))
        self.title = LineEdit()
        self.title.setParent(self)
        self.title.setAccessibleName(_("Title of the board"))
        self.title.hide()
        self._boards: list[Board] = []
        self._before = ""
        self._pause = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._lay_out()
        self._connect()

    @property
    def shown(self) -> Board | None:
        """The board whose tab is in front."""
        at = self.tabs.currentIndex()
        return self._boards[at] if 0 <= at < len(self._boards) else None

    def show_boards(self, boards: Sequence[Board], shown: str) -> None:
        """Show a tab for each board, that of the shown one in front."""
        self.tabs.blockSignals(True)  # noqa: FBT003
        if [one.id for one in boards] != [one.id for one in self._boards]:
            for at in reversed(range(self.tabs.count())):
                self.tabs.removeTab(at)
            for board in boards:
                self.tabs.addTab(literal(board.title))
        self._boards = list(boards)
        for at, board in enumerate(boards):
            self._name(at, board)
        ids = [one.id for one in boards]
        self.tabs.setCurrentIndex(ids.index(shown) if shown in ids else -1)
        self.tabs.blockSignals(False)  # noqa: FBT003
        self.tabs.updateGeometry()
        self._place_title()

    def step(self, way: int) -> None:
        """Show the next board (1) or the one before (-1), from the last to the first."""
        if self._boards:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + way) % len(self._boards))

    def rename(self) -> None:
        """Let the title be written anew, where it stands."""
        if self.shown is None:
            return
        self._before = self.shown.title
        self.title.setText(self._before)
        self._place_title()
        self.title.show()
        self.title.raise_()
        self.title.selectAll()
        self.title.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the title as it is with Esc."""
        if self.title.isVisible() and event.matches(_CANCEL):
            self.title.setText(self._before)
            self._end()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the title over its tab."""
        super().resizeEvent(event)
        self._place_title()

    def flush(self) -> None:
        """Tell at once the title as far as it is written."""
        self._pause.stop()
        title = self.title.text().strip()
        known = self.shown.title if self.shown else title
        if self.title.isVisible() and title and title != known:
            self.renamed.emit(title)

    def fill_menu(self) -> None:
        """Offer all boards in the menu."""
        self.menu.clear()
        for board in self._boards:
            action = self.menu.addAction(literal(board.title))
            action.setCheckable(True)
            action.setChecked(board is self.shown)
            action.triggered.connect(lambda _on=False, one=board.id: self.asked.emit(one))
        self.menu.addSeparator()
        self.menu.addAction(_("Rename this board"), self.rename)
        self.menu.addAction(_("New board"), self.new_asked.emit)

    def _name(self, at: int, board: Board) -> None:
        if self.tabs.tabText(at) != literal(board.title):
            self.tabs.setTabText(at, literal(board.title))
        self.tabs.setTabToolTip(at, as_tooltip(board.title))

    def _end(self) -> None:
        if self.title.isVisible():
            self.flush()
            self.title.hide()

    def _ask(self, at: int) -> None:
        if 0 <= at < len(self._boards):
            self._end()
            self.asked.emit(self._boards[at].id)

    def _place_title(self) -> None:
        tab = self.tabs.tabRect(self.tabs.currentIndex()).translated(self.tabs.pos())
        wide = min(max(tab.width(), _TITLE_WIDTH), self.width())
        left = max(0, min(tab.x(), self.width() - wide))
        self.title.setGeometry(QRect(left, 1, wide, self.height() - 2))

    def _open(self) -> None:
        self.fill_menu()
        self.menu.popup(self.all.mapToGlobal(QPoint(0, self.all.height())))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.tabs)
        row.addWidget(self.add)
        row.addWidget(self.all)
        row.addStretch(1)

    def _connect(self) -> None:
        self._pause.timeout.connect(self.flush)
        self.tabs.currentChanged.connect(self._ask)
        self.tabs.rename_asked.connect(self.rename)
        self.add.clicked.connect(self.new_asked.emit)
        self.all.clicked.connect(self._open)
        self.title.editingFinished.connect(self._end)
        self.title.textEdited.connect(lambda _title: self._pause.isActive() or self._pause.start())
