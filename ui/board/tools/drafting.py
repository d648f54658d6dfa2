"""What the drawing tools share: a draft shown over the board until it is put there."""

from math import atan2, cos, hypot, pi, sin

from openspace.model import Point, Thing
from ui.board.box import Box, around
from ui.board.desk import Desk

_EIGHTH = pi / 4


def show_draft(desk: Desk, draft: Thing | None) -> None:
    """Show a draft over the board, None to show none."""
    scene = desk.scene
    scene.veil = None if draft is None else lambda painter: scene.paint_draft(painter, draft)
    desk.canvas.update()


def box_between(start: Point, end: Point, *, square: bool) -> Box:
    """Return the box drawn from one point to another, a square one if wished."""
    if square:
        side = max(abs(end[0] - start[0]), abs(end[1] - start[1]))
        end = (
            start[0] + (side if end[0] >= start[0] else -side),
            start[1] + (side if end[1] >= start[1] else -side),
        )
    return around([start, end])


def straightened(start: Point, end: Point) -> Point:
    """Return the end of a line turned to the nearest eighth of a full turn."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    way = round(atan2(dy, dx) / _EIGHTH) * _EIGHTH
    long = hypot(dx, dy)
    return start[0] + long * cos(way), start[1] + long * sin(way)


def rounded(point: Point) -> Point:
    """Return a point in whole board units."""
    return float(round(point[0])), float(round(point[1]))
