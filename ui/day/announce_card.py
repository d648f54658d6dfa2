"""What is announced to everybody, and the line to announce more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.model import Announcement
from openspace.words import _
from ui import style
from ui.widgets import Card, IconButton, KeptLine, Label, QuietButton, clear_layout


class AnnounceCard(Card):
    """``said`` carries a sentence, ``taken_down`` the id of an announcement."""

    said = Signal(str)
    taken_down = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.up: dict[str, IconButton] = {}
        self._shown: list[Announcement] = []
        self.line = KeptLine(_("A sentence to everybody"))
        self.send = QuietButton(_("Announce"), icon="megaphone")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(style.SPACE[1])
        column.addWidget(Label(_("Announcements"), 13, 600))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(style.SPACE[0])
        column.addLayout(self._rows)
        column.addWidget(self.line)
        column.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)
        self.line.returnPressed.connect(self._send)
        self.send.clicked.connect(self._send)

    def show_all(self, there: Sequence[Announcement]) -> None:
        """Show what is announced just now."""
        if list(there) == self._shown:
            return
        self._shown = list(there)
        clear_layout(self._rows)
        self.up = {}
        for one in there:
            self._rows.addWidget(self._row(one))

    def empty(self) -> None:
        """Be ready for the next one."""
        self.line.setText("")
        self.line.keep()

    def _send(self) -> None:
        if self.line.text().strip():
            self.said.emit(self.line.text())
        self.line.setFocus()

    def _row(self, one: Announcement) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.SPACE[1])
        row.addWidget(Label(one.text, 14, wrap=True), 1)
        away = IconButton("x", _("Take down: {text}").format(text=one.text), size=16)
        away.setToolTip(_("Take it down"))
        away.clicked.connect(lambda: self.taken_down.emit(one.id))
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignTop)
        self.up[one.id] = away
        return box
