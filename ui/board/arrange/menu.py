"""The menu of ways to bring order, and the button for it."""

from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from openspace.words import _
from ui.board.arrange.keys import arrangements
from ui.board.doings import Doings
from ui.board.ways import open_below, ways_menu
from ui.widgets import IconButton

_RANK = 2


def arrange_menu(doings: Doings) -> QMenu:
    """Return a menu of all ways to bring order, with the keys for them."""
    return ways_menu(_("Arrange"), "arrange", arrangements(), doings)


def put_arrange_button(bar: QWidget, doings: Doings) -> None:
    """Put a button into a bar that opens the menu below it."""
    row = bar.layout()
    if isinstance(row, QBoxLayout):
        row.insertWidget(_RANK, arrange_button(doings))


def arrange_button(doings: Doings) -> IconButton:
    """Return a button that opens the menu below it."""
    button = IconButton("grid-four", _("Arrange"), size=18)
    button.clicked.connect(lambda: open_below(button, arrange_menu(doings)))
    return button
