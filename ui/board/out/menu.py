"""The menu of ways to take a board along, and the button for it."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from openspace.words import _
from ui import style
from ui.board.doings import Doings
from ui.board.out.keys import ways_out
from ui.widgets import IconButton

_LAST = 2


def out_menu(doings: Doings) -> QMenu:
    """Return a menu of all ways to take a board along, with the keys for them."""
    menu = QMenu(_("Take it with you"))
    menu.setObjectName("out")
    menu.setAccessibleName(_("Take it with you"))
    for way in ways_out():
        if way.parted:
            menu.addSeparator()
        # After a tab, so that the keys are told but pressed on the canvas alone.
        keys = "".join(f"\t{_shown(key)}" for key in way.keys[:1])
        action = menu.addAction(style.icon(way.icon), way.does + keys)
        action.triggered.connect(partial(way.act, doings))
    return menu


def put_out_button(row: QWidget, doings: Doings) -> None:
    """Put a button at the end of a row, but for what stands last, that opens the menu."""
    places = row.layout()
    if isinstance(places, QBoxLayout):
        places.insertWidget(places.count() - _LAST, out_button(doings))


def out_button(doings: Doings) -> IconButton:
    """Return a button that opens the menu below it."""
    button = IconButton("export", _("Take it with you"), size=18)

    def open_menu() -> None:
        menu = out_menu(doings)
        menu.setParent(button, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        below = QPoint(button.width() - menu.sizeHint().width(), button.height() + 6)
        menu.popup(button.mapToGlobal(below))

    button.clicked.connect(open_menu)
    return button


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
