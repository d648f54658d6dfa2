"""The longest frame of a meeting: ten minutes, 1,500 notes, two origins, compressed in time.

Own commands go through a gathering in a file; a peer works on a document of its own, whose
updates are applied. Between two frames lies what a tenth of a second of the meeting brings.
"""

import argparse
import os
import random
import sys
import time
from collections.abc import Callable
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.board.notes import PITCH, board_in_file, some_words
from benchmarks.board.table import figure
from openspace import commands
from openspace.document import Document
from openspace.model import BOARD_RECORDS, Note
from openspace.opening import open_gathering
from ui import style
from ui.board.view import BoardView

NOTES = 1_500
_WINDOW = (1280, 800)
_ACROSS = 50
_LONGEST = 100.0
_PEER = "peer"


class Meeting:
    """Two who work on one board; each step is one thing that one of them does."""

    def __init__(self, mine: Document) -> None:
        self._mine = mine
        self._peer = Document(mine.name, BOARD_RECORDS, [mine.update_since()])
        self._luck = random.Random(11)
        self._stuck = 0

    def steps(self, notes: int) -> list[Callable[[], None]]:
        """Return what happens: each note arrives, is moved and edited, by the one or the other."""
        luck = self._luck
        steps: list[Callable[[], None]] = []
        for _note in range(notes):
            steps.append(self._stick)
            steps += [luck.choice((self._move, self._reword))] * luck.randint(0, 3)
        return steps

    def _stick(self) -> None:
        number, self._stuck = self._stuck, self._stuck + 1
        at = (number % _ACROSS * PITCH, number // _ACROSS * PITCH)
        self._do(lambda board: commands.stick_notes(board, [some_words(self._luck)], at=[at]))

    def _move(self) -> None:
        by = (self._luck.randint(-300, 300), self._luck.randint(-300, 300))
        self._do(lambda board: commands.move_things(board, self._some(board, 5), by=by))

    def _reword(self) -> None:
        words = some_words(self._luck)
        self._do(lambda board: commands.reword_note(board, self._some(board, 1)[0], text=words))

    def _do(self, act: Callable[[Document], object]) -> None:
        if self._luck.random() < 0.5:
            act(self._mine)
            self._peer.apply(self._mine.update_since(self._peer.state()), _PEER)
        else:
            act(self._peer)
            self._mine.apply(self._peer.update_since(self._mine.state()), _PEER)

    def _some(self, board: Document, most: int) -> list[str]:
        known = list(board.records(Note))
        return self._luck.sample(known, min(len(known), self._luck.randint(1, most)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("notes", nargs="?", type=int, default=NOTES)
    notes = parser.parse_args().notes
    app = QApplication(sys.argv[:1])
    style.dress(app)
    with board_in_file(1) as (path, board_id), open_gathering(path) as opened:
        view = BoardView(_just_do)
        view.resize(*_WINDOW)
        view.show()
        document = opened.gathering.board(board_id)
        view.open(document)
        document.listen(view.hear)
        times = _frames(app, view, Meeting(document).steps(notes))
    _print(notes, times)


def _frames(app: QApplication, view: BoardView, steps: list[Callable[[], None]]) -> list[float]:
    times = []
    for number, step in enumerate(steps):
        start = time.perf_counter()
        step()
        if number % 50 == 0:
            view.doings.basic.fit_all()
        elif number % 50 == 25:
            view.doings.basic.zoom_to(1.0)
        app.processEvents()
        times.append((time.perf_counter() - start) * 1e3)
    return times


def _print(notes: int, times: list[float]) -> None:
    late = sum(one > _LONGEST for one in times)
    print(f"a meeting of {notes:,} notes: {len(times):,} frames, median {median(times):.1f} ms")
    figure("the longest frame", max(times), _LONGEST, "ms")
    figure("frames over 100 ms", late, 0, "")


def _just_do(act: Callable[[], object]) -> bool:
    act()
    return True


if __name__ == "__main__":
    main()
