"""Where many notes lie that come in together: in a block of rows, clear of what is there."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from math import ceil, sqrt

import numpy as np
from msgspec.structs import replace

from openspace.arranging import clear_of
from openspace.model import Note, Point, Thing
from ui.board.box import Box
from ui.board.placing import GAP, Edges

BoxFor = Callable[[Thing], Box]


def laid_out(drafts: Iterable[Note], at: Point, columns: int, box_for: BoxFor) -> Iterator[Note]:
    """Yield drafts one after the other as they lie in rows from a place."""
    left, y = float(round(at[0])), float(round(at[1]))
    x = left
    high = 0.0
    for number, draft in enumerate(drafts):
        if number and number % columns == 0:
            x, y, high = left, y + high + GAP, 0.0
        box = box_for(draft)
        yield replace(draft, pos=(x, y))
        x += box.width + GAP
        high = max(high, box.height)


def columns_for(count: int) -> int:
    """Return how many notes lie in a row so that all lie in about a square."""
    return max(1, ceil(sqrt(count)))


def free_step(taken: Edges, block: Box) -> Point:
    """Return how far a block has to move so that it covers nothing."""
    meets = (taken[:, 0] < block.right) & (taken[:, 2] > block.left)
    meets &= (taken[:, 1] < block.bottom) & (taken[:, 3] > block.top)
    return clear_of(taken, np.array([block])) if meets.any() else (0.0, 0.0)


def block_of(things: Sequence[Thing], box_for: BoxFor) -> Box:
    """Return the box around things."""
    boxes = np.array([box_for(thing) for thing in things])
    left, top = boxes[:, :2].min(axis=0).tolist()
    right, bottom = boxes[:, 2:].max(axis=0).tolist()
    return Box(left, top, right, bottom)
