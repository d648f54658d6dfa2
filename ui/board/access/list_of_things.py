"""The board as a screen reader finds it: a list of its things in reading order."""

# ruff: noqa: N802 - Qt names the methods of an accessible interface so.

from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

from ui.board.access.one_thing import OneThing
from ui.board.canvas import Canvas
from ui.board.desk import Desk
from ui.board.sheet import in_reading_order

_kept: list["ListOfThings"] = []
_installed: list[object] = []


class Reading(QObject):
    """Lies on a canvas whose desk is to be read aloud."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.canvas)
        self.desk = desk


class ListOfThings(QAccessibleInterface):
    """A canvas as a list; its children are made when somebody asks for them."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        # Qt deletes what it was given with the canvas: no cycle may keep the one by the other.
        self._canvas = ref(canvas)
        self._ones: dict[str, OneThing] = {}
        self._order: list[str] = []
        self._known: tuple[int, ...] = ()

    @property
    def canvas(self) -> Canvas | None:
        """The canvas, None when it is gone."""
        canvas = self._canvas()
        return canvas if canvas is not None and shiboken6.isValid(canvas) else None

    @property
    def desk(self) -> Desk | None:
        """The desk the canvas belongs to, None when it is gone."""
        canvas = self.canvas
        reading = canvas.findChild(Reading) if canvas is not None else None
        return reading.desk if isinstance(reading, Reading) else None

    def order(self) -> list[str]:
        """Return the ids of the things in reading order."""
        canvas = self.canvas
        if canvas is None:
            return []
        sheet = canvas.scene.sheet
        now = (hash(tuple(sheet.ids())), hash(sheet.columns.edges.tobytes()))
        if now != self._known:
            self._known, self._order = now, in_reading_order(sheet)
        return self._order

    def rank(self, thing_id: str) -> int:
        """Return which child a thing is, -1 for none."""
        order = self.order()
        return order.index(thing_id) if thing_id in order else -1

    def isValid(self) -> bool:
        """Tell whether the canvas is there."""
        return self.canvas is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return the canvas."""
        return self.canvas

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window it is in."""
        canvas = self.canvas
        return canvas.window().windowHandle() if canvas is not None else None

    def role(self) -> QAccessible.Role:
        """Return that it is a list."""
        return QAccessible.Role.List

    def state(self) -> QAccessible.State:
        """Return that it takes the focus, and whether it has it."""
        state = QAccessible.State()
        canvas = self.canvas
        if canvas is not None:
            state.focusable = True
            state.multiSelectable = True
            state.focused = canvas.hasFocus()
            state.invisible = not canvas.isVisible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, or the words of what is chosen as its description."""
        canvas = self.canvas
        if canvas is None:
            return ""
        texts = {
            QAccessible.Text.Name: canvas.accessibleName,
            QAccessible.Text.Description: canvas.accessibleDescription,
        }
        return texts[kind]() if kind in texts else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Leave it as it is."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        canvas = self.canvas
        if canvas is None:
            return QRect()
        return QRect(canvas.mapToGlobal(QPoint(0, 0)), canvas.size())

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what the canvas lies in."""
        canvas = self.canvas
        above = canvas.parentWidget() if canvas is not None else None
        return QAccessible.queryAccessibleInterface(above) if above is not None else None

    def childCount(self) -> int:
        """Return how many things are on the board."""
        return len(self.order())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a thing by its rank in reading order."""
        order = self.order()
        return self._one(order[index]) if 0 <= index < len(order) else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the thing at a place of the screen."""
        canvas = self.canvas
        if canvas is None:
            return None
        at = canvas.mapFromGlobal(QPoint(x, y))
        thing = canvas.scene.sheet.at(*canvas.viewport.to_board(at.x(), at.y()))
        return self._one(thing.id) if thing is not None else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the rank of a thing."""
        return self.rank(child.thing_id) if isinstance(child, OneThing) else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the one thing that is chosen."""
        desk = self.desk
        return self._one(desk.selection.only) if desk and desk.selection.only else None

    def _one(self, thing_id: str) -> OneThing:
        if thing_id not in self._ones:
            one = self._ones[thing_id] = OneThing(self, thing_id)
            QAccessible.registerAccessibleInterface(one)
        return self._ones[thing_id]


def offer_lists() -> None:
    """Have screen readers find the canvas of each desk that is read as a list."""
    if not _installed:
        _installed.append(_make)
        QAccessible.installFactory(_make)


def list_of(canvas: Canvas) -> ListOfThings:
    """Return a canvas as a list."""
    found = QAccessible.queryAccessibleInterface(canvas)
    if not isinstance(found, ListOfThings):
        raise TypeError(found)
    return found


def _make(_key: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, Canvas) or asked.findChild(Reading) is None:
        return None
    made = ListOfThings(asked)
    _kept.append(made)
    return made
