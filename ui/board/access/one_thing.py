"""One thing on a board as a screen reader finds it."""

# ruff: noqa: N802 - Qt names the methods of an accessible interface so.

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

from openspace.model import Thing
from ui.board.access.saying import said, said_besides

if TYPE_CHECKING:
    from ui.board.access.list_of_things import ListOfThings


class OneThing(QAccessibleInterface):
    """A child of the list: its words are its name, what else it shows its description."""

    def __init__(self, within: "ListOfThings", thing_id: str) -> None:
        super().__init__()
        self._within = within
        self.thing_id = thing_id

    def thing(self) -> Thing | None:
        """Return the thing, None when it is off the board."""
        canvas = self._within.canvas
        return canvas.scene.sheet.thing(self.thing_id) if canvas is not None else None

    def isValid(self) -> bool:
        """Tell whether it is on the board."""
        return self.thing() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return nothing: it is painted, not a widget."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window it is in."""
        return self._within.window()

    def role(self) -> QAccessible.Role:
        """Return that it is one of a list."""
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Return whether it is chosen, and whether it is in sight."""
        state = QAccessible.State()
        desk = self._within.desk
        if desk is not None:
            state.selectable = state.focusable = True
            state.selected = self.thing_id in desk.selection.ids
            state.focused = desk.selection.only == self.thing_id and desk.canvas.hasFocus()
            state.invisible = not desk.canvas.isVisible()
            state.offscreen = not self.rect().intersects(self._within.rect())
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return its words, or what else it shows."""
        thing, desk = self.thing(), self._within.desk
        if thing is None or desk is None:
            return ""
        board = desk.verbs.document
        if kind == QAccessible.Text.Name:
            return said(thing)
        if kind == QAccessible.Text.Description and board is not None:
            return said_besides(board, thing)
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave it as it is."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        canvas = self._within.canvas
        box = canvas.scene.sheet.box(self.thing_id) if canvas is not None else None
        if canvas is None or box is None:
            return QRect()
        left, top, right, bottom = (round(one) for one in canvas.viewport.on_screen(box))
        room = QRect(QPoint(left, top), QPoint(right, bottom))
        return room.translated(canvas.mapToGlobal(QPoint(0, 0)))

    def parent(self) -> QAccessibleInterface:
        """Return the list."""
        return self._within

    def childCount(self) -> int:
        """Return that it has no parts."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002
        """Return nothing."""
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: ARG002
        """Return nothing."""
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: ARG002
        """Return that it has no such part."""
        return -1
