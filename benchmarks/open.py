"""How long a gathering with a board of 10,000 notes takes to open, and how much memory."""

import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import psutil

from benchmarks.big import big_gathering
from openspace.gathering import all_notes
from openspace.opening import open_gathering

NOTES = 10_000
RUNS = 5
GOAL_SECONDS = 1.0


def open_once(path: str) -> None:
    """Open the file in this process, fresh for that, and print the seconds and megabytes."""
    process = psutil.Process()
    before = process.memory_info().rss
    start = time.perf_counter()
    opened = open_gathering(path)
    seconds = time.perf_counter() - start
    megabytes = (process.memory_info().rss - before) / 1e6
    if len(all_notes(opened.gathering)) != NOTES:
        sys.exit("the gathering opened without its notes")
    opened.close()
    print(seconds, megabytes)


def measure(path: Path) -> tuple[float, float]:
    """Return the median seconds and megabytes of some openings, each in a fresh process."""
    command = [sys.executable, "-m", "benchmarks.open", str(path)]
    runs = [
        subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
        for _run in range(RUNS)
    ]
    return median(float(run[0]) for run in runs), median(float(run[1]) for run in runs)


def main() -> None:
    with big_gathering(NOTES) as (path, _board_id):
        seconds, megabytes = measure(path)
    print(
        f"open a gathering with a board of {NOTES:,} notes: {seconds:.2f} s"
        f" (goal ≤ {GOAL_SECONDS:.0f} s), {megabytes:.0f} MB more memory"
    )


if __name__ == "__main__":
    open_once(sys.argv[1]) if len(sys.argv) > 1 else main()
