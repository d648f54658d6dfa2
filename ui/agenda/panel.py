"""The wall of the day as a place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.words import _
from ui.bridge import Bridge
from ui.widgets import Heading


class WallPanel(QWidget):
    """Which topic meets when and where; ``board_asked`` carries the id of a board."""

    board_asked = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        column = QVBoxLayout(self)
        column.addWidget(Heading(_("Wall of the day")))
        column.addStretch(1)

    def flush(self) -> None:
        """Pass on what is still being written."""
