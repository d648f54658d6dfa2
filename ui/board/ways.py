"""A table of ways to do something, and the button with the menu that is made from it."""

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ui import style
from ui.board.doings import Doings
from ui.board.keys import Act
from ui.widgets import IconButton

_BELOW = 6


class Way(NamedTuple):
    """One way: its keys, name and icon, what it does, and whether a line parts it off."""

    keys: tuple[str, ...]
    does: str
    icon: str
    act: Act
    parted: bool = False


def ways_menu(title: str, name: str, ways: Iterable[Way], doings: Doings) -> QMenu:
    """Return a menu of ways, with the keys for them; ``name`` is the object's."""
    menu = QMenu(title)
    menu.setObjectName(name)
    menu.setAccessibleName(title)
    for way in ways:
        if way.parted and menu.actions():
            menu.addSeparator()
        # After a tab, so that the keys are told but pressed on the canvas alone.
        keys = "".join(f"\t{_shown(key)}" for key in way.keys[:1])
        action = menu.addAction(style.icon(way.icon), way.does + keys)
        action.triggered.connect(partial(way.act, doings))
    return menu


def open_below(button: IconButton, menu: QMenu, *, to_the_left: bool = False) -> None:
    """Open a menu below its button and throw it away after use."""
    menu.setParent(button, menu.windowFlags())
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    left = button.width() - menu.sizeHint().width() if to_the_left else 0
    menu.popup(button.mapToGlobal(QPoint(left, button.height() + _BELOW)))


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
