"""The row over the board: its boards as tabs, and the ways to find something on it."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from openspace.words import _, ngettext
from ui import style
from ui.board.boards import BoardTabs
from ui.board.find.keys import find_keys
from ui.board.steer.keys import steer_keys
from ui.board.steer.templates import offer_templates
from ui.board.view import BoardView
from ui.widgets import BareButton, IconButton, set_kind


class BoardRow(QFrame):
    """Tabs at the left; at the right find, areas, the outline, the bin and what stands beside."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "top")
        self.tabs = BoardTabs()
        self.search = IconButton("magnifying-glass", _("Find on this board (Ctrl+F)"), size=18)
        self.jump = IconButton("selection", _("Jump to an area (Ctrl+J)"), size=18)
        self.outline = IconButton("list-bullets", _("Show as a list (Ctrl+Shift+O)"), size=18)
        self.outline.setCheckable(True)
        self.history = IconButton(
            "clock-counter-clockwise", _("The board as it was (Ctrl+H)"), size=18
        )
        self.history.setCheckable(True)
        self.facilitate = IconButton("timer", _("Facilitate: time, votes, steps"), size=18)
        self.bin = BareButton("", icon="trash")
        self.bin.setFont(style.font(12, 500))
        self.bin.setIconSize(QSize(16, 16))
        self.beside = IconButton("columns", _("What stands beside the board"), size=18)
        self.beside.setCheckable(True)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(4)
        row.addWidget(self.tabs, 1)
        for button in (
            self.search,
            self.jump,
            self.outline,
            self.history,
            self.facilitate,
            self.bin,
            self.beside,
        ):
            row.addWidget(button)
        self.show_binned(0)

    def put(self, button: IconButton) -> None:
        """Put a button of somebody else's beside that for the outline."""
        self._row.insertWidget(self._row.indexOf(self.history), button)

    def show_binned(self, count: int) -> None:
        """Show how many things lie in the bin; nothing while it is empty."""
        self.bin.setText(f"{count:n}")
        line = ngettext("{n} thing in the bin", "{n} things in the bin", count)
        self.bin.setToolTip(line)
        self.bin.setAccessibleName(line)
        self.bin.setVisible(count > 0)


def connect_row(row: BoardRow, view: BoardView, whole: QWidget) -> None:
    """Let the buttons of the row work on a board, and its keys everywhere around it."""
    do = view.doings.find
    row.search.clicked.connect(do.find)
    row.jump.clicked.connect(do.jump)
    row.outline.clicked.connect(do.outline)
    row.put(view.legend.button)
    do.outlined.connect(row.outline.setChecked)
    do.board_asked.connect(row.tabs.step)
    row.tabs.menu.aboutToShow.connect(partial(offer_templates, row.tabs.menu, view.doings.steer))
    for key in (*find_keys(), *steer_keys()):
        for keys in filter(_is_no_letter, key.keys):
            one = QShortcut(QKeySequence(keys), whole, partial(key.act, view.doings))
            one.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)


def _is_no_letter(keys: str) -> bool:
    return len(keys) > 1 and not keys.startswith("Shift+D")
