"""What people do with mouse and wheel on a board of many notes, one frame at a time."""

import cmath
import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from benchmarks.board.notes import PITCH
from ui.board.arrange.lasso import Lasso
from ui.board.box import Box
from ui.board.tools.drag import Drag
from ui.board.tools.rubber_band import RubberBand
from ui.board.touch import Touch
from ui.board.view import BoardView
from ui.board.viewport import Viewport

WINDOW = (1280, 800)
FRAMES = 60
_FEW, _MANY = 50, 200
Step = Callable[[], None]


def frames(app: QApplication, steps: Iterator[Step]) -> list[float]:
    """Return how long each step took until it was painted, in milliseconds."""
    times = []
    for step in steps:
        start = time.perf_counter()
        step()
        app.processEvents()
        times.append((time.perf_counter() - start) * 1e3)
    return times


class Gestures:
    """The gestures on a board that is shown."""

    def __init__(self, app: QApplication, view: BoardView) -> None:
        self._app = app
        self.view = view
        self.bounds = view.canvas.scene.sheet.bounds() or Box(0, 0, 1, 1)
        self.near = (WINDOW[0] * WINDOW[1] / (_FEW * PITCH**2)) ** 0.5
        self.whole = view.canvas.viewport.fitted(self.bounds).scale

    def all(self) -> Iterator[tuple[str, Iterator[Step]]]:
        """Yield each gesture by its name."""
        middling = self.near * (_FEW / 500) ** 0.5
        yield "pan, 50 in sight", self.pan(self.near)
        yield "pan fast, new notes each frame", self.pan(self.near, (160, 90))
        yield "pan, 500 in sight", self.pan(middling)
        yield "pan, all in sight", self.pan(self.whole)
        yield "zoom", self.zoom()
        yield "drag one", self.drag(1)
        yield f"drag {_MANY}", self.drag(_MANY)
        yield "rubber band, 500 in sight", self.choose_with(RubberBand, middling)
        yield "rubber band, all in sight", self.choose_with(RubberBand, self.whole)
        yield "lasso, all in sight", self.choose_with(Lasso, self.whole)
        yield "choose all, choose none", self.choose_all()

    def till_sharp(self) -> float:
        """Return how long after a zoom everything is sharp, in milliseconds, at worst."""
        longest = 0.0
        scene, canvas = self.view.canvas.scene, self.view.canvas
        whole: list[bool] = []
        paint = scene.paint
        scene.paint = lambda *where: _noting(whole, paint(*where))  # type: ignore[method-assign]
        for factor in (1.1, 0.8, 1.3, 0.6, 1.2):
            self._look_at_middle(self.near)
            canvas.look(canvas.viewport.zoomed(factor, 300, 300), zooming=True)
            start = time.perf_counter()
            whole.clear()
            while scene.tiles.hold or not whole or not whole[-1]:
                self._app.processEvents()
            longest = max(longest, (time.perf_counter() - start) * 1e3)
        scene.paint = paint  # type: ignore[method-assign]
        return longest

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
        self.settle()
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
        self.settle()

    def settle(self) -> None:
        """Let everything be painted."""
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


def _noting(notes: list[bool], value: bool) -> bool:  # noqa: FBT001
    notes.append(value)
    return value
