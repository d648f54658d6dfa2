"""Where many notes lie that come in together: in a block of rows, clear of what is there."""

from collections.abc import Callable, Sequence
from math import ceil, sqrt

import numpy as np
from msgspec.structs import replace

from openspace.arranging import clear_of
from openspace.model import Note, Point, Thing
from ui.board.box import Box
from ui.board.placing import GAP, Edges

BoxFor = Callable[[Thing], Box]


def laid_out(drafts: Sequence[Note], at: Point, box_for: BoxFor) -> list[Note]:
    """Return drafts laid out in rows from a place, about as wide as they are high."""
    columns = max(1, ceil(sqrt(len(drafts))))
    placed = []
    left, top = float(round(at[0])), float(round(at[1]))
    for first in range(0, len(drafts), columns):
        row = drafts[first : first + columns]
        x, high = left, 0.0
        for draft in row:
            box = box_for(draft)
            placed.append(replace(draft, pos=(x, top)))
            x += box.width + GAP
            high = max(high, box.height)
        top += high + GAP
    return placed


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
