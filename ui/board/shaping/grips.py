"""The grips around a thing: where they are, and what becomes of its box when one is drawn at."""

from typing import NamedTuple

from PySide6.QtCore import Qt

from openspace.model import Area, Note, Picture, Point, Shape, Thing
from ui.board.box import Box

_LEAST: dict[type[Thing], Point] = {
    Note: (60.0, 60.0),
    Area: (120.0, 80.0),
    Shape: (24.0, 24.0),
    Picture: (24.0, 24.0),
}
_CURSORS = {
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
}


class Grip(NamedTuple):
    """A grip at a corner or a side: -1 is left or above, 0 in the middle, 1 right or below."""

    across: int
    down: int

    @property
    def cursor(self) -> Qt.CursorShape:
        """The pointer over it, which tells the ways it can be drawn."""
        turned = self.across < 0 or (not self.across and self.down < 0)
        return _CURSORS[(-self.across, -self.down) if turned else (self.across, self.down)]

    def place(self, box: Box) -> Point:
        """Return where it is at a box."""
        x, y = box.centre
        return x + self.across * box.width / 2, y + self.down * box.height / 2


CORNERS = (Grip(-1, -1), Grip(1, -1), Grip(1, 1), Grip(-1, 1))
SIDES = (Grip(0, -1), Grip(1, 0), Grip(0, 1), Grip(-1, 0))


def grips_of(thing: Thing) -> tuple[Grip, ...]:
    """Return the grips of a thing: pictures have those alone that keep their proportions."""
    if isinstance(thing, Picture):
        return CORNERS
    return (*CORNERS, *SIDES) if isinstance(thing, Note | Area | Shape) else ()


def least_size(thing: Thing) -> Point:
    """Return how small a thing can be drawn."""
    return _LEAST.get(type(thing), (1.0, 1.0))


def drawn_to(box: Box, grip: Grip, to: Point, least: Point, *, in_proportion: bool = False) -> Box:
    """Return a box one grip of which was drawn to a place; the other side stays where it is."""
    width = max(least[0], _extent(grip.across, box.width, to[0] - box.left, box.right - to[0]))
    height = max(least[1], _extent(grip.down, box.height, to[1] - box.top, box.bottom - to[1]))
    if in_proportion and grip in CORNERS:
        share = max(width / box.width, height / box.height)
        width, height = box.width * share, box.height * share
    width, height = float(round(width)), float(round(height))
    left = box.right - width if grip.across < 0 else box.left
    top = box.bottom - height if grip.down < 0 else box.top
    return Box(left, top, left + width, top + height)


def _extent(way: int, before: float, from_low: float, to_high: float) -> float:
    if not way:
        return before
    return from_low if way > 0 else to_high
