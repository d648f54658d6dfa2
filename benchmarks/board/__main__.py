"""Prints the figures of the board: ``python -m benchmarks.board [SIZE...] [--quick]``."""

import argparse
import os
import sys
import time
from collections.abc import Callable
from math import inf

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.board.edits import Edits
from benchmarks.board.gestures import Gestures, frames
from benchmarks.board.memory import memory
from benchmarks.board.notes import board_in_file
from benchmarks.board.table import EDIT, FRAME, LARGE_FRAME, NO_GOAL, figure, row
from benchmarks.board.taken import take
from openspace.model import Note
from openspace.opening import OpenGathering, open_gathering
from ui import style
from ui.board.view import BoardView

SIZES = (100, 1_000, 5_000, 10_000, 50_000)
_LARGE = 10_000
_WINDOW = (1280, 800)


def measure(app: QApplication, count: int, *, files: bool) -> None:
    """Print the table for a board of so many notes."""
    print(f"{count:,} notes", flush=True)
    with board_in_file(count) as (path, board_id):
        start = time.perf_counter()
        with open_gathering(path, awake=False) as opened:
            view = _shown(app, opened, board_id, start)
            print(f"  {'':34} {'median':>8} {'p95':>8}   goals", flush=True)
            gestures = Gestures(app, view)
            for name, steps in gestures.all():
                row(name, frames(app, steps), LARGE_FRAME if count > _LARGE else FRAME)
            figure("sharp after a zoom", gestures.till_sharp(), 60.0, "ms")
            _edit(app, opened, view, large=count > _LARGE)
            view.open(None)
            view.close()
            view.deleteLater()
    memory(count)
    if files:
        take(count, large=count > _LARGE)


def _shown(app: QApplication, opened: OpenGathering, board_id: str, start: float) -> BoardView:
    view = BoardView(_just_do)
    view.resize(*_WINDOW)
    view.show()
    document = opened.gathering.board(board_id)
    goal = 1.0 if len(document.records(Note)) <= _LARGE else inf
    shown = time.perf_counter()
    view.open(document)
    app.processEvents()
    end = time.perf_counter()
    figure("load, from the file", end - start, goal, "s")
    figure("load, from the document", end - shown, goal, "s")
    opened.prepare()
    document.listen(view.hear)
    Gestures(app, view).settle()
    return view


def _edit(app: QApplication, opened: OpenGathering, view: BoardView, *, large: bool) -> None:
    goal = NO_GOAL if large else EDIT
    edits = Edits(app, opened.gathering, view)
    row("type a letter", frames(app, edits.type_letters()), goal)
    row("type a letter, and to the disk", frames(app, edits.bring_words_along()), goal)
    row("add a note", frames(app, edits.add()), goal)
    row("move a note", frames(app, edits.move()), goal)
    figure("choose all", edits.choose_all(), inf if large else 16.0, "ms")
    figure("undo a move of 200", edits.undo_many(), inf if large else 50.0, "ms")


def _just_do(act: Callable[[], object]) -> bool:
    act()
    return True


def main() -> None:
    """Measure the sizes that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--no-files", action="store_true", help="leave PNG, SVG and PDF out")
    asked = parser.parse_args()
    app = QApplication(sys.argv[:1])
    style.dress(app)
    if hasattr(os, "getloadavg"):
        busy = f"{os.getloadavg()[0]:.1f} of {os.cpu_count()} cores"
        print(f"before this, others kept {busy} busy")
    for count in asked.sizes:
        measure(app, count, files=not asked.no_files)


if __name__ == "__main__":
    main()
