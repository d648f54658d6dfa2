"""What stands beside the board: the inspector with its pages, opened where it was left."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from openspace.changes import Changes
from openspace.gathering import Gathering, bin_of
from openspace.model import Thing
from openspace.words import _
from ui.board.find.bin import BinPage
from ui.board.find.history import History
from ui.board.find.row import BoardRow
from ui.board.inspector import Inspector
from ui.board.view import BoardView
from ui.bridge import Bridge


class Beside(QObject):
    """Fills the inspector with its pages and opens it from the row over the board."""

    def __init__(
        self, bridge: Bridge, inspector: Inspector, row: BoardRow, view: BoardView
    ) -> None:
        super().__init__(inspector)
        self._inspector = inspector
        self._row = row
        self._view = view
        self.bin = BinPage()
        self.outline = view.finding.outlines.page()
        inspector.add_page("outline", _("Outline"), self.outline)
        self.history = History(bridge, view, row)
        inspector.add_page("facilitate", _("Facilitate"), view.steering.page)
        inspector.add_page("bin", _("Bin"), self.bin)
        inspector.add_page("history", _("History"), self.history.page)
        inspector.hide()
        row.beside.toggled.connect(self.open)
        row.bin.clicked.connect(lambda: self.open_page("bin"))
        row.facilitate.clicked.connect(lambda: self.open_page("facilitate"))
        inspector.closed.connect(lambda: row.beside.setChecked(False))
        self.bin.take_back_asked.connect(self._take_back)

    def open(self, shown: bool) -> None:  # noqa: FBT001
        """Show the inspector where it was left, or hide it."""
        self._inspector.setVisible(shown)

    def open_page(self, name: str) -> None:
        """Show a page of the inspector."""
        self._inspector.show_page(name)
        self._row.beside.setChecked(True)
        self._inspector.pages[name].setFocus()

    def show_board(self, gathering: Gathering, board_id: str) -> None:
        """Show what stands beside another board."""
        self.history.leave()
        self.show_bin(gathering, board_id)

    def show_bin(self, gathering: Gathering, board_id: str) -> None:
        """Show the bin of a board."""
        things: Sequence[Thing] = bin_of(gathering, board_id) if board_id else ()
        self.bin.show_bin(things)
        self._row.show_binned(len(things))

    def hear(self, changes: Changes, show_bin: Callable[[], None]) -> None:
        """Show the bin anew where something went into it or came back, and the past so far."""
        self.history.hear()
        if any(map(_is_binned, (one for pair in changes.records.values() for one in pair))):
            show_bin()

    def _take_back(self, thing_ids: list[str]) -> None:
        if self._view.verbs.take_back(thing_ids):
            self._view.selection.choose(thing_ids)
            self._view.show_touched(thing_ids)


def _is_binned(record: object) -> bool:
    return isinstance(record, Thing) and bool(record.peeled)
