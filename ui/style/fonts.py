"""The letters: Inter, which comes with the app, or else the platform's own."""

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from openspace.assets import asset
from ui.style.comfort import text_scale

FONT_FAMILY = "Inter"
_UPRIGHT, _ITALIC = "Inter-roman.var.ttf", "Inter-italic.var.ttf"
_WEIGHT, _OPTICAL_SIZE = QFont.Tag("wght"), QFont.Tag("opsz")
_BY_NEIGHBOURS = QFont.Tag("calt")
_OPTICAL_RANGE = (14, 32)


def load_fonts() -> bool:
    """Make the app's upright font known to Qt, once; tell whether it is there."""
    return _load(_UPRIGHT)


@cache
def _load(name: str) -> bool:
    return QFontDatabase.addApplicationFont(str(asset("fonts", name))) >= 0


@lru_cache(maxsize=256)
def _made(size: float, weight: int, *, italic: bool) -> QFont:
    known = _load(_ITALIC if italic else _UPRIGHT)
    font = QFont(FONT_FAMILY) if known else QFont()
    font.setPixelSize(max(1, round(size)))
    font.setItalic(italic)
    if known:
        # Qt takes the axes as they are; setWeight would embolden the strokes once more.
        low, high = _OPTICAL_RANGE
        font.setVariableAxis(_WEIGHT, weight)
        font.setVariableAxis(_OPTICAL_SIZE, min(high, max(low, size)))
    else:
        font.setWeight(QFont.Weight(round(weight / 100) * 100))
    return font


def font(size: float, weight: int = 400, *, italic: bool = False) -> QFont:
    """Return the app's font as large as people want letters: size in pixels, weight 100 to 900."""
    return QFont(_made(size * text_scale(), weight, italic=italic))


def paper_font(size: float, weight: int = 400) -> QFont:
    """Return the app's font for what is drawn on a board, where the zoom says how large it is."""
    font = QFont(_made(size, weight, italic=False))
    # Other shapes of letters among others: people's words would not be found in a PDF.
    font.setFeature(_BY_NEIGHBOURS, 0)
    return font
