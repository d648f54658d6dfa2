"""Seeing the board as it was at any moment, and taking back from there."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from openspace import commands
from openspace.words import _
from ui.board.find.history_bar import HistoryBar
from ui.board.find.history_page import HistoryPage
from ui.board.find.moments import Moments
from ui.board.find.past_view import PastView
from ui.board.find.row import BoardRow
from ui.board.view import BoardView
from ui.bridge import Bridge

_MARGIN = 16
_WIDEST = 820
_REST_MS = 600
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class History(QObject):
    """Lays the past over the stage while one looks at it."""

    def __init__(self, bridge: Bridge, view: BoardView, row: BoardRow) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._view = view
        self._row = row
        self.moments = Moments(self)
        self.past = PastView(view)
        self.bar = HistoryBar(view, self.moments)
        self.page = HistoryPage(self.moments)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._read_if_seen)
        self._connect()

    def toggle(self) -> None:
        """Look at the past, or at the board of now again."""
        if self.past.isHidden():
            self.open()
        else:
            self.close()

    def open(self) -> None:
        """Look at the past, from now on backwards."""
        self._view.writing.end()
        self._read()
        self._show()
        self.bar.setFocus()

    def close(self) -> None:
        """Look at the board of now."""
        if not self.past.isHidden():
            self.past.hide()
            self.bar.hide()
            self._row.history.setChecked(False)
            self._view.finding.focus()

    def leave(self) -> None:
        """Forget the past of a board that is left."""
        self.close()
        self.moments.take(None)
        self._read_if_seen()

    def hear(self) -> None:
        """Have the list tell soon what has happened since."""
        if self.past.isHidden() and self.page.isVisible():
            self._rest.start()

    def _show(self) -> None:
        self.past.setGeometry(self._view.rect())
        if self.past.isHidden():
            self.past.begin(self._view.canvas)
            self.past.show()
        self.past.raise_()
        self.bar.show()
        self.bar.raise_()
        self._row.history.setChecked(True)
        self._arrange()
        self._show_moment()

    def _show_moment(self) -> None:
        if self.past.isHidden():
            return
        said = _("The board as it was; only to look at")
        if len(self.moments):
            when = self.moments.when(self.moments.rank)
            said = _("The board as it was at {when}; only to look at").format(when=when)
        self.past.show_things(self.moments.things(), said)

    def _go_to(self, rank: int) -> None:
        self._view.writing.end()
        self.moments.go_to(rank)
        if self.past.isHidden():
            self._show()

    def _read(self) -> None:
        """Read the past up to now."""
        self._rest.stop()
        file, document = self._bridge.file, self._view.verbs.document
        if file is None or document is None:
            self.moments.take(None)
        else:
            self._bridge.attempt(lambda: self.moments.take(file.past(document.name)))

    def _read_if_seen(self) -> None:
        if self.past.isHidden() and self.page.isVisible():
            self._read()

    def _take_back_some(self) -> None:
        things = self.past.chosen()
        if things and self._view.verbs.do(lambda board: commands.restore_things(board, things)):
            self.close()
            ids = [thing.id for thing in things]
            self._view.selection.choose(ids)
            self._view.show_touched(ids)

    def _take_back_all(self) -> None:
        things = self.moments.things()
        if self._view.verbs.do(lambda board: commands.return_to(board, things)):
            self.close()

    def _key(self, event: QKeyEvent) -> bool:
        """Step through the past by the arrows while the keys are on the canvas; Esc leaves it."""
        step = _STEPS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif step is not None:
            self.moments.go_to(self.moments.rank + step)
        return step is not None or event.key() == Qt.Key.Key_Escape

    def _arrange(self) -> None:
        view = self._view
        self.past.setGeometry(view.rect())
        wide = min(_WIDEST, view.width() - 2 * _MARGIN)
        high = self.bar.sizeHint().height()
        self.bar.setGeometry((view.width() - wide) // 2, view.height() - high - _MARGIN, wide, high)

    def _connect(self) -> None:
        finding = self._view.finding
        finding.doings.history_asked.connect(self.toggle)
        finding.doings.began.connect(self.close)
        self._view.arranged.connect(self._arrange)
        self._row.history.clicked.connect(self.toggle)
        self.moments.moved.connect(self._show_moment)
        self.past.looked.connect(lambda: self.bar.show_chosen(len(self.past.chosen())))
        self.past.canvas.typed = self._key
        self.bar.closed.connect(self.close)
        self.bar.some_asked.connect(self._take_back_some)
        self.bar.all_asked.connect(self._take_back_all)
        self.page.opened.connect(self._read_if_seen)
        self.page.asked.connect(self._go_to)
