"""The buttons for a dot, in the bar of the chosen note while people vote."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from openspace.words import _
from ui.board.steer.doings import SteerDoings
from ui.widgets import IconButton


class DotButtons(QObject):
    """One more, and one back."""

    def __init__(self, bar: QFrame, do: SteerDoings) -> None:
        super().__init__(bar)
        self._bar = bar
        self.more = IconButton("plus-circle", _("Give a dot (D)"), size=18)
        self.back = IconButton("minus-circle", _("Take a dot back (Shift+D)"), size=18)
        self.both = QWidget()
        inside = QHBoxLayout(self.both)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(self.more)
        inside.addWidget(self.back)
        self.both.hide()
        row = bar.layout()
        if isinstance(row, QBoxLayout):
            row.insertWidget(1, self.both)
        self.more.clicked.connect(lambda: do.give(1))
        self.back.clicked.connect(lambda: do.give(-1))

    def show_voting(self, *, voting: bool) -> None:
        """Offer dots while a round is open."""
        self.both.setVisible(voting)
        self._bar.adjustSize()
