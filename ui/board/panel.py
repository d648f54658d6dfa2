"""The boards as a place: one board at a time with its tools, and what stands beside it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from openspace import commands
from openspace.changes import Changes
from openspace.gathering import authors_are_shown, boards, merged_with
from openspace.model import Board, Invitation, Topic
from openspace.words import _
from ui.board.access.covering import Covering
from ui.board.access.walking import parts_around, walk
from ui.board.capture.gathered import Gathered
from ui.board.doables import board_doables
from ui.board.find.beside import Beside
from ui.board.find.list_keys import ListKeys
from ui.board.find.row import BoardRow, connect_row
from ui.board.inspector import Inspector
from ui.board.out.menu import put_out_button
from ui.board.view import BoardView
from ui.bridge import Bridge
from ui.doing import Doable
from ui.widgets import EmptyState, PrimaryButton


class BoardPanel(QWidget):
    """Shows a board of the open gathering; ``board_id`` is "" while there is none."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.board_id = ""
        self.view = BoardView(bridge.attempt)
        self.gathered = Gathered(bridge, self.view)
        self.inspector = Inspector()
        self.row = BoardRow()
        self.beside = Beside(bridge, self.inspector, self.row, self.view)
        for page in self.view.finding.outlines.pages:
            ListKeys(page.outline, self.view.doings.key)
        self.make = PrimaryButton(_("New board"), icon="plus")
        self._lay_out()
        view = self.view
        floating = (view.strip, view.tools, view.zoom, view.legend.card)
        Covering(self.beside.history.past, [view.canvas, *floating])
        self._connect()
        self._show_opened()

    def show_board(self, board_id: str) -> None:
        """Show a board; "" or one that is not there: the one shown before, or the first."""
        known = [board.id for board in boards(self._bridge.gathering)]
        wanted = next((one for one in (board_id, self.board_id) if one in known), "")
        wanted = wanted or next(iter(known), "")
        if wanted != self.board_id:
            self.board_id = wanted
            self._serve()
            self.view.open(self._bridge.gathering.board(wanted) if wanted else None)
            self.view.strip.line.keep_as(self._line_name())
            self.beside.show_board(self._bridge.gathering, wanted)
            self.gathered.look_at(self.view.verbs.document)
        self._show_about()

    def show_note(self, note_id: str) -> None:
        """Choose a note on the board and bring it into sight."""
        self.view.show_note(note_id)

    def flush(self) -> None:
        """Bring what is being written to the document, and give up a gesture under way."""
        self.view.canvas.tool.cancel()
        self.view.writing.flush()
        self.view.words.flush()
        self.view.legend.flush()
        self.view.finding.outlines.flush()
        self.row.tabs.flush()
        self.view.strip.line.keep()

    def doables(self) -> tuple[Doable, ...]:
        """Return what can be done on the board, for the palette and the sheet of keys."""
        return board_doables(self.view) if self.board_id else ()

    def showEvent(self, event: QShowEvent) -> None:
        """Show a board when people come here, ready for the keyboard."""
        super().showEvent(event)
        self.show_board(self.board_id)
        self.view.finding.focus()

    def add_board(self) -> None:
        """Add a free board and let its title be written."""
        made: list[str] = []
        gathering = self._bridge.gathering
        title = _("Board {number}").format(number=len(boards(gathering)) + 1)
        if self._bridge.attempt(lambda: made.append(commands.add_board(gathering, title=title))):
            self.show_board(made[0])
            self.row.tabs.rename()

    def _serve(self) -> None:
        """Give the view what of the gathering it needs besides the board."""
        gathering, verbs = self._bridge.gathering, self.view.verbs
        verbs.blobs = gathering.blobs
        verbs.take_back_step = gathering.history.undo

    def _line_name(self) -> str:
        """Name the strip's line after the file and the board, so that it comes back there."""
        file = self._bridge.file
        return f"{file.path} {self.board_id}" if file and self.board_id else ""

    def _rename(self, title: str) -> None:
        gathering, board = self._bridge.gathering, self.board_id
        join = f"board {board}"
        self._bridge.attempt(
            lambda: commands.rename_board(gathering, board, title=title, join=join)
        )

    def _show_opened(self) -> None:
        self.board_id = ""
        self.view.strip.line.keep_as("")
        self.view.forget()
        self.beside.history.leave()
        if self.isVisible():
            self.show_board("")

    def _hear(self, changes: Changes) -> None:
        if changes.document == self.board_id:
            self.view.hear(changes)
            self.beside.hear(changes, self._show_bin)
        elif self.isVisible() and any(
            isinstance(one, Board | Topic | Invitation)
            for pair in changes.records.values()
            for one in pair
        ):
            self.show_board(self.board_id)

    def _show_taken_back(self, changes: Changes) -> None:
        self.view.doings.capture.pouring.halt()
        if changes.document == self.board_id:
            self.view.show_touched(list(changes.records))

    def _show_bin(self) -> None:
        self.beside.show_bin(self._bridge.gathering, self.board_id)

    def _show_about(self) -> None:
        gathering = self._bridge.gathering
        self.row.tabs.show_boards(boards(gathering), self.board_id)
        board = gathering.plan.find(Board, self.board_id)
        topic = gathering.plan.find(Topic, board.topic) if board else None
        asked = merged_with(gathering, topic) if topic else []
        self.view.steering.show_authors(shown=authors_are_shown(gathering))
        self.inspector.about.show_about([one.question for one in asked])
        self._pages.setCurrentIndex(0 if self.board_id else 1)

    def _walk_round(self, step: int = 1) -> None:
        """Go with the focus from the canvas to the strip, the bars, what is beside, and back."""
        view = self.view
        if view.finding.full.isVisible():
            parts = [view.finding.full, view.strip]
        else:
            parts = parts_around(view, [view.canvas, view.strip, view.tools, view.chosen])
        walk([*parts, self.row, self.inspector], step)

    def _connect(self) -> None:
        self._bridge.opened.connect(self._show_opened)
        self.view.said.connect(self._bridge.refused)
        self._bridge.changed.connect(self._hear)
        self._bridge.took_back.connect(self._show_taken_back)
        self._bridge.leaving.connect(self.view.doings.capture.pouring.finish)
        self.make.clicked.connect(self.add_board)
        self.row.tabs.asked.connect(self.show_board)
        self.row.tabs.new_asked.connect(self.add_board)
        self.row.tabs.renamed.connect(self._rename)
        connect_row(self.row, self.view, self)
        self.view.doings.out.serve(self._bridge)
        put_out_button(self.row, self.view.doings)
        for keys, step in (("F6", 1), ("Shift+F6", -1)):
            round_it = QShortcut(QKeySequence(keys), self, partial(self._walk_round, step))
            round_it.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        both, whole = QWidget(), QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(both, 1)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.inspector)
        line = _("No board yet: make one, or open a topic's board on the marketplace.")
        self._pages = QStackedLayout(self)
        self._pages.addWidget(whole)
        self._pages.addWidget(EmptyState(line, self.make))
