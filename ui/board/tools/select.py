"""The tool to choose, drag and reword notes."""

from typing import Protocol

from ui.board.desk import Desk
from ui.board.tools.drag import Drag
from ui.board.tools.rubber_band import RubberBand
from ui.board.tools.tool import Tool
from ui.board.touch import Touch


class _Gesture(Protocol):
    def move(self, touch: Touch) -> None: ...
    def drop(self, touch: Touch) -> None: ...
    def cancel(self) -> bool: ...


class SelectTool(Tool):
    """Press on a note to choose and drag it, on the board to draw a band; twice to write."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._gesture: _Gesture | None = None

    def press(self, touch: Touch) -> None:
        """Begin a drag on a note, a band on the board."""
        note = self._desk.scene.sheet.at(*touch.at)
        if note is None:
            self._gesture = RubberBand(self._desk, touch)
        elif touch.adds:
            self._desk.selection.toggle(note.id)
        else:
            self._gesture = Drag(self._desk, touch, note.id)

    def move(self, touch: Touch) -> None:
        """Go on with the gesture."""
        if self._gesture is not None:
            self._gesture.move(touch)

    def release(self, touch: Touch) -> None:
        """End the gesture."""
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
        """Give up a drag or a band."""
        gesture, self._gesture = self._gesture, None
        return gesture is not None and gesture.cancel()
