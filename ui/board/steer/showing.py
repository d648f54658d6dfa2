"""The board on the whole screen: area by area, or in large for the back row."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from openspace.changes import Changes
from openspace.gathering import all_things, steps, the_timer
from openspace.model import Area, Thing
from openspace.words import _
from ui.board.box import Box
from ui.board.canvas import Canvas
from ui.board.desk import Desk
from ui.board.navigation import Navigation
from ui.board.placing import reading_order
from ui.board.steer.card import where
from ui.board.steer.clock import Clock
from ui.board.tools.hand import HandTool
from ui.board.tools.pen import LaserTool
from ui.board.viewport import LARGEST, SMALLEST, Viewport
from ui.widgets import Label, set_kind
from ui.widgets.time_face import TimeFace

BACK_ROW = 1.6
"""How much larger things are for the back row."""

_LARGEST_AREA = 2.0
_TIME, _TIME_BESIDE, _STEP = 88, 44, 22
_MARGIN = 32
_CLOSER = 1.25
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F11)
_CLOSER_KEYS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)


class TimeCard(QFrame):
    """The time and the step, so large that the back row reads them."""

    def __init__(self, parent: QWidget, clock: Clock, size: int) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._clock = clock
        self.face = TimeFace(clock, size)
        self.step = Label("", _STEP, 500, kind="secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 6, 20, 6)
        row.setSpacing(16)
        row.addWidget(self.face)
        row.addWidget(self.step)

    def show_step(self, words: str) -> None:
        """Show which step people are at, and the time where it matters."""
        self.step.setText(words)
        self.step.setVisible(bool(words))
        timer = self._clock.timer
        self.setVisible(bool(timer.ends or words) or timer.left < timer.seconds)
        self.adjustSize()


class Showing(QWidget):
    """Shows a board without any controls; what happens on it shows at once.

    ``presenting`` goes from area to area; else it is large, around what was in sight.
    """

    left = Signal()

    def __init__(self, desk: Desk, clock: Clock, *, presenting: bool) -> None:
        super().__init__()
        self.setWindowTitle(_("Openspace"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._presenting = presenting
        self._of = desk
        self._board = desk.verbs.document
        self.at = -1
        self.canvas = Canvas()
        self.canvas.setParent(self)
        self.canvas.scene.find_pictures(desk.scene.picture_of)
        self.canvas.scene.show_at_foot(desk.scene.foot)
        self.canvas.scene.show(all_things(self._board) if self._board else ())
        self.canvas.typed = self.key
        self._laser = LaserTool(replace(desk, canvas=self.canvas), lambda: None)
        self.canvas.use(HandTool(self.canvas))
        self.time = TimeCard(self, clock, _TIME_BESIDE if presenting else _TIME)
        self.setFocusProxy(self.canvas)
        self._navigation = Navigation(self.canvas)
        desk.canvas.looked.connect(self._follow)
        self._show_step()

    def areas(self) -> list[Box]:
        """Return the boxes of the areas in the order in which people read them."""
        sheet = self.canvas.scene.sheet
        there = [one for one in sheet.ids() if isinstance(sheet.thing(one), Area)]
        rows = sheet.rows(there)
        edges = sheet.columns.edges[rows]
        return [Box(*edge) for edge in edges[reading_order(edges)].tolist()]

    def hear(self, changes: Changes) -> None:
        """Show what changed on the board."""
        if self._board is None or changes.document != self._board.name:
            return
        scene = self.canvas.scene
        things = [one for _before, one in changes.records.values() if isinstance(one, Thing)]
        gone = [one for one, (_before, after) in changes.records.items() if after is None]
        if scene.foot != self._of.scene.foot:
            scene.show_at_foot(self._of.scene.foot)
            self.canvas.update()
        self.canvas.renew(scene.put(things) + scene.take(gone))
        self._show_step()

    def key(self, event: QKeyEvent) -> bool:
        """Leave, go on or back, point with light; tell whether a key does that."""
        pressed = event.key()
        if pressed in _LEAVE:
            self.close()
        elif pressed in _NEXT:
            self.go(1)
        elif pressed in _BACK:
            self.go(-1)
        elif pressed == Qt.Key.Key_K:
            self._point()
        elif pressed in (*_CLOSER_KEYS, Qt.Key.Key_Minus):
            self._zoom(_CLOSER if pressed in _CLOSER_KEYS else 1 / _CLOSER)
        else:
            return False
        return True

    def go(self, way: int) -> None:
        """Show the next area (1) or the one before (-1); before the first comes the whole."""
        areas = self.areas()
        self.at = min(max(-1, self.at + way), len(areas) - 1)
        box = areas[self.at] if self.at >= 0 else self.canvas.scene.sheet.bounds()
        view = self.canvas.viewport.resized(self.width(), self.height())
        if box is not None:
            self.canvas.look(_filled(view, box, self._foot()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the screen, and begin once it is known how much room there is."""
        super().resizeEvent(event)
        self.canvas.setGeometry(self.rect())
        self._place_time()
        if self._presenting:
            self.go(0)
        else:
            self._look_closer()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        super().closeEvent(event)
        self.canvas.tool.cancel()
        self.left.emit()

    def _foot(self) -> float:
        timed = self.time.isVisibleTo(self)
        return self.height() - self.time.y() + _MARGIN / 2 if timed else _MARGIN

    def _follow(self) -> None:
        if not self._presenting:
            self._look_closer()

    def _look_closer(self) -> None:
        before = self._of.canvas.viewport
        scale = min(LARGEST, before.scale * BACK_ROW)
        wide, high = self.width(), self.height()
        middle_x, middle_y = before.box(self._of.canvas.insets).centre
        left, top = middle_x - wide / 2 / scale, middle_y - high / 2 / scale
        self.canvas.look(replace(before.resized(wide, high), left=left, top=top, scale=scale))

    def _zoom(self, factor: float) -> None:
        view = self.canvas.viewport
        self.canvas.look(view.zoomed(factor, ceil(view.width / 2), ceil(view.height / 2)))

    def _point(self) -> None:
        pointing = self.canvas.tool is self._laser
        self.canvas.use(HandTool(self.canvas) if pointing else self._laser)

    def _show_step(self) -> None:
        board = self._board
        self.time.show_step(where(steps(board), the_timer(board).step) if board else "")
        self._place_time()

    def _place_time(self) -> None:
        self.time.move(_MARGIN, self.height() - self.time.height() - _MARGIN)


def _filled(view: Viewport, box: Box, foot: float) -> Viewport:
    """Return the view that a box fills over what stands at the foot, to be read from afar."""
    room_x = max(1.0, view.width - 2 * _MARGIN)
    room_y = max(1.0, view.height - _MARGIN - foot)
    fits = min(room_x / max(box.width, 1.0), room_y / max(box.height, 1.0), _LARGEST_AREA)
    scale = max(SMALLEST, fits)
    middle_x, middle_y = box.centre
    left, top = middle_x - view.width / 2 / scale, middle_y - (_MARGIN + room_y / 2) / scale
    return replace(view, left=left, top=top, scale=scale)
