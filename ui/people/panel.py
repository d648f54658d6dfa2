"""The people at the gathering as a place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.words import _
from ui.bridge import Bridge
from ui.widgets import Heading


class PeoplePanel(QWidget):
    """Who is there, in which role, and what each of them agreed to."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        column = QVBoxLayout(self)
        column.addWidget(Heading(_("People")))
        column.addStretch(1)

    def flush(self) -> None:
        """Pass on what is still being written."""
