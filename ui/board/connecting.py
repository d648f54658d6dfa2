"""Where a connector runs: from edge to edge of what it joins, straight or in a bow."""

from collections.abc import Callable
from math import hypot
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from openspace.model import Connector, Point
from ui.board.box import Box

HEAD = 14.0
"""How long an arrow's head is, in board units."""

_GAP = 6.0
_BOW = 0.22
BoxOf = Callable[[str], Box | None]


class Run(NamedTuple):
    """A connector's way: its two ends and the point its bow is drawn to (their middle if none)."""

    start: Point
    end: Point
    towards: Point

    def path(self) -> QPainterPath:
        """Return the line, in board units."""
        path = QPainterPath(QPointF(*self.start))
        path.quadTo(QPointF(*self.towards), QPointF(*self.end))
        return path

    def middle(self) -> Point:
        """Return the point half-way, where the label stands."""
        (ax, ay), (bx, by), (cx, cy) = self.start, self.end, self.towards
        return (ax + bx + 2 * cx) / 4, (ay + by + 2 * cy) / 4

    def away(self, x: float, y: float) -> float:
        """Return how far a point is from the line, in board units."""
        last, least = self._at(0.0), float("inf")
        for step in range(1, 17):
            here = self._at(step / 16)
            least = min(least, _from_piece((x, y), last, here))
            last = here
        return least

    def _at(self, share: float) -> Point:
        rest = 1.0 - share
        a, b, c = rest * rest, 2 * rest * share, share * share
        (ax, ay), (bx, by), (cx, cy) = self.start, self.towards, self.end
        return a * ax + b * bx + c * cx, a * ay + b * by + c * cy


def run_of(connector: Connector, box_of: BoxOf) -> Run:
    """Return the way of a connector between the boxes of what it joins."""
    first, last = box_of(connector.start), box_of(connector.end)
    free_end = (connector.pos[0] + connector.reach[0], connector.pos[1] + connector.reach[1])
    a = first.centre if first else connector.pos
    b = last.centre if last else free_end
    towards = _towards(a, b, curved=connector.curved)
    start = _at_edge(first.grown(_GAP), towards) if first else a
    end = _at_edge(last.grown(_GAP), towards) if last else b
    if not connector.curved:
        towards = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return Run(start, end, towards)


def head(tip: Point, tail: Point) -> QPolygonF:
    """Return the head of an arrow whose tip is at a point, coming from another."""
    dx, dy = tip[0] - tail[0], tip[1] - tail[1]
    long = hypot(dx, dy) or 1.0
    ux, uy = dx / long * HEAD, dy / long * HEAD
    back_x, back_y = tip[0] - ux, tip[1] - uy
    return QPolygonF(
        [
            QPointF(*tip),
            QPointF(back_x - uy * 0.45, back_y + ux * 0.45),
            QPointF(back_x + uy * 0.45, back_y - ux * 0.45),
        ]
    )


def box_of_run(run: Run) -> Box:
    """Return the room a connector takes, with its heads."""
    bounds: QRectF = run.path().boundingRect()
    return Box(bounds.left(), bounds.top(), bounds.right(), bounds.bottom()).grown(HEAD)


def _towards(a: Point, b: Point, *, curved: bool) -> Point:
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    if not curved:
        return middle
    return middle[0] - (b[1] - a[1]) * _BOW, middle[1] + (b[0] - a[0]) * _BOW


def _at_edge(box: Box, towards: Point) -> Point:
    """Return where the way from a box's middle to a point leaves the box."""
    x, y = box.centre
    dx, dy = towards[0] - x, towards[1] - y
    if not dx and not dy:
        return x, y
    across = (box.width / 2) / abs(dx) if dx else float("inf")
    down = (box.height / 2) / abs(dy) if dy else float("inf")
    share = min(across, down, 1.0)
    return x + dx * share, y + dy * share


def _from_piece(point: Point, a: Point, b: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    long = dx * dx + dy * dy
    share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / long if long else 0.0
    share = min(1.0, max(0.0, share))
    return hypot(point[0] - a[0] - share * dx, point[1] - a[1] - share * dy)
