"""Notes seen from far away: coloured rectangles, written straight into a picture's pixels."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from ui.board.placing import Edges

Pixels = NDArray[np.uint32]
Whole = NDArray[np.intp]

_ENOUGH_ALIKE = 48
_LINES_FROM = 7
_LINE_PITCH = 3
_LINES_INSET = 2


def pixels_of(image: QImage) -> Pixels:
    """Return the pixels (height, width) of a picture of 32 bits, to be written."""
    plane = np.frombuffer(image.bits(), np.uint32)
    return plane.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()]


def as_pixel(colour: str) -> int:
    """Return a colour as a pixel of 32 bits."""
    return QColor(colour).rgb()


def write_dots(pixels: Pixels, corner: tuple[float, float], step: float, colour: int) -> None:
    """Write the board's dots, ``step`` pixels apart; the corner is in pixels from the board's."""
    height, width = pixels.shape
    across, down = (-corner[0]) % step, (-corner[1]) % step
    xs = np.rint(np.arange(across, width, step)).astype(np.intp)
    ys = np.rint(np.arange(down, height, step)).astype(np.intp)
    xs, ys = xs[xs < width - 1], ys[ys < height - 1]
    for dx in (0, 1):
        for dy in (0, 1):
            pixels[np.ix_(ys + dy, xs + dx)] = colour


def write_notes(pixels: Pixels, places: Edges, fills: Pixels, lines: Pixels) -> None:
    """Write notes as rectangles with lines for their words.

    ``places`` (n, 4) are left, top, right, bottom in pixels; ``fills`` and ``lines`` (n,) are
    the pixels of each.
    """
    corners = np.rint(places[:, :2]).astype(np.intp)
    sizes = np.maximum(1, np.rint(places[:, 2:] - places[:, :2])).astype(np.intp)
    for (width, height), chosen in _alike(sizes):
        inside = _wholly_inside(pixels, corners[chosen], width, height)
        many = chosen[inside] if inside.sum() >= _ENOUGH_ALIKE else chosen[:0]
        if len(many):
            _write_many(pixels, corners[many], (width, height), (fills[many], lines[many]))
        for one in (chosen[~inside] if len(many) else chosen).tolist():
            _write_one(pixels, corners[one], (width, height), (int(fills[one]), int(lines[one])))


def write_frames(pixels: Pixels, places: Edges, colour: int) -> None:
    """Write a frame of one pixel around each of the places, given as for the notes."""
    low = np.rint(places[:, :2]).astype(np.intp) - 1
    sizes = np.rint(places[:, 2:] - places[:, :2]).astype(np.intp) + 2
    for (width, height), chosen in _alike(sizes):
        inside = _wholly_inside(pixels, low[chosen], width, height)
        x, y = low[chosen[inside]].T
        across, down = np.arange(width), np.arange(height)
        for side in (0, height - 1):
            pixels[(y + side)[:, None], x[:, None] + across] = colour
        for side in (0, width - 1):
            pixels[y[:, None] + down, (x + side)[:, None]] = colour
        for left, top in low[chosen[~inside]].tolist():
            _write_one_frame(pixels, (left, top), (width, height), colour)


def _write_one_frame(
    pixels: Pixels, corner: tuple[int, int], size: tuple[int, int], colour: int
) -> None:
    (left, top), (right, bottom) = corner, (corner[0] + size[0] - 1, corner[1] + size[1] - 1)
    rows = slice(max(0, top), max(0, bottom + 1))
    columns = slice(max(0, left), max(0, right + 1))
    for y in (top, bottom):
        if 0 <= y < pixels.shape[0]:
            pixels[y, columns] = colour
    for x in (left, right):
        if 0 <= x < pixels.shape[1]:
            pixels[rows, x] = colour


def _alike(sizes: Whole) -> Iterator[tuple[tuple[int, int], Whole]]:
    codes = sizes[:, 0] * (1 << 24) + sizes[:, 1]
    for code in np.unique(codes).tolist():
        yield divmod(code, 1 << 24), np.nonzero(codes == code)[0]


def _wholly_inside(pixels: Pixels, corners: Whole, width: int, height: int) -> NDArray[np.bool_]:
    x, y = corners[:, 0], corners[:, 1]
    inside: NDArray[np.bool_] = (x >= 0) & (x + width <= pixels.shape[1])
    inside &= (y >= 0) & (y + height <= pixels.shape[0])
    return inside


def _write_many(
    pixels: Pixels, corners: Whole, size: tuple[int, int], colours: tuple[Pixels, Pixels]
) -> None:
    width, height = size
    x, y = corners[:, 0], corners[:, 1]
    across = x[:, None] + np.arange(width)
    for row in range(height):
        pixels[(y + row)[:, None], across] = colours[0][:, None]
        if _is_line(row, size):
            pixels[(y + row)[:, None], across[:, _LINES_INSET:-_LINES_INSET]] = colours[1][:, None]


def _write_one(
    pixels: Pixels, corner: Whole, size: tuple[int, int], colours: tuple[int, int]
) -> None:
    (x, y), (width, height) = corner.tolist(), size
    left, right = max(0, x), max(0, x + width)
    pixels[max(0, y) : max(0, y + height), left:right] = colours[0]
    for row in range(height):
        if _is_line(row, size) and y + row >= 0:
            pixels[
                y + row : y + row + 1, max(0, x + _LINES_INSET) : max(0, x + width - _LINES_INSET)
            ] = colours[1]


def _is_line(row: int, size: tuple[int, int]) -> bool:
    width, height = size
    in_lines = row in range(_LINES_INSET, height - _LINES_INSET, _LINE_PITCH)
    return width >= _LINES_FROM and in_lines
