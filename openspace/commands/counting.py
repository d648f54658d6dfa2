"""Counting people who are not known by name, at several computers at once."""

from collections.abc import Mapping
from functools import cache

from openspace.gathering.interest import counted
from openspace.model import new_id


def counted_on(counters: Mapping[str, float], more: int) -> dict[str, float]:
    """Return counters that count so many more, each run of the app under a name of its own.

    So two people who count at once both count. There are never fewer than none.
    """
    mine = _counter()
    here = counters.get(mine, 0.0) + max(more, -counted(counters))
    others = {one: count for one, count in counters.items() if one != mine}
    return {**others, mine: here} if here else others


@cache
def _counter() -> str:
    return new_id()
