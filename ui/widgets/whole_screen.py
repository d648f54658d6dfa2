"""What is shown to everybody: which screen it fills, and when it ends."""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget


def whole_screen_for(window: QWidget) -> QScreen:
    """Return the screen to show on: the other one where there are two, else the window's own."""
    mine = window.screen()
    return next((one for one in QGuiApplication.screens() if one is not mine), mine)


def close_beside(window: QWidget) -> None:
    """Close what everybody sees on another screen: it ends with the window it came from."""
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
