"""Bringing something on the board into sight."""

from PySide6.QtCore import QRectF

from ui.board.box import Box
from ui.board.canvas import Canvas


def reveal(canvas: Canvas, box: Box) -> None:
    """Move the view as little as needed to show a box, clear of what floats over a corner."""
    view = canvas.viewport.revealing(box, canvas.insets)
    left, top, right, bottom = view.on_screen(box)
    hidden = canvas.corner.intersects(QRectF(left, top, right - left, bottom - top))
    if hidden and bottom - top <= canvas.corner.top() - canvas.insets.top:
        view = view.panned(0, canvas.corner.top() - bottom)
    canvas.look(view)
