"""How much room each kind of thing takes on a board, and whether a point lies on it."""

from collections.abc import Callable

from openspace.gathering import box_of
from openspace.model import Area, Connector, Note, Shape, Stroke, Thing
from ui.board.box import Box
from ui.board.connecting import BoxOf, box_of_run, run_of
from ui.board.foot import Foot
from ui.board.shape_words import words_in

TITLE_HEIGHT = 44.0
"""How high the strip with an area's title is, in board units: there one takes hold of it."""

_EDGE, _NEAR = 8.0, 8.0


class Boxes:
    """Boxes of things; ``known`` tells those of the things on the board by id."""

    def __init__(self, height_of: Callable[[Note], float], known: BoxOf) -> None:
        self._height_of = height_of
        self._known = known

    def box_for(self, thing: Thing) -> Box:
        """Return the box that a thing takes with its words."""
        if isinstance(thing, Note):
            left, top = thing.pos
            return Box(left, top, left + thing.size[0], top + self._height_of(thing))
        if isinstance(thing, Connector):
            return box_of_run(run_of(thing, self._known))
        box = Box(*box_of(thing))
        if isinstance(thing, Shape):
            return box._replace(bottom=box.top + words_in(thing).height)
        return box.grown(thing.width / 2) if isinstance(thing, Stroke) else box

    def hits(self, thing: Thing, box: Box, x: float, y: float) -> bool:
        """Tell whether a point inside a thing's box lies on the thing itself."""
        if isinstance(thing, Area):
            inner = Box(
                box.left + _EDGE, box.top + TITLE_HEIGHT, box.right - _EDGE, box.bottom - _EDGE
            )
            return not (inner.left < x < inner.right and inner.top < y < inner.bottom)
        if isinstance(thing, Connector):
            return run_of(thing, self._known).away(x, y) <= _NEAR
        if isinstance(thing, Stroke):
            return _on_stroke(thing, x, y)
        if isinstance(thing, Shape) and thing.form == "ellipse":
            middle_x, middle_y = box.centre
            across, down = 2 * (x - middle_x) / box.width, 2 * (y - middle_y) / box.height
            return across * across + down * down <= 1
        return True


def room_for_words(note: Note, foot: Foot) -> tuple[float, float]:
    """Return the width and least height that a note has for its words, above its foot."""
    width, height = note.size
    return width, max(1.0, height - foot.height(note))


def _on_stroke(stroke: Stroke, x: float, y: float) -> bool:
    near = max(_NEAR, stroke.width / 2)
    left, top = stroke.pos
    xs, ys = stroke.points[::2], stroke.points[1::2]
    return any(
        abs(left + px - x) <= near and abs(top + py - y) <= near
        for px, py in zip(xs, ys, strict=True)
    )
