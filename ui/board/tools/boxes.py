"""The tools that draw a box: areas, rectangles, ellipses and words without paper."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt

from openspace import commands
from openspace.document import Document
from openspace.model import Area, Shape, Thing
from openspace.model.things import Form
from ui.board.box import Box
from ui.board.desk import Desk
from ui.board.tools.drafting import box_between, rounded, show_draft
from ui.board.tools.tool import Tool
from ui.board.touch import Touch

_TEXT_SIZE = (280.0, 44.0)
_LEAST = 8.0


class BoxTool(Tool):
    """Drag a box, or click for one of the usual size; then one writes in it.

    ``draft`` is what is drawn, as it usually is. With Shift boxes are square.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, desk: Desk, done: Callable[[], None], draft: Area | Shape) -> None:
        self._desk = desk
        self._done = done
        self._usual = draft
        self._start: Touch | None = None

    def press(self, touch: Touch) -> None:
        """Begin a box."""
        self._start = touch

    def move(self, touch: Touch) -> None:
        """Show it as it grows."""
        if self._start is not None:
            show_draft(self._desk, self._fitted(self._box(self._start, touch)))

    def release(self, touch: Touch) -> None:
        """Put it on the board and write in it."""
        start, self._start = self._start, None
        if start is None:
            return
        show_draft(self._desk, None)
        draft = self._fitted(self._box(start, touch))
        self._done()
        self._put(draft)

    def cancel(self) -> bool:
        """Draw nothing."""
        begun, self._start = self._start is not None, None
        show_draft(self._desk, None)
        return begun

    def _box(self, start: Touch, touch: Touch) -> Box:
        if touch.is_click(start):
            left, top = rounded(start.at)
            width, height = self._usual.size
            return Box(left, top, left + width, top + height)
        return box_between(rounded(start.at), rounded(touch.at), square=touch.adds)

    def _fitted(self, box: Box) -> Area | Shape:
        size = (max(_LEAST, box.width), max(_LEAST, box.height))
        colour = self._usual.colour if isinstance(self._usual, Area) else self._desk.ink
        return replace(self._usual, pos=(box.left, box.top), size=size, colour=colour)

    def _put(self, draft: Area | Shape) -> None:
        if isinstance(draft, Shape) and draft.form == "text":
            # Words that never come leave no trace.
            self._desk.words.start(draft)
            return
        ids = self._desk.verbs.done(lambda board: [_put(board, draft)])
        self._desk.selection.choose(ids)
        for one in ids:
            self._desk.reword(one)


def _put(board: Document, draft: Thing) -> str:
    if isinstance(draft, Shape):
        return commands.draw_shape(
            board, form=draft.form, at=draft.pos, size=draft.size, colour=draft.colour
        )
    assert isinstance(draft, Area)  # noqa: S101
    return commands.draw_area(board, at=draft.pos, size=draft.size)


def area_tool(desk: Desk, done: Callable[[], None]) -> BoxTool:
    """Return the tool to mark off areas."""
    return BoxTool(desk, done, Area(id=""))


def shape_tool(form: Form) -> Callable[[Desk, Callable[[], None]], BoxTool]:
    """Return what makes the tool to draw shapes of a form."""
    usual = Shape(id="", form=form)
    if form == "text":
        usual = Shape(id="", form=form, size=_TEXT_SIZE)
    return lambda desk, done: BoxTool(desk, done, usual)
