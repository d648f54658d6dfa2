"""Dragging notes: a preview until the drop, then one command."""

from ui.board.desk import Desk
from ui.board.touch import Touch

THRESHOLD = 4.0
"""How many pixels the pointer goes before a press becomes a drag."""


class Drag:
    """A press on a note: it and what is chosen with it go where the pointer goes."""

    def __init__(self, desk: Desk, touch: Touch, note_id: str) -> None:
        self._desk = desk
        self._start = touch
        self._note_id = note_id
        self._dragging = False
        if note_id not in desk.selection.ids:
            desk.selection.choose([note_id])

    def move(self, touch: Touch) -> None:
        """Show the notes under the pointer."""
        way = touch.pixel - self._start.pixel
        if not self._dragging and way.manhattanLength() < THRESHOLD:
            return
        scene = self._desk.scene
        if not self._dragging:
            self._dragging = True
            scene.lift_notes(self._desk.going_along())
        if scene.lift is not None:
            before = scene.lift.box()
            scene.lift.offset = self._offset(touch)
            boxes = (before, scene.lift.box())
            self._desk.canvas.renew(box for box in boxes if box is not None)

    def drop(self, touch: Touch) -> None:
        """Move the notes; a press without a drag chooses the one note."""
        if not self._dragging:
            self._desk.selection.choose([self._note_id])
            return
        self.move(touch)
        dx, dy = self._offset(touch)
        self._desk.scene.lower_notes()
        if dx or dy:
            self._desk.verbs.move(self._desk.going_along(), dx, dy)
        self._desk.canvas.update()

    def cancel(self) -> bool:
        """Let the notes lie where they lay."""
        if self._dragging:
            self._desk.scene.lower_notes()
            self._desk.scene.lift = None
            self._desk.canvas.update()
        return self._dragging

    def _offset(self, touch: Touch) -> tuple[float, float]:
        return (
            float(round(touch.at[0] - self._start.at[0])),
            float(round(touch.at[1] - self._start.at[1])),
        )
