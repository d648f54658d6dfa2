"""A note that stands nowhere in the draft."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from openspace.model import Note
from openspace.words import _
from ui import style
from ui.harvest.clickable import Clickable
from ui.widgets.wrapped_words import WordBlock

_PAD = 10


class UnusedNote(Clickable):
    """Shows the note on its paper; a click asks for its board."""

    def __init__(self, note: Note) -> None:
        super().__init__()
        self._words = WordBlock(note.text, style.font(13, 470))
        self._colour = note.colour
        self.setAccessibleName(note.text)
        self.setToolTip(_("Show on the board"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that the whole text needs."""
        return round(self._words.height(width - 2 * _PAD) + 0.5) + 2 * _PAD

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint paper and words."""
        colours = style.current()
        paper = colours.paper_of(self._colour, otherwise="yellow")
        painter = QPainter(self)
        self.brush_area(painter, paper.fill)
        painter.setPen(QColor(paper.ink))
        self._words.paint(painter, _PAD, _PAD, self.width() - 2 * _PAD)
        painter.end()
