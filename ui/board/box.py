"""A rectangle on the board, in board units (pixels at 100 %)."""

from collections.abc import Iterable
from typing import NamedTuple


class Box(NamedTuple):
    """The edges of a rectangle; ``right`` and ``bottom`` do not belong to it."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        """The point in its middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, by: float) -> "Box":
        """Return the box with a margin all round."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def moved(self, dx: float, dy: float) -> "Box":
        """Return the box elsewhere."""
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def holds(self, other: "Box") -> bool:
        """Tell whether another box lies in this one whole."""
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )

    def meets(self, other: "Box") -> bool:
        """Tell whether the two share more than an edge."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


def around(points: Iterable[tuple[float, float]]) -> Box:
    """Return the smallest box with all the points (at least one) in it or on its edge."""
    xs, ys = zip(*points, strict=True)
    return Box(min(xs), min(ys), max(xs), max(ys))


def enclosing(boxes: Iterable[Box]) -> Box | None:
    """Return the smallest box with all the boxes in it, None if there are none."""
    corners = [corner for box in boxes for corner in (box[:2], box[2:])]
    return around(corners) if corners else None
