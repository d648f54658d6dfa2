"""Measures the history slider: a board's past of 5,000 steps, step by step and in leaps."""

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from openspace import commands
from openspace.opening import new_gathering

STEPS = 5_000
GOAL_MS = 100.0


def main() -> None:
    """Print how long it takes to read the past, to go on by a step and to leap anywhere."""
    dice = random.Random(3)
    with (
        tempfile.TemporaryDirectory() as folder,
        new_gathering(Path(folder) / "long.openspace", title="A long day") as opened,
    ):
        board_id = commands.add_board(opened.gathering, title="Board")
        board = opened.gathering.board(board_id)
        notes: list[str] = []
        for step in range(STEPS):
            if step % 3 == 0:
                notes += commands.stick_notes(board, [f"note {step}"], at=[(step, 0.0)])
            else:
                commands.move_things(board, [dice.choice(notes)], by=(1.0, 1.0))
        start = time.perf_counter()
        past = opened.past(board_id)
        print(f"read {len(past.moments):,} moments in {_ms(start):.0f} ms")
        on = [_timed(past.things_at, rank) for rank in range(len(past.moments))]
        ranks = [dice.randrange(len(past.moments)) for _leap in range(60)]
        leaps = [_timed(past.things_at, rank) for rank in ranks]
    print(f"the next moment: {median(on):.2f} ms; the slowest {max(on):.0f} ms")
    print(f"any moment: {median(leaps):.0f} ms (goal {GOAL_MS:.0f}); the slowest {max(leaps):.0f}")


def _timed(look: Callable[[int], object], rank: int) -> float:
    start = time.perf_counter()
    look(rank)
    return _ms(start)


def _ms(start: float) -> float:
    return (time.perf_counter() - start) * 1e3


if __name__ == "__main__":
    main()
