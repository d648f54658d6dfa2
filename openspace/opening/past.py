"""The past of a board: its moments, and how it was at each of them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from openspace.changes import FILE
from openspace.document import Document
from openspace.gathering import all_things
from openspace.model import BOARD_RECORDS, Thing, on_board
from openspace.storage import PastUpdate

_ONE_MOMENT_SECONDS = 1.5
_KEPT_EVERY = 250


class Moment(NamedTuple):
    """A step in a board's past: when it was done (ISO 8601), what it is called, by whom."""

    at: str
    label: str
    origin: str


class Past:
    """How a board was after each of its ``moments``, the oldest first.

    Steps that follow each other within a moment and are called the same, as while somebody
    types, are one. Going on to the next moment is quick; going back begins at a state kept on
    the way.
    """

    def __init__(self, board_id: str, updates: Sequence[PastUpdate]) -> None:
        self._board_id = board_id
        self._updates = updates
        self._ends = list(_ends_of_moments(updates))
        self.moments = tuple(_moment(updates[end - 1]) for end in self._ends)
        self._kept: dict[int, bytes] = {}
        self._done = 0
        self._board = Document(board_id, BOARD_RECORDS)

    def board_at(self, rank: int) -> Document:
        """Return the board after a moment, to be looked at only until the next is asked for."""
        end = self._ends[rank]
        start = max((done for done in self._kept if done <= end), default=0)
        if end < self._done or start > self._done:
            self._begin_at(start, end)
        while self._done < end:
            self._board.apply(self._updates[self._done].data, FILE)
            self._done += 1
            if self._done % _KEPT_EVERY == 0 and self._done not in self._kept:
                self._kept[self._done] = self._board.update_since()
        return self._board

    def things_at(self, rank: int) -> list[Thing]:
        """Return what lay on the board after a moment."""
        return [thing for thing in all_things(self.board_at(rank)) if on_board(thing)]

    def _begin_at(self, start: int, end: int) -> None:
        kept = [self._kept[start]] if start else []
        between = [update.data for update in self._updates[start:end]]
        self._board = Document(self._board_id, BOARD_RECORDS, [*kept, *between])
        self._done = end


def _ends_of_moments(updates: Sequence[PastUpdate]) -> Iterable[int]:
    for rank, update in enumerate(updates):
        following = updates[rank + 1] if rank + 1 < len(updates) else None
        if following is None or not _same_moment(update, following):
            yield rank + 1


def _same_moment(one: PastUpdate, other: PastUpdate) -> bool:
    if (one.label, one.origin) != (other.label, other.origin):
        return False
    apart = datetime.fromisoformat(other.at) - datetime.fromisoformat(one.at)
    return apart.total_seconds() <= _ONE_MOMENT_SECONDS


def _moment(update: PastUpdate) -> Moment:
    return Moment(update.at, update.label, update.origin)
