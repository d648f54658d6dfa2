"""One line of the outline: a section, and how much is written in it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout

from openspace.harvest import Draft, Section
from openspace.words import _, ngettext
from ui import style
from ui.harvest.clickable import Clickable
from ui.widgets import Label
from ui.widgets.wrapped_words import WrappedWords


class OutlineRow(Clickable):
    """Leads to a section when it is clicked."""

    def __init__(self) -> None:
        super().__init__()
        self.title = WrappedWords("", style.font(14, 500))
        self.count = Label("", 12, kind="secondary")
        self._current = False
        for label in (self.title, self.count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 12, 7)
        column.setSpacing(1)
        column.addWidget(self.title)
        column.addWidget(self.count)

    def show_section(self, section: Section, draft: Draft) -> None:
        """Show the section's title and counts."""
        self.title.say(section.title)
        self.count.setText(_counts(section, draft))
        self.setAccessibleName(section.title)
        self.setAccessibleDescription(self.count.text())

    def set_current(self, *, current: bool) -> None:
        """Show whether this is the section one is at."""
        if current != self._current:
            self._current = current
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint what tells of place, mouse and focus."""
        colours = style.current()
        hover = style.mix(colours.panel_quiet, colours.ink, 0.05) if self.underMouse() else ""
        painter = QPainter(self)
        self.brush_area(painter, colours.accent_soft if self._current else hover)
        painter.end()


def _counts(section: Section, draft: Draft) -> str:
    words = ngettext("{n} word", "{n} words", section.prose_words)
    if section.kind == "closing":
        return words
    if section.kind == "opening":
        asked = sum(1 + len(question.complementary) for question in draft.questions)
        others = ngettext("{n} question", "{n} questions", asked)
    else:
        others = ngettext("{n} note", "{n} notes", len(section.passages))
    return _("{words} · {others}").format(words=words, others=others)
