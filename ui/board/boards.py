"""Which board is shown: its title, the others in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from openspace.model import Board
from openspace.words import _
from ui.widgets import BareButton, LineEdit, set_kind

_LEAST_ROOM, _BESIDE_TITLE = 80, 56
_QUIET_MS = 500
_CANCEL = QKeySequence.StandardKey.Cancel


class BoardChooser(QFrame):
    """The title of the board; a click shows all boards.

    ``new_asked`` is for one more, ``renamed`` carries another title for the one shown.
    """

    asked = Signal(str)
    new_asked = Signal()
    renamed = Signal(str)
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.button = BareButton("", icon="caret-down")
        self.title = LineEdit()
        self.title.setAccessibleName(_("Title of the board"))
        self.title.setMinimumWidth(320)
        self.title.hide()
        self.menu = QMenu(self)
        self._whole_title = self._before = ""
        self._pause = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._pause.timeout.connect(self.flush)
        self.button.clicked.connect(self._open)
        self.title.editingFinished.connect(self._end)
        self.title.textEdited.connect(lambda _title: self._pause.isActive() or self._pause.start())
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.addWidget(self.button)
        row.addWidget(self.title)

    def show_boards(self, boards: Sequence[Board], shown: str) -> None:
        """Show the title of one board and offer all of them."""
        self.menu.clear()
        for board in boards:
            action = self.menu.addAction(_literal(board.title))
            action.setCheckable(True)
            action.setChecked(board.id == shown)
            action.triggered.connect(lambda _on=False, one=board.id: self.asked.emit(one))
        self.menu.addSeparator()
        self.menu.addAction(_("Rename this board"), self.rename)
        self.menu.addAction(_("New board"), self.new_asked.emit)
        self._whole_title = next((board.title for board in boards if board.id == shown), "")
        self.button.setAccessibleName(_("Board: {title}").format(title=self._whole_title))
        self.button.setToolTip(_("All boards"))
        self.resized.emit()

    def fit_into(self, width: int) -> None:
        """Show as much of the title as a width has room for."""
        letters = self.button.fontMetrics()
        room = max(_LEAST_ROOM, width - _BESIDE_TITLE)
        line = " ".join(self._whole_title.split())
        shown = letters.elidedText(line, Qt.TextElideMode.ElideRight, room)
        self.button.setText(_literal(shown))
        self.adjustSize()

    def rename(self) -> None:
        """Let the title be written anew, where it stands."""
        self._before = self._whole_title
        self.title.setText(self._whole_title)
        self._write(on=True)
        self.title.selectAll()
        self.title.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the title as it is with Esc."""
        if self.title.isVisible() and event.matches(_CANCEL):
            self.title.setText(self._before)
            self._end()
        else:
            super().keyPressEvent(event)

    def flush(self) -> None:
        """Tell at once the title as far as it is written."""
        self._pause.stop()
        title = self.title.text().strip()
        if self.title.isVisible() and title and title != self._whole_title:
            self.renamed.emit(title)

    def _end(self) -> None:
        if self.title.isVisible():
            self.flush()
            self._write(on=False)

    def _write(self, *, on: bool) -> None:
        self.title.setVisible(on)
        self.button.setVisible(not on)
        self.resized.emit()

    def _open(self) -> None:
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))


def _literal(title: str) -> str:
    """Return a title for a button or a menu: one line, without shortcuts in it."""
    return " ".join(title.split()).replace("&", "&&")
