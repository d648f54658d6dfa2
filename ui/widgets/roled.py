"""Our own widgets as screen readers find them: with the role that was given to them."""

# ruff: noqa: N802 - Qt names the methods of an accessible interface so.

from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QWidget

from ui.widgets.surfaces import ROLE

_ROLES = {
    "button": QAccessible.Role.Button,
    "group": QAccessible.Role.Grouping,
    "item": QAccessible.Role.ListItem,
    "field": QAccessible.Role.EditableText,
}
_kept: list["Roled"] = []
_installed: list[object] = []


def read_roles() -> None:
    """Have screen readers find widgets by the roles given to them."""
    if not _installed:
        _installed.append(_make)
        QAccessible.installFactory(_make)


class Roled(QAccessibleInterface):
    """A widget as Qt itself would show it, but for its role."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        # Qt deletes what it was given with the widget: no cycle may keep the one by the other.
        self._widget = ref(widget)

    @property
    def widget(self) -> QWidget | None:
        """The widget, None when it is gone."""
        widget = self._widget()
        return widget if widget is not None and shiboken6.isValid(widget) else None

    def isValid(self) -> bool:
        """Tell whether the widget is there."""
        return self.widget is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return the widget."""
        return self.widget

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window it is in."""
        widget = self.widget
        return widget.window().windowHandle() if widget is not None else None

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        widget = self.widget
        given = widget.property(ROLE) if widget is not None else None
        return _ROLES.get(given or "", QAccessible.Role.Client)

    def state(self) -> QAccessible.State:
        """Return whether it can be worked with, and whether it is in sight."""
        state = QAccessible.State()
        widget = self.widget
        if widget is not None:
            state.focusable = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            state.focused = widget.hasFocus()
            state.disabled = not widget.isEnabled()
            state.invisible = not widget.isVisible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name or its description."""
        widget = self.widget
        if widget is None:
            return ""
        texts = {
            QAccessible.Text.Name: widget.accessibleName,
            QAccessible.Text.Description: widget.accessibleDescription,
        }
        return texts[kind]() if kind in texts else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave it as it is."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        widget = self.widget
        return (
            QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
            if widget is not None
            else QRect()
        )

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what it lies in."""
        widget = self.widget
        above = widget.parentWidget() if widget is not None else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def childCount(self) -> int:
        """Return how many parts it has."""
        return len(self._parts())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return one of its parts."""
        parts = self._parts()
        if not 0 <= index < len(parts):
            return None
        return QAccessible.queryAccessibleInterface(parts[index])

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the part at a place of the screen."""
        at = QPoint(x, y)
        hit = (one for one in self._parts() if one.rect().contains(one.mapFromGlobal(at)))
        found = next(hit, None)
        return QAccessible.queryAccessibleInterface(found) if found is not None else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the rank of a part."""
        part, parts = child.object(), self._parts()
        return parts.index(part) if isinstance(part, QWidget) and part in parts else -1

    def _parts(self) -> list[QWidget]:
        widget = self.widget
        there = widget.children() if widget is not None else []
        return [one for one in there if isinstance(one, QWidget) and not one.isWindow()]


def _make(_key: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, QWidget) or asked.property(ROLE) not in _ROLES:
        return None
    made = Roled(asked)
    _kept.append(made)
    return made
