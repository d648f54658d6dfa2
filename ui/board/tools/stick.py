"""The tool to stick a note."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from ui.board.desk import Desk
from ui.board.tools.tool import Tool
from ui.board.touch import Touch


class StickTool(Tool):
    """Click where the note shall be; ``done`` is told afterwards."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, desk: Desk, done: Callable[[], None]) -> None:
        self._desk = desk
        self._done = done
        self._pressed = False

    def press(self, _touch: Touch) -> None:
        """Wait for the button to go up, so that the editor keeps the focus."""
        self._pressed = True

    def release(self, touch: Touch) -> None:
        """Write a note here."""
        if self._pressed:
            self._pressed = False
            self._done()
            self._desk.new_note(touch.at)
