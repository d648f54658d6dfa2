"""Places where new things cover nothing that is there."""

import numpy as np
from numpy.typing import NDArray

from openspace.model import Point

Edges = NDArray[np.float64]
"""Rows of left, top, right, bottom in board units."""

_GAP = 20.0
_RINGS = 12
_SAME = 1.0


def clear_of(taken: Edges, edges: Edges) -> Point:
    """Return how far to move boxes to the nearest place where they cover nothing.

    It is looked for in steps of their own size, first to the right, then below, left, above.
    """
    left, top = edges[:, :2].min(axis=0).tolist()
    right, bottom = edges[:, 2:].max(axis=0).tolist()
    step = (right - left + _GAP, bottom - top + _GAP)
    for ring in range(1, _RINGS + 1):
        for across, down in _ring(ring):
            by = (across * step[0], down * step[1])
            if not _covers(taken, np.add(edges, (*by, *by))):
                return by
    return float(taken[:, 2].max()) + _GAP - left, 0.0


def not_upon(taken: Edges, edges: Edges, by: Point) -> Point:
    """Return how far to move boxes, in steps of ``by``, so that none lies exactly upon another."""
    away = by if max(abs(by[0]), abs(by[1])) >= _SAME else (_GAP, _GAP)
    total = by
    while _upon(taken, np.add(edges, (*total, *total))):
        total = (total[0] + away[0], total[1] + away[1])
    return total


def _ring(ring: int) -> list[tuple[int, int]]:
    """Return the steps to all places of a ring, the nearest first, right and below before."""
    span = range(-ring, ring + 1)
    places = [(x, y) for y in span for x in span if max(abs(x), abs(y)) == ring]
    return sorted(places, key=lambda at: (at[0] ** 2 + at[1] ** 2, at[0] + at[1] < 0, -at[0]))


def _covers(taken: Edges, edges: Edges) -> bool:
    left, top = edges[:, :2].min(axis=0)
    right, bottom = edges[:, 2:].max(axis=0)
    near = taken[_meeting(taken, (left, top, right, bottom))]
    return any(bool(_meeting(near, row).any()) for row in edges.tolist()) if len(near) else False


def _meeting(edges: Edges, box: tuple[float, ...]) -> NDArray[np.bool_]:
    meets: NDArray[np.bool_] = (edges[:, 0] < box[2]) & (edges[:, 2] > box[0])
    return meets & (edges[:, 1] < box[3]) & (edges[:, 3] > box[1])


def _upon(taken: Edges, edges: Edges) -> bool:
    if not len(taken):
        return False
    return any(
        bool((np.abs(taken[:, :2] - corner) < _SAME).all(axis=1).any()) for corner in edges[:, :2]
    )
