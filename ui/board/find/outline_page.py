"""The outline in a frame of its own: as a page beside the board and as a view instead of it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _
from ui.board.desk import Desk
from ui.board.find.outline import Outline
from ui.board.find.outline_doings import OutlineDoings
from ui.board.find.outline_model import OutlineModel
from ui.widgets import BareButton, IconButton, Label

_SOON_MS = 40


class Outlines(QObject):
    """The model of a board's outline for all its views; it rests while none is in sight."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.canvas)
        self._desk = desk
        self.doings = OutlineDoings(desk)
        self.model = OutlineModel(self.doings.reword)
        self.pages: list[OutlinePage] = []
        self._another_board = True
        self._stale = True
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._catch_up)

    def page(self) -> "OutlinePage":
        """Return one more view of the outline."""
        page = OutlinePage(
            Outline(self.model, self._desk.selection, self.doings, self.refresh), self.refresh
        )
        page.outline.row.ended.connect(lambda _index: self._soon.start())
        self.pages.append(page)
        return page

    def open(self) -> None:
        """Show another board."""
        self._another_board = self._stale = True
        if self._is_seen():
            self.refresh()

    def hear(self, thing_ids: Iterable[str]) -> None:
        """Show what changed: words at once, places as soon as there is time."""
        if self._is_seen():
            self.model.reword(thing_ids)
            self._soon.start()
        self._stale = True

    def refresh(self) -> None:
        """Bring the model up to date; an editor of a row that moves would close."""
        self.flush()
        self._soon.stop()
        if self._another_board:
            self.model.show(self._desk.scene.sheet)
        elif self._stale:
            self.model.follow()
        if self._stale:
            self._another_board = self._stale = False
            for page in self.pages:
                page.outline.follow()
                page.show_emptiness()

    def flush(self) -> None:
        """Bring what is being written to the document."""
        for page in self.pages:
            page.outline.row.flush()

    def _catch_up(self) -> None:
        """Follow the board, but leave rows where they are while one of them is written."""
        if not any(page.outline.row.editor is not None for page in self.pages):
            self.refresh()

    def _is_seen(self) -> bool:
        return any(page.outline.isVisible() for page in self.pages)


class OutlinePage(QWidget):
    """An outline with what can be done in it below."""

    closed = Signal()

    def __init__(self, outline: Outline, refresh: Callable[[], object]) -> None:
        super().__init__()
        self.outline = outline
        self._refresh = refresh
        self.add = BareButton(_("New note"), icon="plus")
        self.add.setToolTip(_("New note below (Ctrl+Enter)"))
        self.up = IconButton("arrow-up", _("Move up (Alt+Up)"), size=16)
        self.down = IconButton("arrow-down", _("Move down (Alt+Down)"), size=16)
        self.where = BareButton(_("Move to…"))
        self.where.setToolTip(_("Move to another area (Ctrl+M)"))
        line = _("Nothing on the board yet; Ctrl+Enter sticks the first note.")
        self.empty = Label(line, 13, kind="secondary", wrap=True)
        self._lay_out()
        self.add.clicked.connect(outline.add_below)
        self.up.clicked.connect(lambda: outline.shift(-1))
        self.down.clicked.connect(lambda: outline.shift(1))
        self.where.clicked.connect(outline.ask_where)
        self.setFocusProxy(outline)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the board as it is now."""
        super().showEvent(event)
        self._refresh()
        self.outline.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is being written."""
        self.outline.row.flush()
        super().hideEvent(event)

    def show_emptiness(self) -> None:
        """Say what to do while there is nothing on the board."""
        self.empty.setVisible(not self.outline.rows.rowCount())

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(2)
        foot.addWidget(self.add)
        foot.addWidget(self.where)
        foot.addStretch(1)
        foot.addWidget(self.up)
        foot.addWidget(self.down)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.empty)
        column.addWidget(self.outline, 1)
        column.addLayout(foot)
