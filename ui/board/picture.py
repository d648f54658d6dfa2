"""A picture of a whole board as a PNG file, with a text for those who cannot see it."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QImage

from openspace.model import Thing
from ui.board.drawing import Place
from ui.board.out.laid_out import BytesOf, LaidOut, no_bytes
from ui.board.out.stripes import png_of

MOST_PIXELS = 8000
_STRIPE = 512


def board_png(
    things: Sequence[Thing],
    *,
    alt: str,
    scale: float = 1.0,
    max_px: int = MOST_PIXELS,
    bytes_of: BytesOf = no_bytes,
) -> bytes:
    """Return a PNG of the things on their board, in light colours; the same for the same things.

    ``scale`` is in pixels a board unit; it is made smaller where a side would be longer than
    ``max_px``. ``alt`` stands in the file as its "Description". ``bytes_of`` finds the pictures
    on the board. Works without a window.
    """
    laid = LaidOut(things, bytes_of)
    return laid_out_png(laid, alt=alt, scale=scale, max_px=max_px)


def laid_out_png(
    laid: LaidOut, *, alt: str, scale: float = 1.0, max_px: int = MOST_PIXELS
) -> bytes:
    """Return a PNG of a board that is laid out."""
    scale, size = _size(laid, scale, max_px)
    return png_of(size, _stripes(laid, size, scale), alt=alt)


def board_image(laid: LaidOut, scale: float = 1.0, max_px: int = 4000) -> QImage:
    """Return a board that is laid out as one picture in memory."""
    scale, size = _size(laid, scale, max_px)
    place = Place(laid.box.left, laid.box.top, scale)
    return laid.drawing().picture(laid.sheet, place, size)


def _size(laid: LaidOut, scale: float, max_px: int) -> tuple[float, tuple[int, int]]:
    width, height = laid.box.width, laid.box.height
    scale = min(scale, max_px / width, max_px / height)
    return scale, (max(1, round(width * scale)), max(1, round(height * scale)))


def _stripes(laid: LaidOut, size: tuple[int, int], scale: float) -> Iterator[QImage]:
    drawing = laid.drawing()
    width, height = size
    for top in range(0, height, _STRIPE):
        place = Place(laid.box.left, laid.box.top + top / scale, scale)
        yield drawing.picture(laid.sheet, place, (width, min(_STRIPE, height - top)))
