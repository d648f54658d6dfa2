"""The window: the rail of places, one line on top, and the place one is in."""

from ui.main_window.window import MainWindow

__all__ = ["MainWindow"]
