"""What can be done from anywhere, as data; the menu and the shortcuts are made from it."""

from collections.abc import Callable, Iterable, Mapping

import msgspec
from msgspec.structs import replace
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from openspace.words import _
from ui import style
from ui.doing.doable import Doable
from ui.widgets.frame import Place


class Action(msgspec.Struct, frozen=True):
    """One thing to do: ``place`` is the menu it stands in, ``needs_gathering`` when it can be."""

    id: str
    text: str
    shortcuts: tuple[str, ...]
    place: str
    icon: str
    needs_gathering: bool = False


def places() -> tuple[Place, ...]:
    """Return the places of a gathering in the order of the day."""
    return (
        Place("gathering", _("Gathering"), "circle-dashed"),
        Place("marketplace", _("Marketplace"), "storefront"),
        Place("wall", _("Wall"), "calendar-blank"),
        Place("day", _("Today"), "timer"),
        Place("boards", _("Boards"), "note"),
        Place("themes", _("Themes"), "columns"),
        Place("harvest", _("Harvest"), "pencil-line"),
        Place("people", _("People"), "users-three"),
    )


def actions() -> tuple[Action, ...]:
    """Return all actions in the order of the menus."""
    go = tuple(
        Action(
            f"go-{place.id}",
            place.text,
            (f"Ctrl+{number}",),
            "view",
            place.icon,
            needs_gathering=True,
        )
        for number, place in enumerate(places(), start=1)
    )
    return (
        Action("new", _("New gathering…"), ("Ctrl+N",), "file", "plus"),
        Action("open", _("Open a file…"), ("Ctrl+O",), "file", "folder-open"),
        Action("copy", _("Save a copy…"), ("Ctrl+Shift+S",), "file", "copy", needs_gathering=True),
        Action("close", _("Close the gathering"), ("Ctrl+W",), "file", "x", needs_gathering=True),
        Action("quit", _("Quit"), ("Ctrl+Q",), "file", "sign-out"),
        Action("undo", _("Undo"), ("Ctrl+Z",), "edit", "arrow-u-up-left", needs_gathering=True),
        Action(
            "redo",
            _("Redo"),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "edit",
            "arrow-u-up-right",
            needs_gathering=True,
        ),
        Action("palette", _("Find a command"), ("Ctrl+K",), "edit", "magnifying-glass"),
        Action("start", _("All gatherings"), ("Ctrl+Home",), "view", "house"),
        *go,
        Action("menu", _("Menu"), ("F10",), "", "list"),
        Action("theme", _("Light or dark"), ("Ctrl+Shift+D",), "view", "moon"),
        Action("keys", _("Show the keys"), ("?", "F1"), "help", "keyboard"),
        Action("settings", _("Settings"), ("Ctrl+,",), "help", "gear"),
    )


def menu_names() -> Mapping[str, str]:
    """Return the names of the menus by the place of their actions."""
    return {"file": _("Gathering"), "edit": _("Edit"), "view": _("Go to"), "help": _("Help")}


def make_actions(owner: QWidget, run: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make Qt's actions for a window, each bound to what it runs."""
    made = {}
    for action in actions():
        one = QAction(action.text, owner)
        one.setShortcuts([QKeySequence(keys) for keys in action.shortcuts])
        one.triggered.connect(_without_arguments(run[action.id]))
        if action.id == "quit":
            one.setMenuRole(QAction.MenuRole.QuitRole)
        owner.addAction(one)
        made[action.id] = one
    return made


def action_doables(made: Mapping[str, QAction]) -> tuple[Doable, ...]:
    """Return what the window's actions do, for the palette and the sheet of keys."""
    return tuple(
        replace(
            row,
            text=made[row.id].text().replace("&&", "&"),
            act=made[row.id].trigger,
            can=made[row.id].isEnabled,
        )
        for row in action_rows(_nothing)
    )


def action_rows(act: Callable[[], object]) -> tuple[Doable, ...]:
    """Return the actions as rows of the one table, all doing the same."""
    names = menu_names()
    return tuple(
        Doable(
            id=action.id,
            text=action.text,
            act=act,
            keys=action.shortcuts,
            icon=action.icon,
            subject=names.get(action.place, names["help"]),
            offered=action.id != "palette",
        )
        for action in actions()
    )


def fill_menu(menu: QMenu, made: Mapping[str, QAction]) -> None:
    """Put all actions into one menu, the places of the table parted by lines."""
    menu.clear()
    menu.aboutToShow.connect(lambda: recolour(made))
    for place in menu_names():
        menu.addActions(_of(place, made))
        menu.addSeparator()


def fill_menu_bar(bar: QMenuBar, made: Mapping[str, QAction]) -> None:
    """Put the actions into a bar of menus, as macOS expects it."""
    for place, name in menu_names().items():
        bar.addMenu(name).addActions(_of(place, made))


def recolour(made: Mapping[str, QAction]) -> None:
    """Give the actions their icons in the colours of the theme."""
    for action in actions():
        made[action.id].setIcon(style.icon(action.icon, style.current().secondary))


def _of(place: str, made: Mapping[str, QAction]) -> list[QAction]:
    wanted: Iterable[Action] = (action for action in actions() if action.place == place)
    return [made[action.id] for action in wanted]


def _nothing() -> None:
    return None


def _without_arguments(run: Callable[[], object]) -> Callable[[], None]:
    def triggered() -> None:
        run()

    return triggered
