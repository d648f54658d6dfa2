"""Figures and their goals, as lines to read."""

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple


class Goal(NamedTuple):
    """The most that the median and the 95th percentile may be, in milliseconds."""

    middle: float
    p95: float


FRAME, LARGE_FRAME = Goal(8.0, 16.7), Goal(33.0, 33.0)
EDIT = Goal(16.0, 33.0)


def row(name: str, times: Sequence[float], goal: Goal) -> None:
    """Print the median and the 95th percentile of times in milliseconds."""
    middle, p95 = median(times), sorted(times)[int(len(times) * 0.95)]
    met = middle <= goal.middle and p95 <= goal.p95
    goals = f"{goal.middle:g} / {goal.p95:g}"
    line = f"  {name:34} {middle:8.2f} {p95:8.2f}   {goals:11} {_verdict(met=met)}"
    print(f"{line}   longest {max(times):.1f}", flush=True)


def figure(name: str, value: float, goal: float, unit: str) -> None:
    """Print one figure and the most that it may be."""
    verdict = _verdict(met=value <= goal)
    print(f"  {name:34} {value:8.2f} {unit:8} {f'<= {goal:g}':11} {verdict}", flush=True)


def _verdict(*, met: bool) -> str:
    return "met" if met else "MISSED"
