"""Dragging things, or copies of them: a preview until the drop, then one command."""

from ui.board.arrange.choosing import whole
from ui.board.arrange.copies import copied_along, copy
from ui.board.arrange.guides import Guides
from ui.board.desk import Desk
from ui.board.touch import Touch


class Drag:
    """A press on a thing: it and what is chosen with it go where the pointer goes.

    With Alt, copies go there. Things snap to what is near, but not while Ctrl is held. A press
    with Ctrl chooses one thing of a group.
    """

    def __init__(self, desk: Desk, touch: Touch, note_id: str) -> None:
        self._desk = desk
        self._start = touch
        self._pressed = [note_id] if touch.ctrl else whole(desk, [note_id])
        self._ids: list[str] = []
        self._guides: Guides | None = None
        self._offset = (0.0, 0.0)
        if note_id not in desk.selection.ids:
            desk.selection.choose(self._pressed)

    def move(self, touch: Touch) -> None:
        """Show the things under the pointer."""
        if self._guides is None and touch.is_click(self._start):
            return
        guides = self._guides or self._lift()
        scene = self._desk.scene
        if scene.lift is not None:
            before = scene.lift.box()
            self._offset = guides.snapped(self._way(touch), snaps=not touch.ctrl)
            scene.lift.offset = self._offset
            boxes = (before, scene.lift.box())
            self._desk.canvas.renew(box for box in boxes if box is not None)

    def drop(self, touch: Touch) -> None:
        """Move the things, or put the copies; a press without a drag chooses what was pressed."""
        self.move(touch)
        if self._guides is None:
            self._desk.selection.choose(self._pressed)
            return
        self._guides.clear()
        self._desk.scene.lower_notes()
        dx, dy = self._offset
        if (dx or dy) and self._start.alt:
            copy(self._desk, self._ids, by=self._offset)
        elif dx or dy:
            still_there = [one for one in self._ids if one in self._desk.scene.sheet]
            self._desk.verbs.move(still_there or self._desk.selection.ids, dx, dy)
        self._desk.canvas.update()

    def cancel(self) -> bool:
        """Let the things lie where they lay."""
        if self._guides is None:
            return False
        self._guides.clear()
        self._desk.scene.lower_notes()
        self._desk.scene.lift = None
        self._desk.canvas.update()
        return True

    def _lift(self) -> Guides:
        copies = self._start.alt
        self._ids = copied_along(self._desk) if copies else self._desk.going_along()
        self._desk.scene.lift_notes(self._ids, copies=copies)
        self._guides = Guides(self._desk, self._ids)
        return self._guides

    def _way(self, touch: Touch) -> tuple[float, float]:
        return (
            float(round(touch.at[0] - self._start.at[0])),
            float(round(touch.at[1] - self._start.at[1])),
        )
