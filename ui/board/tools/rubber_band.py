"""The rubber band: drawn over the board, it chooses the notes it meets."""

from ui.board.arrange.choosing import in_band, whole
from ui.board.box import Box, around
from ui.board.desk import Desk
from ui.board.touch import Touch


class RubberBand:
    """A press on the empty board, or ``on`` a thing that is locked; a click chooses that.

    With the adding key what was chosen stays so.
    """

    def __init__(self, desk: Desk, touch: Touch, on: str = "") -> None:
        self._desk = desk
        self._on = [on] if on else []
        self._start = touch
        self._before = desk.selection.ids
        self._kept = desk.selection.ids if touch.adds else frozenset()
        desk.selection.choose(self._kept)

    def move(self, touch: Touch) -> None:
        """Choose what the band meets."""
        scene = self._desk.scene
        if scene.band is None and touch.is_click(self._start):
            return
        before, scene.band = scene.band, around([self._start.at, touch.at])
        self._desk.selection.choose([*self._kept, *in_band(scene.sheet, scene.band)])
        self._renew(before)

    def drop(self, touch: Touch) -> None:
        """Take the band away; groups are chosen as a whole."""
        self.move(touch)
        clicked = self._on if self._desk.scene.band is None else []
        self._take_away()
        self._desk.selection.choose(whole(self._desk, [*self._desk.selection.ids, *clicked]))

    def cancel(self) -> bool:
        """Take the band away and choose what was chosen before."""
        drawn = self._desk.scene.band is not None
        self._take_away()
        if drawn:
            self._desk.selection.choose(self._before)
        return drawn

    def _take_away(self) -> None:
        before, self._desk.scene.band = self._desk.scene.band, None
        self._renew(before)

    def _renew(self, before: Box | None) -> None:
        boxes = (before, self._desk.scene.band)
        self._desk.canvas.renew(box for box in boxes if box is not None)
