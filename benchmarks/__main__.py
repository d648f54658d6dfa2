"""Runs the benchmarks that `make bench` prints, one after the other, each in its own process."""

import subprocess
import sys

BENCHMARKS = ("startup", "open", "commit", "board", "typing", "themes")


def main() -> int:
    """Run them all and return how many failed."""
    failed = 0
    for name in BENCHMARKS:
        print(f"== {name}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False)
        failed += done.returncode != 0
        print(flush=True)
    return failed


if __name__ == "__main__":
    sys.exit(main())
