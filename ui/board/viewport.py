"""Which part of the board is seen, and how large: the maths of panning and zooming."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from ui.board.box import Box

SMALLEST, LARGEST = 0.01, 4.0
"""The least and the greatest scale, in pixels a board unit."""

_FIT_MARGIN = 24.0


class Insets(NamedTuple):
    """How many pixels at each side are covered by what floats over the board."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


@dataclass(frozen=True)
class Viewport:
    """A window onto the board.

    ``left`` and ``top`` are the board units at its first pixel, ``scale`` is in pixels a board
    unit, ``width`` and ``height`` are in pixels.
    """

    left: float = 0.0
    top: float = 0.0
    scale: float = 1.0
    width: float = 1.0
    height: float = 1.0

    def box(self, insets: Insets = Insets()) -> Box:  # noqa: B008
        """Return the part of the board that is seen, without what is covered."""
        left, top = self.to_board(insets.left, insets.top)
        right, bottom = self.to_board(self.width - insets.right, self.height - insets.bottom)
        return Box(left, top, right, bottom)

    def to_board(self, x: float, y: float) -> tuple[float, float]:
        """Return the place on the board under a pixel."""
        return self.left + x / self.scale, self.top + y / self.scale

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        """Return the pixel over a place on the board."""
        return (x - self.left) * self.scale, (y - self.top) * self.scale

    def on_screen(self, box: Box) -> Box:
        """Return an box of the board in pixels."""
        left, top = self.to_screen(box.left, box.top)
        right, bottom = self.to_screen(box.right, box.bottom)
        return Box(left, top, right, bottom)

    def resized(self, width: float, height: float) -> "Viewport":
        """Return the view in a window of another size, the same place at its top left."""
        return replace(self, width=max(1.0, width), height=max(1.0, height))

    def panned(self, dx: float, dy: float) -> "Viewport":
        """Return the view after the board was pushed so many pixels right and down."""
        return replace(self, left=self.left - dx / self.scale, top=self.top - dy / self.scale)

    def scaled_to(self, scale: float, x: float, y: float) -> "Viewport":
        """Return the view at another scale, the same place under the pixel."""
        scale = min(LARGEST, max(SMALLEST, scale))
        at_x, at_y = self.to_board(x, y)
        return replace(self, left=at_x - x / scale, top=at_y - y / scale, scale=scale)

    def zoomed(self, factor: float, x: float, y: float) -> "Viewport":
        """Return the view zoomed by a factor, the same place under the pixel."""
        return self.scaled_to(self.scale * factor, x, y)

    def fitted(self, box: Box, insets: Insets = Insets()) -> "Viewport":  # noqa: B008
        """Return the view that shows all of an box, in the middle, at most at 100 %."""
        room_x = max(1.0, self.width - insets.left - insets.right - 2 * _FIT_MARGIN)
        room_y = max(1.0, self.height - insets.top - insets.bottom - 2 * _FIT_MARGIN)
        fits = min(room_x / max(box.width, 1.0), room_y / max(box.height, 1.0), 1.0)
        scale = max(SMALLEST, fits)
        middle_x, middle_y = box.centre
        pixel_x = insets.left + _FIT_MARGIN + room_x / 2
        pixel_y = insets.top + _FIT_MARGIN + room_y / 2
        return replace(
            self, left=middle_x - pixel_x / scale, top=middle_y - pixel_y / scale, scale=scale
        )

    def revealing(self, box: Box, insets: Insets = Insets()) -> "Viewport":  # noqa: B008
        """Return the view moved as little as needed to show an box (its top left first)."""
        seen = self.box(insets)
        dx = _step_to_show(seen.left, seen.right, box.left, box.right)
        dy = _step_to_show(seen.top, seen.bottom, box.top, box.bottom)
        return replace(self, left=self.left + dx, top=self.top + dy)

    def on_whole_pixels(self, ratio: float) -> "Viewport":
        """Return the view with its corner on a whole device pixel, so that tiles stay sharp."""
        fine = self.scale * ratio
        return replace(self, left=round(self.left * fine) / fine, top=round(self.top * fine) / fine)


def _step_to_show(seen_low: float, seen_high: float, low: float, high: float) -> float:
    if low < seen_low or high - low > seen_high - seen_low:
        return low - seen_low
    return max(0.0, high - seen_high)
