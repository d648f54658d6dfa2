"""The rows of a printed wall, and how they come on pages."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ui.agenda.out.flow import DOTS_A_POINT, Flow

WIDE, HIGH, MARGIN = 841.89, 595.276, 28.0
"""A lying page of A4 in points, and what stays free around it."""

TIME, GAP, PAD, ROUND = 88.0, 5.0, 6.0, 5.0
"""Points: the column of times, between cells, within them, the roundness of their corners."""

_TITLE = 24.0


class Row(NamedTuple):
    """A row of the wall: what stands at its left, its cells, or words across all of it."""

    head: Flow
    cells: tuple[Flow, ...]
    colour: str
    least: float

    def height(self, starts: Sequence[int]) -> float:
        """Return how high the row is from some lines on, in dots."""
        flows = (self.head, *self.cells)
        most = max(flow.height(start) for flow, start in zip(flows, starts, strict=True))
        return max(most + 2 * PAD * DOTS_A_POINT, self.least * DOTS_A_POINT)


class Piece(NamedTuple):
    """A run of a row's lines at its place on a page."""

    row: Row
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    top: float
    height: float


def column_width(columns: int) -> float:
    """Return how wide a column is, in dots, with the gap at its right."""
    return (WIDE - 2 * MARGIN - TIME) * DOTS_A_POINT / columns


def inner(width: float) -> float:
    """Return how wide the words in a column are, in dots."""
    return width - (GAP + 2 * PAD) * DOTS_A_POINT


def below_title() -> float:
    """Return where the row of rooms begins, in dots."""
    return (MARGIN + _TITLE) * DOTS_A_POINT


def paged(rows: Sequence[Row], top: float) -> Iterator[list[Piece]]:
    """Yield the pages; a row that is higher than a page goes on on the next."""
    bottom, gap = (HIGH - MARGIN) * DOTS_A_POINT, GAP * DOTS_A_POINT
    page: list[Piece] = []
    y = top
    for row in rows:
        flows = (row.head, *row.cells)
        starts = (0,) * len(flows)
        while True:
            height = row.height(starts)
            if page and y + height > bottom:
                yield page
                page, y = [], top
            room = min(height, bottom - y)
            inside = room - 2 * PAD * DOTS_A_POINT
            ends = tuple(
                flow.fitting(inside, start) for flow, start in zip(flows, starts, strict=True)
            )
            page.append(Piece(row, starts, ends, y, room))
            y += room + gap
            starts = ends
            if all(end >= flow.count for end, flow in zip(ends, flows, strict=True)):
                break
    if page:
        yield page
