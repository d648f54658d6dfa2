"""Tidying to a grid: in reading order, ranked, or in lanes of their own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, inf, sqrt
from typing import Any

from openspace.arranging.blocks import Block, Box, around, meets
from openspace.model import Point

GAP = 20.0
"""How far apart tidied things are, in board units."""

_LANE_GAP = 60.0
_WIDE = 1.6


@dataclass(frozen=True, slots=True)
class Room:
    """Where a grid goes: from a corner, at most so wide, around what must not be covered."""

    corner: Point
    width: float = inf
    obstacles: tuple[Box, ...] = ()


def lines_of(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return the lines in which people read blocks, each from the left.

    A block stands in the line of the one before it when its top is above that line's middle.
    """
    lines: list[list[Block]] = []
    middle = -inf
    for block in sorted(blocks, key=lambda block: (block.box[1], block.box[0])):
        if block.box[1] >= middle:
            lines.append([])
            middle = (block.box[1] + block.box[3]) / 2
        lines[-1].append(block)
    return [sorted(line, key=lambda block: block.box[0]) for line in lines]


def tidy(
    blocks: Sequence[Block],
    *,
    room: Room | None = None,
    rank: Callable[[Block], float] | None = None,
) -> dict[str, Point]:
    """Return the corners of blocks in a grid, in reading order or by rank, then reading order.

    Fixed ones stay, and nothing is put upon them. Rows and columns that are there are kept.
    """
    free, room = _parted(blocks, room)
    if not free:
        return {}
    in_order = [block for line in lines_of(free) for block in line]
    if rank is not None:
        in_order.sort(key=rank)
    columns = min(_columns(free), _fitting(free, room.width))
    return _packed(in_order, room, max(1, columns))


def lanes(
    blocks: Sequence[Block], lane_of: Callable[[Block], Any], *, room: Room | None = None
) -> dict[str, Point]:
    """Return the corners of blocks in lanes side by side, in the order of what they share."""
    free, room = _parted(blocks, room)
    by_lane: dict[Any, list[Block]] = {}
    for block in (block for line in lines_of(free) for block in line):
        by_lane.setdefault(lane_of(block), []).append(block)
    sizes = [len(lane) for lane in by_lane.values()]
    rows = _rows_of_lanes(free, sizes, room.width) if free else 1
    corners: dict[str, Point] = {}
    left, cell = room.corner[0], max((block.size[0] for block in free), default=0.0)
    for _name, lane in sorted(by_lane.items()):
        columns = ceil(len(lane) / rows)
        start = Room((left, room.corner[1]), inf, room.obstacles)
        corners |= _packed(_in_lines(lane), start, columns, cell)
        left += columns * (cell + GAP) - GAP + _LANE_GAP
    return corners


def _in_lines(blocks: Sequence[Block]) -> list[Block]:
    return [block for line in lines_of(blocks) for block in line]


def _parted(blocks: Sequence[Block], room: Room | None) -> tuple[list[Block], Room]:
    """Return the blocks that move, and the room for them with the fixed ones as obstacles."""
    free = [block for block in blocks if not block.fixed]
    fixed = tuple(block.box for block in blocks if block.fixed)
    if room is None:
        frame = around(block.box for block in blocks) if blocks else (0.0, 0.0, 0.0, 0.0)
        room = Room(frame[:2])
    return free, Room(room.corner, room.width, (*room.obstacles, *fixed))


def _columns(blocks: Sequence[Block]) -> int:
    """Return how many columns a grid has: as now where it is one, else as wide as it is now."""
    lines = lines_of(blocks)
    longest = max(map(len, lines))
    cell = max(block.size[0] for block in blocks)
    starts = [line[0].box[0] for line in lines]
    even = all(len(line) == longest for line in lines[:-1])
    if even and max(starts) - min(starts) < cell / 2:
        return longest
    left, top, right, bottom = around(block.box for block in blocks)
    across = (right - left + GAP) / (cell + GAP)
    down = (bottom - top + GAP) / (max(block.size[1] for block in blocks) + GAP)
    return min(len(blocks), ceil(sqrt(len(blocks) * across / down)))


def _fitting(blocks: Sequence[Block], width: float) -> int:
    cell = max(block.size[0] for block in blocks)
    return len(blocks) if width == inf else max(1, int((width + GAP) // (cell + GAP)))


def _rows_of_lanes(blocks: Sequence[Block], sizes: Sequence[int], width: float) -> int:
    """Return the fewest rows with which lanes are not too wide."""
    cell = max(block.size[0] for block in blocks) + GAP
    high = sum(block.size[1] for block in blocks) / len(blocks) + GAP
    for rows in range(1, max(sizes) + 1):
        columns = sum(ceil(size / rows) for size in sizes)
        wide = columns * cell - GAP + (len(sizes) - 1) * (_LANE_GAP - GAP)
        if wide <= min(width, inf if width < inf else _WIDE * rows * high):
            return rows
    return max(sizes)


def _packed(
    blocks: Sequence[Block], room: Room, columns: int, cell: float = 0.0
) -> dict[str, Point]:
    """Return the corners row by row; a cell that something lies in is left out."""
    cell = cell or max(block.size[0] for block in blocks)
    lefts = [room.corner[0] + column * (cell + GAP) for column in range(columns)]
    barred = [(b[0] - GAP, b[1] - GAP, b[2] + GAP, b[3] + GAP) for b in room.obstacles]
    corners: dict[str, Point] = {}
    top, waiting = room.corner[1], list(blocks)
    while waiting:
        height = max(block.size[1] for block in waiting[:columns])
        row = (lefts[0], top, lefts[-1] + cell, top + height)
        near = [box for box in barred if meets(box, row)]
        free = [x for x in lefts if not any(meets(b, (x, top, x + cell, row[3])) for b in near)]
        placed = list(zip(free, waiting, strict=False))
        corners |= {block.id: (left, top) for left, block in placed}
        waiting = waiting[len(placed) :]
        if placed:
            top += max(block.size[1] for _left, block in placed) + GAP
        else:
            top = min(box[3] for box in near)
    return corners
