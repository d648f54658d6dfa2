"""A note cited in the draft, and the place to write after it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.harvest import Passage
from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.harvest.clickable import Clickable
from ui.harvest.prose_place import PROSE_INDENT, ProsePlace
from ui.widgets.wrapped_words import WrappedWords

_BAR = 3


class NoteWords(Clickable):
    """A note's words in italics beside a yellow bar; a click asks for its board."""

    def __init__(self) -> None:
        super().__init__()
        self.words = WrappedWords("", style.font(16, 420, italic=True))
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(PROSE_INDENT + 14, 5, 8, 5)
        column.addWidget(self.words)
        self.setToolTip(_("Show on the board"))

    def say(self, words: str) -> None:
        """Show the note's words."""
        self.words.say(words)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the bar, and what tells of mouse and focus."""
        colours = style.current()
        hover = style.mix(colours.panel, colours.ink, 0.04) if self.underMouse() else ""
        painter = QPainter(self)
        self.brush_area(painter, hover)
        painter.setBrush(QColor(style.mix(colours.paper["yellow"].fill, "#E0A800", 0.35)))
        painter.drawRoundedRect(QRectF(PROSE_INDENT, 4, _BAR, self.height() - 8), 1.5, 1.5)
        painter.end()


class PassageView(QWidget):
    """Shows one cited note with the prose after it."""

    board_asked = Signal(str, str)

    def __init__(self, bridge: Bridge, passage: Passage) -> None:
        super().__init__()
        self.note = NoteWords()
        self.place = ProsePlace(bridge, passage.anchor, _("Write on…"), quiet=True)
        self._ids = (passage.board.id, passage.note.id)
        self.note.asked.connect(lambda: self.board_asked.emit(*self._ids))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.note)
        column.addWidget(self.place)

    def show_passage(self, passage: Passage, *, is_last: bool) -> None:
        """Show note and prose as they are now; the last of a section invites to write on."""
        self._ids = (passage.board.id, passage.note.id)
        self.note.say(passage.note.text)
        self.place.show_prose(passage.prose)
        self.place.set_quiet(quiet=not is_last)
