"""Runs the benchmarks that `make bench` prints, one after the other, each in its own process."""

import subprocess
import sys

BENCHMARKS = (
    "startup",
    "open",
    "commit",
    "board 1000 10000",
    "typing",
    "meeting 600",
    "past",
    "themes",
    "agenda --gatherings 2",
    "marketplace",
)


def main() -> int:
    """Run them all and return how many failed."""
    failed = 0
    for name in BENCHMARKS:
        print(f"== {name}", flush=True)
        module, *sizes = name.split()
        done = subprocess.run([sys.executable, "-m", f"benchmarks.{module}", *sizes], check=False)
        failed += done.returncode != 0
        print(flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
