"""The letters: Inter, which comes with the app, or else the platform's own."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from openspace.assets import asset

FONT_FAMILY = "Inter"
_FILES = ("Inter-roman.var.ttf", "Inter-italic.var.ttf")
_WEIGHT, _OPTICAL_SIZE = QFont.Tag("wght"), QFont.Tag("opsz")
_OPTICAL_RANGE = (14, 32)


@lru_cache(maxsize=1)
def load_fonts() -> bool:
    """Make the app's font known to Qt, once; tell whether it is there."""
    paths = [str(asset("fonts", name)) for name in _FILES]
    return all(QFontDatabase.addApplicationFont(path) >= 0 for path in paths)


@lru_cache(maxsize=256)
def _made(size: float, weight: int, *, italic: bool) -> QFont:
    font = QFont(FONT_FAMILY) if load_fonts() else QFont()
    font.setPixelSize(max(1, round(size)))
    font.setItalic(italic)
    if load_fonts():
        # Qt takes the axes as they are; setWeight would embolden the strokes once more.
        low, high = _OPTICAL_RANGE
        font.setVariableAxis(_WEIGHT, weight)
        font.setVariableAxis(_OPTICAL_SIZE, min(high, max(low, size)))
    else:
        font.setWeight(QFont.Weight(round(weight / 100) * 100))
    return font


def font(size: float, weight: int = 400, *, italic: bool = False) -> QFont:
    """Return the app's font: size in pixels, weight 100 to 900."""
    return QFont(_made(size, weight, italic=italic))
