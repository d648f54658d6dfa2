"""Measures the cold start: from the process's first moment to a painted window with the sample.

The app and a bare PySide6 window start in turn, in processes of their own, so that whatever
else the machine does falls on both. Goal: the app takes at most twice as long.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 9
GOAL = 2.0
STARTS = ("bare", "app")


def _seconds(start: str, gathering: Path) -> float:
    """Return how long one start took, in seconds."""
    command = [sys.executable, "-m", "benchmarks._first_paint", start, str(gathering)]
    before = time.monotonic()
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return float(done.stdout.split()[-1]) - before


def main() -> None:
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # People start from compiled modules; the first round, not counted, compiles them.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["OPENSPACE_HOME"] = folder
        gathering = Path(folder) / "sample.openspace"
        _make_sample(gathering)
        taken: dict[str, list[float]] = {start: [] for start in STARTS}
        for number in range(ROUNDS + 1):
            for start in STARTS:
                seconds = _seconds(start, gathering)
                if number > 0:  # the first round fills the caches of both
                    taken[start].append(seconds)
    bare, app = (median(taken[start]) for start in STARTS)
    print(f"bare window painted after {bare * 1000:5.0f} ms (median of {ROUNDS})")
    print(f"app with the sample after {app * 1000:5.0f} ms (median of {ROUNDS})")
    print(f"ratio {app / bare:.2f} (goal: at most {GOAL})")


def _make_sample(gathering: Path) -> None:
    from openspace.opening import sample_gathering

    sample_gathering(gathering).close()


if __name__ == "__main__":
    main()
