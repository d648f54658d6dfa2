"""Snapping to the edges and middles of what is near, and to equal gaps."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from openspace.arranging.blocks import Box

Edges = NDArray[np.float64]
"""Rows of left, top, right, bottom in board units."""

_SAME = 0.01

_Span = tuple[float, float]


class Guide(NamedTuple):
    """A line that shows why something snaps; with ``gap`` it measures one of some equal gaps."""

    start: tuple[float, float]
    end: tuple[float, float]
    gap: bool = False


class Snap(NamedTuple):
    """How far a box is drawn right and down, and the lines that show why."""

    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Guide, ...] = ()


class _Even(NamedTuple):
    """A way to equal gaps: how far to move, and where the gaps begin and end."""

    by: float
    gaps: tuple[tuple[float, float], ...]


class Neighbours:
    """What a box can snap to, given as edges."""

    def __init__(self, edges: Edges) -> None:
        self._edges = edges
        self._middles = (edges[:, :2] + edges[:, 2:]) / 2

    def snap(self, box: Box, reach: float) -> Snap:
        """Return where a box snaps that is no farther than ``reach`` from there."""
        if not len(self._edges):
            return Snap()
        dx = self._nearest(box, 0, reach)
        moved = (box[0] + dx, box[1], box[2] + dx, box[3])
        dy = self._nearest(moved, 1, reach)
        there = (moved[0], moved[1] + dy, moved[2], moved[3] + dy)
        guides = (*self._guides(there, 0), *self._guides(there, 1))
        return Snap(dx, dy, guides)

    def draw(self, box: Box, ways: tuple[int, int], reach: float) -> Snap:
        """Return how far the sides of a box that are drawn go to be in line with other edges.

        ``ways`` says for each axis which side that is: -1 left or top, 1 right or bottom, 0 none.
        """
        if not len(self._edges):
            return Snap()
        sides = [(axis, axis if way < 0 else axis + 2) for axis, way in enumerate(ways) if way]
        by, there = [0.0, 0.0], list(box)
        for axis, side in sides:
            away = self._edges[:, (axis, axis + 2)] - box[side]
            way = float(away.flat[np.argmin(np.abs(away))])
            by[axis] = way if abs(way) <= reach else 0.0
            there[side] += by[axis]
        low_x, low_y, high_x, high_y = there
        drawn = (low_x, low_y, high_x, high_y)
        found = [self._in_line(drawn, axis, there[side]) for axis, side in sides]
        return Snap(by[0], by[1], tuple(guide for guide in found if guide is not None))

    def _nearest(self, box: Box, axis: int, reach: float) -> float:
        """Return the way to the nearest line or equal gap on an axis, 0 if none is in reach."""
        ways = [self._to_line(box, axis), *(even.by for even in self._evens(box, axis))]
        way = min(ways, key=abs)
        return way if abs(way) <= reach else 0.0

    def _to_line(self, box: Box, axis: int) -> float:
        low, high = box[axis], box[axis + 2]
        lows, highs = self._edges[:, axis], self._edges[:, axis + 2]
        middles = self._middles[:, axis]
        ways = (lows - low, highs - low, lows - high, highs - high, middles - (low + high) / 2)
        best = (float(way[np.argmin(np.abs(way))]) for way in ways)
        return min(best, key=abs)

    def _guides(self, box: Box, axis: int) -> list[Guide]:
        """Return lines along what the box is in line with, each to the nearest such thing.

        Middles are shown only where no edges are in line: their line runs through the words.
        """
        at_edges = (self._in_line(box, axis, at) for at in (box[axis], box[axis + 2]))
        found = [guide for guide in at_edges if guide is not None]
        middle = (box[axis] + box[axis + 2]) / 2
        same = np.abs(self._middles[:, axis] - middle) < _SAME
        if same.any() and not found:
            found.append(self._line(box, axis, middle, np.nonzero(same)[0]))
        return [*found, *self._gap_guides(box, axis)]

    def _in_line(self, box: Box, axis: int, at: float) -> Guide | None:
        """Return the line along an edge of the box, None if no other edge is in line with it."""
        same = np.any(np.abs(self._edges[:, (axis, axis + 2)] - at) < _SAME, axis=1)
        return self._line(box, axis, at, np.nonzero(same)[0]) if same.any() else None

    def _line(self, box: Box, axis: int, at: float, rows: NDArray[np.intp]) -> Guide:
        """Return the line at a place of an axis from the box to the nearest of some things."""
        other = 1 - axis
        away = np.abs(self._middles[rows, other] - (box[other] + box[other + 2]) / 2)
        near = self._edges[rows[int(np.argmin(away))]].tolist()
        low, high = min(box[other], near[other]), max(box[other + 2], near[other + 2])
        return Guide(_point(axis, at, low), _point(axis, at, high))

    def _gap_guides(self, box: Box, axis: int) -> list[Guide]:
        other = 1 - axis
        at = (box[other] + box[other + 2]) / 2
        even = next((one for one in self._evens(box, axis) if abs(one.by) < _SAME), None)
        gaps = even.gaps if even is not None else ()
        return [
            Guide(_point(axis, low, at), _point(axis, high, at), gap=True) for low, high in gaps
        ]

    def _evens(self, box: Box, axis: int) -> list[_Even]:
        """Return the ways in which the box would have equal gaps to its neighbours."""
        other, low, high = 1 - axis, box[axis], box[axis + 2]
        beside = (self._edges[:, other] < box[other + 2]) & (self._edges[:, other + 2] > box[other])
        spans = self._edges[beside][:, (axis, axis + 2)]
        middle = (low + high) / 2
        left = _last(spans[spans[:, 1] <= middle])
        right = _first(spans[spans[:, 0] >= middle])
        evens = []
        if left and right:
            evens.append(_between(left, right, low, high))
        if left and (further := _last(spans[spans[:, 1] <= left[0]])):
            end = left[1] + left[0] - further[1]
            evens.append(_Even(end - low, ((further[1], left[0]), (left[1], end))))
        if right and (further := _first(spans[spans[:, 0] >= right[1]])):
            end = right[0] - (further[0] - right[1])
            evens.append(_Even(end - high, ((end, right[0]), (right[1], further[0]))))
        return [even for even in evens if all(end - start > _SAME for start, end in even.gaps)]


def _between(left: _Span, right: _Span, low: float, high: float) -> _Even:
    start = (left[1] + right[0] - (high - low)) / 2
    return _Even(start - low, ((left[1], start), (start + high - low, right[0])))


def _last(spans: Edges) -> _Span | None:
    """Return the span that ends last, None if there is none."""
    return _span(spans[int(np.argmax(spans[:, 1]))]) if len(spans) else None


def _first(spans: Edges) -> _Span | None:
    """Return the span that begins first, None if there is none."""
    return _span(spans[int(np.argmin(spans[:, 0]))]) if len(spans) else None


def _span(row: Edges) -> _Span:
    return float(row[0]), float(row[1])


def _point(axis: int, along: float, aside: float) -> tuple[float, float]:
    return (along, aside) if axis == 0 else (aside, along)
