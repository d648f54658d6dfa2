"""Where the next note goes, and in which order people read notes."""

from collections.abc import Iterable
from itertools import count

import numpy as np
from numpy.typing import NDArray

from openspace.model import NOTE_SIZE
from ui.board.box import Box

Edges = NDArray[np.float64]
"""Rows of left, top, right, bottom in board units."""

GAP = 20.0
"""How far apart notes are put, in board units: one step of the grid."""

_LEFT, _TOP, _RIGHT, _BOTTOM = range(4)


def next_free(edges: Edges, seen: Box, size: tuple[float, float]) -> tuple[float, float]:
    """Return the top left corner of the next free place in reading order.

    The columns are those of the notes in the seen box, or begin at its top left; the rows
    go on below it when it is full.
    """
    width, height = size
    pitch = min(height, NOTE_SIZE[1]) + GAP
    left, top = _first_place(edges, seen)
    columns = max(1, int((seen.right - left + GAP) // (width + GAP)))
    lefts = left + np.arange(columns, dtype=np.float64) * (width + GAP)
    for row in count():
        place = top + row * pitch
        free = _free(edges, lefts, (place, place + height), width)
        if free.any():
            return float(lefts[int(np.argmax(free))]), place
    raise AssertionError


def free_places(
    edges: Edges, seen: Box, sizes: Iterable[tuple[float, float]]
) -> list[tuple[float, float]]:
    """Return the next free place for each of some notes, which leave each other free too."""
    places = []
    for width, height in sizes:
        left, top = next_free(edges, seen, (width, height))
        places.append((left, top))
        edges = np.vstack([edges, (left, top, left + width, top + height)])
    return places


def _first_place(edges: Edges, seen: Box) -> tuple[float, float]:
    inside = edges[
        (edges[:, _LEFT] >= seen.left)
        & (edges[:, _TOP] >= seen.top)
        & (edges[:, _RIGHT] <= seen.right)
        & (edges[:, _BOTTOM] <= seen.bottom)
    ]
    if len(inside):
        return float(inside[:, _LEFT].min()), float(inside[:, _TOP].min())
    return GAP * float(np.ceil(seen.left / GAP)), GAP * float(np.ceil(seen.top / GAP))


def _free(
    edges: Edges, lefts: NDArray[np.float64], band: tuple[float, float], width: float
) -> NDArray[np.bool_]:
    near = edges[(edges[:, _TOP] < band[1]) & (edges[:, _BOTTOM] > band[0])]
    taken = (near[:, _LEFT, None] < lefts + width) & (near[:, _RIGHT, None] > lefts)
    free: NDArray[np.bool_] = ~np.any(taken, axis=0)
    return free


def reading_order(edges: Edges) -> list[int]:
    """Return the rows in the order of reading: line by line, each from the left.

    A note stands in the line of the one before it when its top is above that line's middle.
    """
    by_top = np.argsort(edges[:, _TOP], kind="stable").tolist()
    lines: list[list[int]] = []
    middle = -np.inf
    for row in by_top:
        if edges[row, _TOP] >= middle:
            lines.append([])
            middle = (edges[row, _TOP] + edges[row, _BOTTOM]) / 2
        lines[-1].append(row)
    return [row for line in lines for row in sorted(line, key=lambda row: edges[row, _LEFT])]
