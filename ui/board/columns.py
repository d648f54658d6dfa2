"""What lies on a board as columns of numbers, so that thousands are looked through at once."""

import numpy as np
from numpy.typing import NDArray

from ui.board.box import Box

Rows = NDArray[np.intp]
"""Numbers of rows."""

Order = tuple[int, str, str]
"""A thing's place in the pile: its layer, its key and, where two share one, its id."""

_FIRST_ROOM = 64
_BOTTOM_OF_ALL: Order = (0, "", "")
_LEFT, _TOP, _RIGHT, _BOTTOM = range(4)


class Columns:
    """Rows of things; a row keeps its number while it is in use.

    ``edges`` (rows, 4) are left, top, right, bottom in board units, ``colours`` (rows,) ranks
    in the palette, ``used``, ``lifted`` and ``notes`` (rows,) truths: whether the row is in use,
    is being dragged, is a note. Columns are longer than ``count``.
    """

    def __init__(self) -> None:
        self.count = 0
        self.edges = np.zeros((_FIRST_ROOM, 4), order="F")
        self.colours = np.zeros(_FIRST_ROOM, np.uint8)
        self.used = np.zeros(_FIRST_ROOM, np.bool_)
        self.lifted = np.zeros(_FIRST_ROOM, np.bool_)
        self.notes = np.zeros(_FIRST_ROOM, np.bool_)
        self._ranks = np.zeros(_FIRST_ROOM, np.int64)
        self._orders: list[Order] = []
        self._free: list[int] = []
        self._top = _BOTTOM_OF_ALL
        self._top_rank = 0
        self._ranks_are_old = False

    def new_row(self) -> int:
        """Return the number of a row that nobody uses."""
        if self._free:
            return self._free.pop()
        if self.count == len(self.used):
            self._make_room()
        self.count += 1
        self._orders.append(_BOTTOM_OF_ALL)
        return self.count - 1

    def write(self, row: int, box: Box, colour: int, order: Order, *, note: bool = True) -> None:
        """Fill a row."""
        self.edges[row] = box
        self.colours[row] = colour
        self.used[row] = True
        self.notes[row] = note
        if order != self._orders[row]:
            self._orders[row] = order
            self._rank(row)

    def free(self, row: int) -> None:
        """Let a row go."""
        self.used[row] = self.lifted[row] = False
        self._orders[row] = _BOTTOM_OF_ALL
        self._free.append(row)

    def rows(self) -> Rows:
        """Return the rows in use."""
        return np.nonzero(self.used[: self.count])[0]

    def meeting(self, box: Box) -> Rows:
        """Return the rows of what meets a box, or touches it, in no order."""
        return np.nonzero(self._meets(box))[0]

    def lying(self, box: Box) -> Rows:
        """Return the same without those that are lifted, in the order of the pile."""
        lying = self._meets(box) & ~self.lifted[: self.count]
        return self.bottom_up(np.nonzero(lying)[0])

    def bottom_up(self, rows: Rows) -> Rows:
        """Return rows in the order of the pile."""
        if self._ranks_are_old:
            self._rank_all()
        return rows[np.argsort(self._ranks[rows], kind="stable")]

    def _meets(self, box: Box) -> NDArray[np.bool_]:
        edges = self.edges[: self.count]
        meets: NDArray[np.bool_] = self.used[: self.count] & (edges[:, _LEFT] <= box.right)
        meets &= edges[:, _RIGHT] >= box.left
        meets &= edges[:, _TOP] <= box.bottom
        meets &= edges[:, _BOTTOM] >= box.top
        return meets

    def _rank(self, row: int) -> None:
        if self._orders[row] <= self._top:
            self._ranks_are_old = True
        else:
            self._top = self._orders[row]
            self._top_rank += 1
            self._ranks[row] = self._top_rank

    def _rank_all(self) -> None:
        in_order = sorted(range(self.count), key=self._orders.__getitem__)
        self._ranks[in_order] = np.arange(self.count)
        self._top = self._orders[in_order[-1]] if in_order else _BOTTOM_OF_ALL
        self._top_rank = self.count
        self._ranks_are_old = False

    def _make_room(self) -> None:
        more = len(self.used)
        self.edges = np.asfortranarray(np.vstack((self.edges, np.zeros((more, 4)))))
        self.colours = np.append(self.colours, np.zeros(more, np.uint8))
        self.used = np.append(self.used, np.zeros(more, np.bool_))
        self.lifted = np.append(self.lifted, np.zeros(more, np.bool_))
        self.notes = np.append(self.notes, np.zeros(more, np.bool_))
        self._ranks = np.append(self._ranks, np.zeros(more, np.int64))
