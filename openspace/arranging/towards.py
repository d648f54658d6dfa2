"""Which thing is the nearest in a direction."""

import numpy as np
from numpy.typing import NDArray

from openspace.model import Point

Edges = NDArray[np.float64]
"""Rows of left, top, right, bottom in board units."""

_ASIDE = 2.0


def nearest_towards(edges: Edges, start: Point, way: tuple[int, int]) -> int | None:
    """Return the row whose middle is nearest to a place in a direction, None if none is.

    ``way`` is (1, 0) for right, (0, -1) for up. What lies aside counts as twice as far, and what
    lies more aside than ahead is not in that direction.
    """
    if not len(edges):
        return None
    across = (edges[:, 0] + edges[:, 2]) / 2 - start[0]
    down = (edges[:, 1] + edges[:, 3]) / 2 - start[1]
    ahead = across * way[0] + down * way[1]
    aside = np.abs(across * way[1] + down * way[0])
    far = np.where((ahead > 0) & (aside <= ahead), ahead + _ASIDE * aside, np.inf)
    row = int(np.argmin(far))
    return row if np.isfinite(far[row]) else None
