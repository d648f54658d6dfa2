"""How many wishes a suggested timetable loses, against chance and against a long search.

Run it as ``python -m benchmarks.agenda [--long MINUTES] [--gatherings N]``. Without ``--long``
the long search is one of ten times as many steps; with it, as many of these with other seeds as
fit into so many minutes for each gathering, the best of which counts.
"""

import argparse
import random
import time
from collections.abc import Iterator
from itertools import count, product
from statistics import fmean
from typing import NamedTuple

from benchmarks.camps import Size, gathering_with_camps
from openspace.agenda import Question, Spot, cost_of, steps_for, suggest_timetable

SIZES = {Size(120, 5, 20, 5, 6): 0.65, Size(1_000, 6, 100, 8, 15): 0.70}
"""Sizes of gatherings, with the most that may be lost of what chance loses."""

GOAL_BEHIND, GOAL_S = 0.03, 5.0
_GATHERINGS, _AT_RANDOM, _LONGER = 5, 300, 10


class Figures(NamedTuple):
    """The wishes lost in one gathering by chance, by ours, by a long search; seconds of ours."""

    chance: float
    ours: int
    seconds: float
    long: int
    searches: int

    @property
    def behind(self) -> float:
        """How much more is lost than by the long search, as a share."""
        return self.ours / self.long - 1 if self.long else float(self.ours)


def lost_at_random(question: Question, times: int = _AT_RANDOM) -> float:
    """Return how many wishes are lost on average by chance, all hard rules kept."""
    dice = random.Random(1)
    return fmean(cost_of(question, _at_random(question, dice))[0] for _time in range(times))


def _at_random(question: Question, dice: random.Random) -> dict[str, Spot]:
    spots = [Spot(*pair) for pair in product(question.slots, question.rooms)]
    while True:
        drawn = dice.sample(spots, len(question.wishes))
        pairs = list(zip(question.wishes, drawn, strict=True))
        busy = [(person, spot.slot) for wish, spot in pairs for person in wish.convenors]
        if len(set(busy)) == len(busy):
            return {wish.topic: spot for wish, spot in pairs}


def lost_by_long_search(question: Question, minutes: float) -> tuple[int, int]:
    """Return the fewest wishes lost by long searches in so many minutes, and how many ran."""
    steps = _LONGER * steps_for(question)
    end = time.perf_counter() + minutes * 60
    found: list[int] = []
    for seed in count(100):
        found.append(suggest_timetable(question, seed=seed, steps=steps).lost)
        if time.perf_counter() > end:
            break
    return min(found), len(found)


def figures(question: Question, minutes: float) -> Figures:
    """Measure one gathering."""
    start = time.perf_counter()
    ours = suggest_timetable(question).lost
    seconds = time.perf_counter() - start
    best, searches = lost_by_long_search(question, minutes)
    return Figures(lost_at_random(question), ours, seconds, min(best, ours), searches)


def _lines(size: Size, gatherings: int, minutes: float) -> Iterator[str]:
    yield (
        f"{size.people:,} people x {size.wishes} wishes, {size.topics} topics,"
        f" {size.slots} slots x {size.rooms} rooms"
    )
    all_of_them = []
    for seed in range(1, gatherings + 1):
        question = gathering_with_camps(size, seed)
        all_of_them.append(one := figures(question, minutes))
        yield (
            f"  gathering {seed}: by chance {one.chance:7.1f}   ours {one.ours:5d}"
            f"   ratio {one.ours / one.chance:.3f}   {one.seconds:.1f} s"
            f"   long search {one.long:5d} (of {one.searches}), ours {one.behind:+.1%}"
        )
    ratio = max(one.ours / one.chance for one in all_of_them)
    yield _verdict("most lost, of chance", ratio, SIZES[size], "")
    yield _verdict(
        "furthest behind the long search", max(o.behind for o in all_of_them), GOAL_BEHIND, ""
    )
    yield _verdict("longest search", max(one.seconds for one in all_of_them), GOAL_S, " s")


def _verdict(name: str, value: float, goal: float, unit: str) -> str:
    met = "met" if value <= goal else "MISSED"
    return f"  {name}: {value:.3f}{unit} (goal at most {goal:g}{unit}: {met})"


def main() -> None:
    """Print the figures of all sizes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--long", type=float, default=0.0, metavar="MINUTES")
    parser.add_argument("--gatherings", type=int, default=_GATHERINGS)
    asked = parser.parse_args()
    longer = f"for {asked.long:g} minutes" if asked.long else "once"
    print(f"The long search tries {_LONGER} times as many steps as ours, {longer}.")
    for size in SIZES:
        for line in _lines(size, asked.gatherings, asked.long):
            print(line, flush=True)


if __name__ == "__main__":
    main()
