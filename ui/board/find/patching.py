"""What has to be done to a list of rows so that it becomes another."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence


def displaced(wanted: Sequence[str], rows: Sequence[str]) -> set[str]:
    """Return those rows that must be taken out, so that the others stand in the wanted order.

    They are the fewest possible: what stays is the longest run in order.
    """
    if list(wanted) == list(rows):
        return set()
    rank_of = {one: rank for rank, one in enumerate(wanted)}
    known = [one for one in rows if one in rank_of]
    return set(rows) - _longest_in_order(known, [rank_of[one] for one in known])


def runs(marked: Iterable[bool]) -> list[tuple[int, int]]:
    """Return the first and the last place of each unbroken run of what is marked."""
    found: list[tuple[int, int]] = []
    for at, mark in enumerate(marked):
        if mark and found and found[-1][1] == at - 1:
            found[-1] = (found[-1][0], at)
        elif mark:
            found.append((at, at))
    return found


def _longest_in_order(rows: Sequence[str], ranks: Sequence[int]) -> set[str]:
    ends: list[int] = []
    end_at: list[int] = []
    before = [-1] * len(rows)
    for at, rank in enumerate(ranks):
        place = bisect_left(ends, rank)
        before[at] = end_at[place - 1] if place else -1
        ends[place : place + 1] = [rank]
        end_at[place : place + 1] = [at]
    kept, at = set(), end_at[-1] if end_at else -1
    while at >= 0:
        kept.add(rows[at])
        at = before[at]
    return kept
