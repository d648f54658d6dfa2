"""Which screen to fill where something is shown to everybody."""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def whole_screen_for(window: QWidget) -> QScreen:
    """Return the screen to show on: the other one where there are two, else the window's own."""
    mine = window.screen()
    return next((one for one in QGuiApplication.screens() if one is not mine), mine)
