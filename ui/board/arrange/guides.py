"""Snapping while something is dragged, and the guides that show to what."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPen

from openspace.arranging import Guide, Neighbours, Snap
from openspace.model import NOTE_SIZE, Connector, Stroke
from ui import style
from ui.board.box import Box, around
from ui.board.columns import Rows
from ui.board.desk import Desk
from ui.board.drawing import FAR

if TYPE_CHECKING:
    from ui.board.viewport import Viewport

REACH = 10.0
"""How far something is drawn to a guide, in pixels."""

_TICK = 4.0


class Guides:
    """What things that are dragged or drawn larger snap to: all that is in sight and still."""

    def __init__(self, desk: Desk, thing_ids: list[str]) -> None:
        self._desk = desk
        self._ids = thing_ids
        self._box = desk.scene.sheet.bounds(thing_ids)
        self._seen: Viewport | None = None
        self._neighbours = Neighbours(np.zeros((0, 4)))
        self._shown: tuple[Guide, ...] = ()

    def snapped(self, offset: tuple[float, float], *, snaps: bool = True) -> tuple[float, float]:
        """Return how far things go that were dragged so far, and show why."""
        box, snap = self._box, Snap()
        if snaps and box is not None and self._look_round():
            snap = self._neighbours.snap(box.moved(*offset), self._reach)
        self._show(snap.guides)
        return offset[0] + snap.dx, offset[1] + snap.dy

    def drawn(self, box: Box, ways: tuple[int, int], *, snaps: bool = True) -> tuple[float, float]:
        """Return how far the drawn sides of a box snap (see ``Neighbours.draw``), and show why."""
        snap = Snap()
        if snaps and self._look_round():
            snap = self._neighbours.draw(box, ways, self._reach)
        self._show(snap.guides)
        return snap.dx, snap.dy

    def clear(self) -> None:
        """Take the guides away."""
        self._show(())

    @property
    def _reach(self) -> float:
        return REACH / self._desk.canvas.viewport.scale

    def _look_round(self) -> bool:
        """See what is near; tell whether notes are large enough on the screen to snap to."""
        view = self._desk.canvas.viewport
        near = view.scale * NOTE_SIZE[0] >= FAR
        if near and view != self._seen:
            self._seen = view
            columns = self._desk.scene.sheet.columns
            self._neighbours = Neighbours(columns.edges[self._still(view.box())])
        return near

    def _still(self, seen: Box) -> Rows:
        sheet = self._desk.scene.sheet
        rows = sheet.columns.meeting(seen)
        rows = rows[~sheet.columns.lifted[rows]]
        rows = rows[~np.isin(rows, sheet.rows(self._ids, ordered=False))]
        notes = sheet.columns.notes[rows]
        others = [
            row
            for row in rows[~notes].tolist()
            if not isinstance(sheet.thing_in(row), Connector | Stroke)
        ]
        return np.concatenate([rows[notes], np.array(others, np.intp)])

    def _show(self, guides: tuple[Guide, ...]) -> None:
        before, self._shown = self._shown, guides
        self._desk.scene.veil = self._paint if guides else None
        ticks = 2 * _TICK / self._desk.canvas.viewport.scale
        self._desk.canvas.renew(around(guide[:2]).grown(ticks) for guide in (*before, *guides))

    def _paint(self, painter: QPainter) -> None:
        pen = QPen(QColor(style.current().accent), 1)
        pen.setCosmetic(True)
        painter.setPen(pen)
        tick = _TICK / painter.worldTransform().m11()
        for start, end, gap in self._shown:
            painter.drawLine(QPointF(*start), QPointF(*end))
            if gap:
                self._paint_ticks(painter, start, end, tick)

    def _paint_ticks(
        self, painter: QPainter, start: tuple[float, float], end: tuple[float, float], tick: float
    ) -> None:
        across = start[1] == end[1]
        dx, dy = (0.0, tick) if across else (tick, 0.0)
        for x, y in (start, end):
            painter.drawLine(QPointF(x - dx, y - dy), QPointF(x + dx, y + dy))
