"""Figures and their goals, as lines to read."""

from collections.abc import Sequence
from math import inf
from statistics import median
from typing import NamedTuple


class Goal(NamedTuple):
    """The most that the median and the 95th percentile may be, in milliseconds."""

    middle: float
    p95: float


FRAME, LARGE_FRAME = Goal(8.0, 16.7), Goal(33.0, 33.0)
EDIT = Goal(16.0, 33.0)


NO_GOAL = Goal(inf, inf)
"""For what no goal is set: larger boards than anybody has need not do all as fast."""


def row(name: str, times: Sequence[float], goal: Goal) -> None:
    """Print the median and the 95th percentile of times in milliseconds."""
    middle, p95 = median(times), sorted(times)[int(len(times) * 0.95)]
    met = middle <= goal.middle and p95 <= goal.p95
    verdict = _verdict(f"{goal.middle:g} / {goal.p95:g}", met=met, goal=goal.middle)
    line = f"  {name:34} {middle:8.2f} {p95:8.2f}   {verdict}"
    print(f"{line}   longest {max(times):.1f}", flush=True)


def figure(name: str, value: float, goal: float, unit: str) -> None:
    """Print one figure and the most that it may be."""
    verdict = _verdict(f"<= {goal:g}", met=value <= goal, goal=goal)
    print(f"  {name:34} {value:8.2f} {unit:8} {verdict}", flush=True)


def _verdict(goals: str, *, met: bool, goal: float) -> str:
    if goal == inf:
        return f"{'no goal':18}"
    return f"{goals:11} {'met' if met else 'MISSED'}"
