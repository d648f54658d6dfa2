"""Taking over what somebody else wrote into the words one is writing."""

from typing import NamedTuple


class Splice(NamedTuple):
    """One change of a text: the letters from ``start`` to ``end`` become ``text``."""

    start: int
    end: int
    text: str


NOTHING = Splice(0, 0, "")
"""The change that changes nothing."""


def difference(before: str, after: str) -> Splice:
    """Return the one change that leads from a text to another."""
    start = _shared_start(before, after)
    ending = _shared_start(before[start:][::-1], after[start:][::-1])
    return Splice(start, len(before) - ending, after[start : len(after) - ending])


def carried_over(base: str, mine: str, theirs: str) -> Splice:
    """Return the change that brings their words into mine, both written from the same base.

    Where both changed the same letters, mine stay and theirs follow.
    """
    if theirs in {base, mine}:
        return NOTHING
    my, their = difference(base, mine), difference(base, theirs)
    if their.end <= my.start:
        return their
    shift = len(my.text) - (my.end - my.start)
    if their.start >= my.end:
        return Splice(their.start + shift, their.end + shift, their.text)
    behind = my.start + len(my.text)
    return Splice(behind, behind + max(0, their.end - my.end), their.text)


def _shared_start(one: str, other: str) -> int:
    shortest = min(len(one), len(other))
    return next((at for at in range(shortest) if one[at] != other[at]), shortest)
