"""How long one edit takes from the command until it is on the disk: p50 and p99."""

import time
from statistics import quantiles

from benchmarks.big import big_gathering
from openspace.commands import move_things
from openspace.gathering import notes_of
from openspace.opening import open_gathering

EDITS = 500
GOAL_P99_MS = 20.0


def commit_times(notes: int) -> list[float]:
    """Return the milliseconds of each of some hundred edits on a board of so many notes."""
    times = []
    with big_gathering(notes) as (path, board_id), open_gathering(path) as opened:
        board = opened.gathering.board(board_id)
        ids = [note.id for note in notes_of(opened.gathering, board_id)]
        opened.prepare()
        for turn in range(EDITS):
            start = time.perf_counter()
            move_things(board, [ids[turn % len(ids)]], by=(10.0, 10.0))
            times.append((time.perf_counter() - start) * 1e3)
    return times


def main() -> None:
    for notes in (1_000, 10_000):
        cuts = quantiles(commit_times(notes), n=100)
        print(
            f"commit of one edit, board of {notes:,} notes:"
            f" p50 {cuts[49]:.1f} ms, p99 {cuts[98]:.1f} ms (goal p99 ≤ {GOAL_P99_MS:.0f} ms)"
        )


if __name__ == "__main__":
    main()
