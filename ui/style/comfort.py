"""How people like to see and work: larger letters, less motion, what the wheel does, their name.

The values are read from the settings once and kept, for some are asked for at every gesture.
"""

import sys

import msgspec
from PySide6.QtGui import QFont, QGuiApplication

from ui.style.settings import settings

TEXT_SIZES = (100, 115, 130, 150)
"""How large letters can be, in percent."""

_USUAL_PIXELS = {"win32": 12.0, "darwin": 13.0}
_USUAL_ELSEWHERE = 15.0
_DOTS_PER_INCH, _POINTS_PER_INCH = 96.0, 72.0


class Comfort(msgspec.Struct, frozen=True):
    """What was chosen; a ``text_size`` of 0 follows the system."""

    text_size: int = 0
    reduce_motion: bool = False
    wheel_zooms: bool = False
    author: str = ""


class _Now:
    comfort: Comfort = Comfort()
    system_size: int = 100


def comfort() -> Comfort:
    """Return what is chosen now."""
    return _Now.comfort


def recall_comfort(system: QFont) -> None:
    """Take up what was chosen before; ``system`` is the font of the desktop."""
    usual = _USUAL_PIXELS.get(sys.platform, _USUAL_ELSEWHERE)
    wanted = _pixels(system) / usual * 100
    _Now.system_size = min(TEXT_SIZES, key=lambda size: abs(size - wanted))
    kept = settings()
    size = str(kept.value("text_size", ""))
    _Now.comfort = Comfort(
        text_size=int(size) if size.isdigit() and int(size) in TEXT_SIZES else 0,
        reduce_motion=kept.value("reduce_motion") in (True, "true"),
        wheel_zooms=kept.value("wheel_zooms") in (True, "true"),
        author=str(kept.value("author", "")),
    )


def _pixels(font: QFont) -> float:
    """Return the size a font asks for; Qt is not made to look for the font itself."""
    if font.pixelSize() > 0:
        return float(font.pixelSize())
    screen = QGuiApplication.primaryScreen()
    per_inch = screen.logicalDotsPerInchY() if screen is not None else _DOTS_PER_INCH
    return font.pointSizeF() * per_inch / _POINTS_PER_INCH


def keep_comfort(chosen: Comfort) -> None:
    """Have it so from now on, and at the next start."""
    _Now.comfort = chosen
    kept = settings()
    for name in chosen.__struct_fields__:
        kept.setValue(name, getattr(chosen, name))


def text_scale() -> float:
    """Return by how much letters are larger than usual."""
    return (_Now.comfort.text_size or _Now.system_size) / 100


def scaled(pixels: float) -> int:
    """Return a measure that has to grow with the letters."""
    return round(pixels * text_scale())


def motion_ms(usual: int) -> int:
    """Return how long a movement takes: no time where people want less motion."""
    return 0 if _Now.comfort.reduce_motion else usual


def wheel_zooms() -> bool:
    """Tell whether the wheel makes the board larger and smaller instead of pushing it."""
    return _Now.comfort.wheel_zooms


def author() -> str:
    """Return the name people want on their notes, "" for none."""
    return _Now.comfort.author
