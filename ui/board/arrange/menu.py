"""The menu of ways to bring order, and the button for it."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from openspace.words import _
from ui import style
from ui.board.arrange.keys import arrangements
from ui.board.doings import Doings
from ui.widgets import IconButton

_RANK = 2


def arrange_menu(doings: Doings) -> QMenu:
    """Return a menu of all ways to bring order, with the keys for them."""
    menu = QMenu(_("Arrange"))
    menu.setObjectName("arrange")
    menu.setAccessibleName(_("Arrange"))
    for one in arrangements():
        if one.parted and menu.actions():
            menu.addSeparator()
        # After a tab, so that the keys are told but pressed on the canvas alone.
        keys = "".join(f"\t{_shown(key)}" for key in one.keys[:1])
        action = menu.addAction(style.icon(one.icon), one.does + keys)
        action.triggered.connect(partial(one.act, doings))
    return menu


def put_arrange_button(bar: QWidget, doings: Doings) -> None:
    """Put a button into a bar that opens the menu below it."""
    row = bar.layout()
    if isinstance(row, QBoxLayout):
        row.insertWidget(_RANK, arrange_button(doings))


def arrange_button(doings: Doings) -> IconButton:
    """Return a button that opens the menu below it."""
    button = IconButton("grid-four", _("Arrange"), size=18)

    def open_menu() -> None:
        menu = arrange_menu(doings)
        menu.setParent(button, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 6)))

    button.clicked.connect(open_menu)
    return button


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
