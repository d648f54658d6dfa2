"""The menu of ways to take a board along, and the button for it."""

from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from openspace.words import _
from ui.board.doings import Doings
from ui.board.out.keys import ways_out
from ui.board.ways import open_below, ways_menu
from ui.widgets import IconButton

_LAST = 2


def out_menu(doings: Doings) -> QMenu:
    """Return a menu of all ways to take a board along, with the keys for them."""
    return ways_menu(_("Take it with you"), "out", ways_out(), doings)


def put_out_button(row: QWidget, doings: Doings) -> None:
    """Put a button at the end of a row, but for what stands last, that opens the menu."""
    places = row.layout()
    if isinstance(places, QBoxLayout):
        places.insertWidget(places.count() - _LAST, out_button(doings))


def out_button(doings: Doings) -> IconButton:
    """Return a button that opens the menu below it."""
    button = IconButton("export", _("Take it with you"), size=18)
    button.clicked.connect(lambda: open_below(button, out_menu(doings), to_the_left=True))
    return button
