"""Aligning along a line, and making gaps even."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Literal

from openspace.arranging.blocks import Block, around
from openspace.model import Point

Line = Literal["left", "centre", "right", "top", "middle", "bottom"]
"""What is aligned: left edges, middles across, right edges; top edges, middles down, bottoms."""

_AXES: dict[Line, tuple[int, float]] = {
    "left": (0, 0.0),
    "centre": (0, 0.5),
    "right": (0, 1.0),
    "top": (1, 0.0),
    "middle": (1, 0.5),
    "bottom": (1, 1.0),
}


def align(blocks: Sequence[Block], line: Line) -> dict[str, Point]:
    """Return the corners of blocks in one line: that of the fixed ones where there are any."""
    axis, share = _AXES[line]
    frame = around(block.box for block in _anchors(blocks))
    at = frame[axis] + (frame[axis + 2] - frame[axis]) * share
    return {
        block.id: _with(block.box[:2], axis, at - block.size[axis] * share)
        for block in blocks
        if not block.fixed
    }


def distribute(blocks: Sequence[Block], *, across: bool) -> dict[str, Point]:
    """Return the corners of blocks with even gaps between the first and the last.

    Fixed ones stay, and part the others. Where there is no room for gaps, the middles are evenly
    far from each other.
    """
    axis = 0 if across else 1
    in_line = sorted(blocks, key=lambda block: (block.box[axis] + block.box[axis + 2], block.id))
    ends = [at for at, block in enumerate(in_line) if block.fixed or at in {0, len(in_line) - 1}]
    corners: dict[str, Point] = {}
    for start, end in pairwise(ends):
        corners |= _spread(in_line[start : end + 1], axis)
    return corners


def _spread(blocks: Sequence[Block], axis: int) -> dict[str, Point]:
    first, *between, last = blocks
    steps = len(between) + 1
    room = last.box[axis] - first.box[axis + 2] - sum(block.size[axis] for block in between)
    if room >= 0:
        return _with_gaps(first.box[axis + 2], between, axis, room / steps)
    start, end = _middle(first, axis), _middle(last, axis)
    low = _low_of_middles(start, (end - start) / steps, axis)
    return {
        block.id: _with(block.box[:2], axis, low(block, rank))
        for rank, block in enumerate(between, start=1)
    }


def _with_gaps(end: float, blocks: Sequence[Block], axis: int, gap: float) -> dict[str, Point]:
    corners = {}
    for block in blocks:
        corners[block.id] = _with(block.box[:2], axis, end + gap)
        end += gap + block.size[axis]
    return corners


def _low_of_middles(start: float, step: float, axis: int) -> Callable[[Block, int], float]:
    return lambda block, rank: start + rank * step - block.size[axis] / 2


def _middle(block: Block, axis: int) -> float:
    return (block.box[axis] + block.box[axis + 2]) / 2


def _anchors(blocks: Sequence[Block]) -> Sequence[Block]:
    return [block for block in blocks if block.fixed] or blocks


def _with(corner: Point, axis: int, value: float) -> Point:
    return (value, corner[1]) if axis == 0 else (corner[0], value)
