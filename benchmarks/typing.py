"""How fast a note-taker's letters show, saved and all: sixty notes of eight words by keys alone."""

import os
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from openspace import commands
from openspace.model import Note
from ui import style
from ui.board.panel import BoardPanel
from ui.bridge import Bridge

GOAL_MS = 16.0
BEFORE = (0, 5_000)
_WORDS = """
    trust circle feedback garden budget school water music repair listening conflict energy
    decisions climate neighbours children tools experiment community learning marketplace team
"""
_NOTES = 60
_ROW = 6


def said_notes(count: int) -> list[str]:
    """Return notes of eight words, no two alike, the same every time."""
    luck = random.Random(11)
    return [" ".join([*luck.choices(_WORDS.split(), k=7), f"n{number}"]) for number in range(count)]


class Typist:
    """Types on a board that has some notes already, and takes the time of every key."""

    def __init__(self, app: QApplication, before: int) -> None:
        self._app = app
        self._bridge = Bridge()
        path = Path(os.environ["OPENSPACE_HOME"], f"{before}.openspace")
        self._bridge.new(path, title="Talk", question="What now?", date="", mode="named")
        board_id = commands.add_board(self._bridge.gathering, title="Talk")
        self.board = self._bridge.gathering.board(board_id)
        places = [(index % 100 * 240.0, 3000.0 + index // 100 * 240.0) for index in range(before)]
        commands.stick_notes(self.board, [f"Note {at}" for at in range(before)], at=places)
        self.panel = BoardPanel(self._bridge)
        self.panel.resize(1280, 720)
        self.panel.show()
        self.panel.activateWindow()
        canvas = self.panel.view.canvas
        canvas.look(canvas.viewport.scaled_to(1.0, 0, 0))
        self._settle()
        self.times: list[float] = []

    def type(self, words: str) -> None:
        """Type words letter by letter."""
        for letter in words:
            self._timed(partial(QTest.keyClicks, self._focus(), letter))

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key."""
        self._timed(lambda: QTest.keyClick(self._focus(), key, held))

    def by_strip(self, notes: list[str]) -> None:
        """Write notes through the strip."""
        self.panel.view.strip.line.setFocus()
        for words in notes:
            self.type(words)
            self.press(Qt.Key.Key_Return)

    def by_chain(self, notes: list[str]) -> None:
        """Write notes from one to the next, in rows."""
        self.panel.view.desk.new_note((200.0, 1600.0))
        for number, words in enumerate(notes):
            self.type(words)
            if number % _ROW == _ROW - 1:
                self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            else:
                self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_Escape)

    def lost(self, notes: list[str]) -> int:
        """Return how many of the notes are not on the board."""
        there = {note.text for note in self.board.records(Note).values()}
        return sum(words not in there for words in notes)

    def close(self) -> None:
        """Close the board and its file."""
        self.panel.close()
        self._bridge.close()

    def _timed(self, act: Callable[[], object]) -> None:
        start = time.perf_counter()
        act()
        self._app.processEvents()
        self.times.append((time.perf_counter() - start) * 1e3)

    def _focus(self) -> QWidget:
        return self._app.focusWidget() or self.panel

    def _settle(self) -> None:
        until = time.perf_counter() + 0.5
        while time.perf_counter() < until:
            self._app.processEvents()


def measure(app: QApplication, before: int) -> bool:
    """Print the times on a board with so many notes before; tell whether the goal was met."""
    typist, notes = Typist(app, before), said_notes(_NOTES)
    half = _NOTES // 2
    typist.by_strip(notes[:half])
    typist.by_chain(notes[half:])
    middle = median(typist.times)
    p95 = sorted(typist.times)[int(len(typist.times) * 0.95)]
    lost = typist.lost(notes)
    met = middle <= GOAL_MS and not lost
    print(
        f"{before:,} notes before, {len(typist.times):,} keys: median {middle:.2f} ms, "
        f"p95 {p95:.2f} ms, worst {max(typist.times):.1f} ms, {lost} notes lost   "
        f"{'met' if met else 'MISSED'} (goal {GOAL_MS:g} ms)",
        flush=True,
    )
    typist.close()
    return met


def main() -> int:
    """Measure on an empty and on a full board."""
    with TemporaryDirectory() as home:
        os.environ["OPENSPACE_HOME"] = home
        app = QApplication(sys.argv[:1])
        style.dress(app)
        met = [measure(app, before) for before in BEFORE]
    return 0 if all(met) else 1


if __name__ == "__main__":
    sys.exit(main())
