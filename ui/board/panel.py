"""The boards as a place: one board at a time with its tools, and what stands beside it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from openspace import commands
from openspace.changes import Changes
from openspace.gathering import authors_are_shown, boards, merged_with
from openspace.model import Board, Invitation, Topic
from openspace.words import _
from ui.board.find.beside import Beside
from ui.board.find.row import BoardRow, connect_row
from ui.board.inspector import Inspector
from ui.board.view import BoardView
from ui.bridge import Bridge
from ui.widgets import EmptyState, PrimaryButton


class BoardPanel(QWidget):
    """Shows a board of the open gathering; ``board_id`` is "" while there is none."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.board_id = ""
        self.view = BoardView(bridge.attempt)
        self.inspector = Inspector()
        self.row = BoardRow()
        self.beside = Beside(bridge, self.inspector, self.row, self.view)
        self.make = PrimaryButton(_("New board"), icon="plus")
        self._lay_out()
        self._connect()
        self._show_opened()

    def show_board(self, board_id: str) -> None:
        """Show a board; "" or one that is not there: the one shown before, or the first."""
        known = [board.id for board in boards(self._bridge.gathering)]
        wanted = next((one for one in (board_id, self.board_id) if one in known), "")
        wanted = wanted or next(iter(known), "")
        if wanted != self.board_id:
            self.board_id = wanted
            self.view.open(self._bridge.gathering.board(wanted) if wanted else None)
            self.view.strip.line.keep_as(self._line_name())
            self.beside.show_board(self._bridge.gathering, wanted)
        self._show_about()

    def show_note(self, note_id: str) -> None:
        """Choose a note on the board and bring it into sight."""
        self.view.show_note(note_id)

    def flush(self) -> None:
        """Bring what is being written to the document."""
        self.view.writing.flush()
        self.view.words.flush()
        self.view.finding.outlines.flush()
        self.row.tabs.flush()
        self.view.strip.line.keep()

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

    def _walk_round(self) -> None:
        """Go with the focus from the canvas to the strip, the bars and back."""
        view = self.view
        as_list = view.finding.full.isVisible()
        stops: list[QWidget] = [view.finding.outline.outline if as_list else view.canvas]
        stops += [view.strip.line] if as_list else [view.strip.line, view.tools.tools["select"]]
        if view.chosen.isVisible():
            stops.append(next(iter(view.chosen.swatches.swatches.values())))
        stops.append(self.row.tabs.tabs)
        now = next((at for at, one in enumerate(stops) if one.hasFocus()), -1)
        stops[(now + 1) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _connect(self) -> None:
        self._bridge.opened.connect(self._show_opened)
        self._bridge.changed.connect(self._hear)
        self._bridge.took_back.connect(self._show_taken_back)
        self.make.clicked.connect(self.add_board)
        self.row.tabs.asked.connect(self.show_board)
        self.row.tabs.new_asked.connect(self.add_board)
        self.row.tabs.renamed.connect(self._rename)
        connect_row(self.row, self.view, self)
        walk = QShortcut(QKeySequence("F6"), self, self._walk_round)
        walk.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

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
