"""How smooth the board is: the time of a frame in each gesture, with 1,000 and 10,000 notes."""

import cmath
import os
import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from openspace.document import Document
from openspace.model import BOARD_RECORDS, COLOURS, Note
from openspace.ordering import keys_at_end
from ui import style
from ui.board.arrange.lasso import Lasso
from ui.board.box import Box
from ui.board.tools.drag import Drag
from ui.board.tools.rubber_band import RubberBand
from ui.board.touch import Touch
from ui.board.view import BoardView
from ui.board.viewport import Viewport

SIZES = (1_000, 10_000)
WINDOW = (1280, 800)
GOAL_MEDIAN, GOAL_P95 = 8.0, 16.7
FRAMES = 60
_PITCH, _FEW, _MANY = 240.0, 50, 200
_WORDS = """
    how could we open space trust team feedback circle marketplace topic energy decisions
    consent climate garden budget learning community neighbours children music school water
    sharing tools experiment why what if next step together listening conflict repair joy
"""
Step = Callable[[], None]


def many_notes(count: int) -> list[Note]:
    """Return notes of 5 to 25 words on a wide grid, a little askew, the same every time."""
    luck = random.Random(7)
    across = round((count * 1.6) ** 0.5)
    return [
        Note(
            id=f"n{number}",
            text=" ".join(luck.choices(_WORDS.split(), k=luck.randint(5, 25))),
            pos=(number % across * _PITCH + luck.randint(-12, 12), number // across * _PITCH),
            colour=luck.choice(COLOURS),
            order=order,
        )
        for number, order in enumerate(keys_at_end((), count))
    ]


class Gestures:
    """A board of many notes in a window, and what people do on it, one frame at a time."""

    def __init__(self, app: QApplication, count: int) -> None:
        self._app = app
        document = Document("board", BOARD_RECORDS)
        with document.transaction("Many notes"):
            for note in many_notes(count):
                document.put(note)
        start = time.perf_counter()
        self.view = BoardView(_just_do)
        self.view.resize(*WINDOW)
        self.view.open(document)
        document.listen(self.view.hear)
        self.view.show()
        self._app.processEvents()
        self.load = time.perf_counter() - start
        self._settle()
        self.bounds = self.view.canvas.scene.sheet.bounds() or Box(0, 0, 1, 1)
        self.near = (WINDOW[0] * WINDOW[1] / (_FEW * _PITCH**2)) ** 0.5
        self.whole = self.view.canvas.viewport.fitted(self.bounds).scale

    def frames(self, steps: Iterator[Step]) -> list[float]:
        """Return how long each step took until it was painted, in milliseconds."""
        times = []
        for step in steps:
            start = time.perf_counter()
            step()
            self._app.processEvents()
            times.append((time.perf_counter() - start) * 1e3)
        return times

    def pan(self, scale: float, by: tuple[float, float] = (17, 9)) -> Iterator[Step]:
        """Push the board about, to and fro."""
        self._look_at_middle(scale)
        for frame in range(FRAMES):
            way = 1 if frame // 30 % 2 == 0 else -1
            view = self.view.canvas.viewport.panned(way * by[0], way * by[1])
            yield partial(self.view.canvas.look, view)

    def zoom(self) -> Iterator[Step]:
        """Zoom out from a few notes to all, and back."""
        self._look_at_middle(self.near)
        factor = (self.whole / self.near) ** (2 / FRAMES)
        for frame in range(FRAMES):
            step = factor if frame < FRAMES / 2 else 1 / factor
            view = self.view.canvas.viewport.zoomed(step, WINDOW[0] / 2, WINDOW[1] / 2)
            yield partial(self.view.canvas.look, view, zooming=True)

    def drag(self, count: int) -> Iterator[Step]:
        """Drag the notes nearest to the middle."""
        self._look_at_middle(self.near if count == 1 else self.near * (_FEW / 500) ** 0.5)
        chosen = self._nearest(count)
        self.view.selection.choose(chosen)
        self._settle()
        drag = Drag(self.view.desk, self._touch(0), chosen[0])
        for frame in range(1, FRAMES):
            yield partial(drag.move, self._touch(frame))
        yield partial(drag.drop, self._touch(FRAMES))

    def choose_with(self, kind: type[RubberBand | Lasso], scale: float) -> Iterator[Step]:
        """Draw a band or a lasso over the board."""
        self._look_at_middle(scale)
        gesture = kind(self.view.desk, self._round(0))
        for frame in range(1, FRAMES):
            yield partial(gesture.move, self._round(frame))
        yield partial(gesture.drop, self._round(FRAMES - 1))

    def choose_all(self) -> Iterator[Step]:
        """Choose all notes and none, with all in sight."""
        self._look_at_middle(self.whole)
        for _frame in range(FRAMES // 4):
            yield self.view.doings.basic.choose_all
            yield partial(self.view.selection.choose, ())

    def _look_at_middle(self, scale: float) -> None:
        self.view.selection.choose(())
        middle_x, middle_y = self.bounds.centre
        left, top = middle_x - WINDOW[0] / 2 / scale, middle_y - WINDOW[1] / 2 / scale
        self.view.canvas.look(Viewport(left, top, scale, *WINDOW))
        self._settle()

    def _settle(self) -> None:
        deadline = time.perf_counter() + 0.3
        while time.perf_counter() < deadline:
            self._app.processEvents()

    def _nearest(self, count: int) -> list[str]:
        x, y = self.bounds.centre
        sheet = self.view.canvas.scene.sheet
        edges = sheet.columns.edges[sheet.columns.rows()]
        away = (edges[:, 0] - x) ** 2 + (edges[:, 1] - y) ** 2
        return [sheet.thing_in(row).id for row in away.argsort()[:count].tolist()]

    def _round(self, frame: int) -> Touch:
        turn = cmath.rect(0.45, 6 * frame / FRAMES)
        pixel = QPointF(WINDOW[0] * (0.5 + turn.real), WINDOW[1] * (0.5 + turn.imag))
        return Touch(pixel, self.view.canvas.viewport.to_board(pixel.x(), pixel.y()), adds=False)

    def _touch(self, frame: int) -> Touch:
        pixel = QPointF(frame * 3.5, frame * 2.0)
        return Touch(pixel, self.view.canvas.viewport.to_board(pixel.x(), pixel.y()), adds=False)


def measure(app: QApplication, count: int) -> None:
    """Print the table for a board of so many notes."""
    board = Gestures(app, count)
    middling = board.near * (_FEW / 500) ** 0.5
    print(f"{count:,} notes, shown after {board.load:.2f} s; a frame in ms:")
    print(f"  {'':32} {'median':>7} {'p95':>7}   goals {GOAL_MEDIAN:g} / {GOAL_P95:g}")
    gestures = {
        "pan, 50 in sight": board.pan(board.near),
        "pan fast, new notes each frame": board.pan(board.near, (160, 90)),
        "pan, 500 in sight": board.pan(middling),
        "pan, all in sight": board.pan(board.whole),
        "zoom": board.zoom(),
        "drag one": board.drag(1),
        f"drag {_MANY}": board.drag(_MANY),
        "rubber band, 500 in sight": board.choose_with(RubberBand, middling),
        "rubber band, all in sight": board.choose_with(RubberBand, board.whole),
        "lasso, all in sight": board.choose_with(Lasso, board.whole),
        "choose all, choose none": board.choose_all(),
    }
    for name, steps in gestures.items():
        _print_row(name, board.frames(steps))


def _print_row(name: str, times: list[float]) -> None:
    middle, p95 = median(times), sorted(times)[int(len(times) * 0.95)]
    met = middle <= GOAL_MEDIAN and p95 <= GOAL_P95
    print(f"  {name:32} {middle:7.2f} {p95:7.2f}   {'met' if met else 'MISSED'}", flush=True)


def _just_do(act: Callable[[], object]) -> bool:
    act()
    return True


def main() -> None:
    """Measure all sizes."""
    app = QApplication(sys.argv[:1])
    style.dress(app)
    for count in SIZES:
        measure(app, count)


if __name__ == "__main__":
    main()
