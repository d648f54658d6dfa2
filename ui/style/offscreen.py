"""Painting without a window, and without a display."""

import os
import sys
from functools import cache

from PySide6.QtGui import QGuiApplication

from ui.style.fonts import load_fonts

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY")


def ready_to_paint() -> None:
    """Make sure that Qt can paint letters, also where there is no screen."""
    if QGuiApplication.instance() is None:
        _application()
    load_fonts()


@cache
def _application() -> QGuiApplication:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication(["openspace"])
