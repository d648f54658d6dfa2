"""What a screen reader finds in a window: the accessible tree, walked as it walks it."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from ui.themes.card import NoteCard

Role = QAccessible.Role
INTERACTIVE = {
    *(Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton),
    *(Role.EditableText, Role.ComboBox, Role.SpinBox, Role.Slider, Role.Link),
    *(Role.List, Role.ListItem, Role.Tree, Role.TreeItem, Role.Table, Role.Cell),
    *(Role.PopupMenu, Role.MenuItem, Role.PageTab, Role.PageTabList),
}
MEANINGLESS = {Role.NoRole, Role.Client, Role.Border, Role.Pane}
LEAST = 24
BY_ARROWS = (NoteCard,)


class Element(NamedTuple):
    """Something one can work with: its role, its name, its size, and its widget if it is one."""

    role: Role
    name: str
    width: int
    height: int
    widget: QWidget | None


def interactive(root: QObject) -> list[Element]:
    """Return what one can work with in a window, as far as it is shown."""
    return list(_walk(QAccessible.queryAccessibleInterface(root)))


def _walk(here: QAccessibleInterface) -> Iterator[Element]:
    state = here.state()
    if state.invisible:
        return
    if here.role() in INTERACTIVE or state.focusable:
        widget = here.object()
        shown = widget if isinstance(widget, QWidget) else None
        # Of a check box Qt tells only its words and its box, though all of it can be clicked.
        room = shown.rect() if shown else here.rect()
        name = here.text(QAccessible.Text.Name)
        yield Element(here.role(), name, room.width(), room.height(), shown)
    for index in range(here.childCount()):
        child = here.child(index)
        if child is not None and child.isValid():
            yield from _walk(child)


def unnamed(elements: list[Element]) -> list[Element]:
    """Return those without a name."""
    return [one for one in elements if not one.name.strip()]


def without_role(elements: list[Element]) -> list[Element]:
    """Return those of which a screen reader does not know what they are."""
    return [one for one in elements if one.role in MEANINGLESS]


def too_small(elements: list[Element]) -> list[Element]:
    """Return those that are hard to hit."""
    return [one for one in elements if one.widget and min(one.width, one.height) < LEAST]


def out_of_reach(elements: list[Element]) -> list[Element]:
    """Return those that Tab does not reach, nor the arrows in a group or among themes.

    On a card the arrows go on, and Enter and M do what its buttons do.
    """
    return [one for one in elements if one.widget is not None and not _reached(one.widget)]


def _reached(widget: QWidget) -> bool:
    if not widget.isEnabled() or widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    if any(isinstance(one, BY_ARROWS) for one in (widget, widget.parentWidget())):
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    mates = group.buttons() if isinstance(group, QButtonGroup) else []
    return any(mate.focusPolicy() & Qt.FocusPolicy.TabFocus for mate in mates)
