"""A PNG file made stripe by stripe, so that a picture of any size needs little memory.

Pillow wants the whole picture at once: a gigabyte where a large board is taken large.
"""

import struct
import zlib
from collections.abc import Iterator

import numpy as np
from PySide6.QtGui import QImage

from ui.board.far import pixels_of

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_EIGHT_BITS_RGB = (8, 2, 0, 0, 0)
_EFFORT = 3
_SUBTRACT_ABOVE = 2


def png_of(size: tuple[int, int], stripes: Iterator[QImage], *, alt: str) -> bytes:
    """Return a PNG of stripes that lie one under the other; ``alt`` is its "Description"."""
    packed = zlib.compressobj(_EFFORT)
    above = np.zeros(size[0] * 3, np.uint8)
    data = []
    for stripe in stripes:
        rows = _rgb(stripe)
        over = np.vstack([above[None], rows[:-1]])
        lines = np.empty((len(rows), 1 + rows.shape[1]), np.uint8)
        lines[:, 0] = _SUBTRACT_ABOVE
        np.subtract(rows, over, out=lines[:, 1:])
        above = rows[-1]
        data.append(packed.compress(lines.tobytes()))
    data.append(packed.flush())
    head = struct.pack(">II5B", *size, *_EIGHT_BITS_RGB)
    words = b"Description\0\0\0\0\0" + alt.encode("utf-8", "replace")
    chunks = ((b"IHDR", head), (b"iTXt", words), (b"IDAT", b"".join(data)), (b"IEND", b""))
    return _SIGNATURE + b"".join(_chunk(*chunk) for chunk in chunks)


def _rgb(stripe: QImage) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    pixels = pixels_of(stripe)
    channels = [(pixels >> shift).astype(np.uint8) for shift in (16, 8, 0)]
    return np.stack(channels, axis=-1).reshape(len(pixels), -1)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
