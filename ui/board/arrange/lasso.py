"""The lasso: drawn round things on the board, it chooses those whose middle lies in it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from openspace.model import Area
from ui import style
from ui.board.arrange.choosing import whole
from ui.board.box import around
from ui.board.desk import Desk
from ui.board.touch import Touch

_STEP = 3.0
_VEIL = 0.12


class Lasso:
    """A press on the empty board; the line goes where the pointer goes and closes by itself."""

    def __init__(self, desk: Desk, touch: Touch) -> None:
        self._desk = desk
        self._before = desk.selection.ids
        self._kept = self._before if touch.adds else frozenset[str]()
        self._line = [QPointF(*touch.at)]
        self._pixel = touch.pixel
        sheet = desk.scene.sheet
        self._rows = sheet.columns.rows()
        edges = sheet.columns.edges[self._rows]
        self._middles = (edges[:, :2] + edges[:, 2:]) / 2
        things = [sheet.thing_in(row) for row in self._rows.tolist()]
        self._ids = np.array([thing.id for thing in things], np.object_)
        self._areas = [thing for thing in things if isinstance(thing, Area)]
        self._crossed = np.zeros(len(self._rows), np.bool_)
        desk.selection.choose(self._kept)

    def move(self, touch: Touch) -> None:
        """Draw on, and choose what lies in it now."""
        if (touch.pixel - self._pixel).manhattanLength() < _STEP:
            return
        self._pixel = touch.pixel
        last, here = self._line[-1], QPointF(*touch.at)
        self._crossed ^= _crossing(self._middles, last, here)
        self._line.append(here)
        inside = self._crossed ^ _crossing(self._middles, here, self._line[0])
        self._desk.selection.choose([*self._kept, *self._held(inside)])
        self._desk.scene.veil = self._paint
        self._desk.canvas.update()

    def drop(self, touch: Touch) -> None:
        """Take the line away; groups are chosen as a whole."""
        self.move(touch)
        self._take_away()
        self._desk.selection.choose(whole(self._desk, self._desk.selection.ids))

    def cancel(self) -> bool:
        """Take the line away and choose what was chosen before."""
        drawn = len(self._line) > 1
        self._take_away()
        if drawn:
            self._desk.selection.choose(self._before)
        return drawn

    def _held(self, inside: NDArray[np.bool_]) -> list[str]:
        """Return the ids of what is inside, without areas that stick out."""
        line = around((point.x(), point.y()) for point in self._line)
        sheet = self._desk.scene.sheet
        out = {area.id for area in self._areas if not line.holds(sheet.box_for(area))}
        return [one for one in self._ids[inside].tolist() if one not in out]

    def _take_away(self) -> None:
        self._desk.scene.veil = None
        self._desk.canvas.update()

    def _paint(self, painter: QPainter) -> None:
        colour = QColor(style.current().accent)
        pen = QPen(colour, 1.5)
        pen.setCosmetic(True)
        veil = QColor(colour)
        veil.setAlphaF(_VEIL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawPolygon(QPolygonF(self._line))
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(self._line))
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(self._line[-1], self._line[0])


def _crossing(places: NDArray[np.float64], start: QPointF, end: QPointF) -> NDArray[np.bool_]:
    """Tell of places whether the ray to their right crosses a piece of the line."""
    x, y = places[:, 0], places[:, 1]
    over: NDArray[np.bool_] = (start.y() > y) != (end.y() > y)
    if start.y() == end.y():
        return over
    at = start.x() + (y - start.y()) * ((end.x() - start.x()) / (end.y() - start.y()))
    crossing: NDArray[np.bool_] = over & (x < at)
    return crossing
