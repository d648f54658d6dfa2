"""The menus of the wall: on a card, on a free place, on a head."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from openspace.words import _
from ui import style
from ui.agenda.contents import Card, Waiting
from ui.agenda.out.ways import WayOut
from ui.widgets import TitledMenu

_LONGEST = 70
Deed = Callable[[], object]
Entry = tuple[str, str, Deed]
"""What it says, its key, what it does."""


def card_menu(card: Card, entries: Sequence[Entry], over: QWidget) -> TitledMenu:
    """Return the menu of a card."""
    menu = TitledMenu(_in_menu(card.question), over)
    _fill(menu, entries)
    return menu


def free_menu(
    title: str, topics: Sequence[Waiting], place: Callable[[Waiting], object], over: QWidget
) -> TitledMenu:
    """Return the menu of a free place: the topics that wait."""
    menu = TitledMenu(title, over)
    for topic in topics:
        action = menu.addAction(_in_menu(topic.question))
        action.triggered.connect(lambda _on=False, one=topic: place(one))
    if not topics:
        action = menu.addAction(_("No topic waits for a place"))
        action.setEnabled(False)
    return menu


def head_menu(title: str, entries: Sequence[Entry], over: QWidget) -> TitledMenu:
    """Return the menu of a slot or a room."""
    menu = TitledMenu(_in_menu(title), over)
    _fill(menu, entries)
    return menu


def out_menu(ways: Sequence[WayOut], over: QWidget) -> TitledMenu:
    """Return the menu of the ways to take the day along."""
    menu = TitledMenu(_("Take the day with you"), over)
    for way in ways:
        menu.addAction(style.icon(way.icon), way.text, way.act)
    return menu


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Open a menu, its first entry ready for Enter."""
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
    menu.setActiveAction(menu.actions()[0])


def _fill(menu: QMenu, entries: Sequence[Entry]) -> None:
    for text, key, deed in entries:
        # Behind a tab Qt shows the key without taking it.
        action = menu.addAction(f"{text}\t{key}" if key else text)
        action.triggered.connect(lambda _on=False, do=deed: do())


def _in_menu(words: str) -> str:
    line = " ".join(words.split())
    short = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
    return short.replace("&", "&&")
