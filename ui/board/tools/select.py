"""The tool to choose, drag and reword notes."""

from typing import Protocol

from ui.board.arrange.choosing import whole
from ui.board.arrange.edge_scroll import EdgeScroll
from ui.board.arrange.lasso import Lasso
from ui.board.desk import Desk
from ui.board.shaping.handles import Handles
from ui.board.tools.drag import Drag
from ui.board.tools.rubber_band import RubberBand
from ui.board.tools.tool import Tool
from ui.board.touch import Touch


class _Gesture(Protocol):
    def move(self, touch: Touch) -> None: ...
    def drop(self, touch: Touch) -> None: ...
    def cancel(self) -> bool: ...


class SelectTool(Tool):
    """Press on a thing to choose and drag it, on the board to draw a band; twice to write.

    With Shift a press adds or leaves a thing; with Alt one drags a copy, or draws a lasso. At its
    grips the one chosen thing is drawn larger or smaller.
    """

    takes_hold = True

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._gesture: _Gesture | None = None
        self._handles = Handles(desk)
        self._edges = EdgeScroll(desk.canvas)

    def press(self, touch: Touch) -> None:
        """Begin a drag on a thing, a band or a lasso on the board.

        Where the button of the gesture before went up was not seen: that is given up.
        """
        self.cancel()
        held = self._handles.gesture_at(touch)
        thing = self._desk.scene.sheet.at(*touch.at)
        if held is not None:
            self._gesture = held
        elif thing is None:
            self._gesture = (Lasso if touch.alt else RubberBand)(self._desk, touch)
        elif touch.adds:
            self._add_or_leave(thing.id, touch)
        elif thing.locked and thing.id not in self._desk.selection.ids and not touch.alt:
            self._gesture = RubberBand(self._desk, touch, on=thing.id)
        else:
            self._gesture = Drag(self._desk, touch, thing.id)

    def move(self, touch: Touch) -> None:
        """Go on with the gesture."""
        if self._gesture is not None:
            self._gesture.move(touch)
            self._edges.follow(touch, self._gesture.move)

    def hover(self, touch: Touch) -> None:
        """Tell by the pointer where there is something to draw at."""
        shape = self._handles.cursor_at(touch) or self.cursor
        if self._desk.canvas.cursor().shape() != shape:
            self._desk.canvas.setCursor(shape)

    def release(self, touch: Touch) -> None:
        """End the gesture."""
        self._edges.stop()
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.drop(touch)

    def double(self, touch: Touch) -> None:
        """Reword the note, or write a new one."""
        self.cancel()
        note = self._desk.scene.sheet.at(*touch.at)
        if note is None:
            self._desk.new_note(touch.at)
        else:
            self._desk.reword(note.id)

    def cancel(self) -> bool:
        """Give up a drag, a band or a lasso."""
        self._edges.stop()
        gesture, self._gesture = self._gesture, None
        return gesture is not None and gesture.cancel()

    def _add_or_leave(self, thing_id: str, touch: Touch) -> None:
        chosen = self._desk.selection.ids
        pressed = {thing_id} if touch.ctrl else set(whole(self._desk, [thing_id]))
        self._desk.selection.choose(chosen - pressed if thing_id in chosen else chosen | pressed)
