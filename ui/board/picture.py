"""A picture of a whole board as a PNG file, with a text for those who cannot see it."""

import os
import sys
from collections.abc import Sequence
from functools import cache
from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PySide6.QtGui import QGuiApplication, QImage

from openspace.model import NOTE_SIZE, Note
from ui import style
from ui.board.box import Box
from ui.board.drawing import Drawing, Place
from ui.board.fitting import Fitting
from ui.board.sheet import Sheet

_MARGIN = 40.0
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def board_png(notes: Sequence[Note], *, alt: str, scale: float = 1.0, max_px: int = 8000) -> bytes:
    """Return a PNG of the notes on their board, in light colours; the same for the same notes.

    ``scale`` is in pixels a board unit; it is made smaller where a side would be longer than
    ``max_px``. ``alt`` stands in the file as its "Description". Works without a window.
    """
    _ready_to_paint()
    style.load_fonts()
    fitting = Fitting()
    sheet = Sheet(lambda note: fitting.height_of(note.text, *note.size))
    for note in notes:
        sheet.put(note)
    box = (sheet.bounds() or Box(0.0, 0.0, *NOTE_SIZE)).grown(_MARGIN)
    scale = min(scale, max_px / box.width, max_px / box.height)
    size = (max(1, round(box.width * scale)), max(1, round(box.height * scale)))
    place = Place(box.left, box.top, scale)
    return _as_png(Drawing(style.LIGHT, fitting).picture(sheet, place, size), alt)


def _as_png(image: QImage, alt: str) -> bytes:
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (image.width(), image.height())
    pixels = bytes(image.constBits())
    picture = Image.frombuffer("RGB", size, pixels, "raw", "RGB", image.bytesPerLine(), 1)
    words = PngInfo()
    words.add_itxt("Description", alt)
    file = BytesIO()
    picture.save(file, "png", pnginfo=words, optimize=False)
    return file.getvalue()


def _ready_to_paint() -> None:
    """Make sure that Qt can paint letters, also where there is no screen."""
    if QGuiApplication.instance() is None:
        _application()


@cache
def _application() -> QGuiApplication:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["openspace"])
