"""The tool to push the board about."""

from PySide6.QtCore import QPointF, Qt

from ui.board.canvas import Canvas
from ui.board.tools.tool import Tool
from ui.board.touch import Touch


class HandTool(Tool):
    """Press and push the board where it is wanted."""

    cursor = Qt.CursorShape.OpenHandCursor

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._last = QPointF()

    def press(self, touch: Touch) -> None:
        """Take hold of the board."""
        self._last = touch.pixel

    def move(self, touch: Touch) -> None:
        """Push it along."""
        way = touch.pixel - self._last
        self._last = touch.pixel
        self._canvas.look(self._canvas.viewport.panned(way.x(), way.y()))
