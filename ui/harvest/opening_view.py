"""What the export says of itself around the writer's opening."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.harvest import Draft, wording
from ui import style
from ui.harvest.prose_place import PROSE_INDENT
from ui.widgets import clear_layout
from ui.widgets.wrapped_words import WrappedWords


class Line(NamedTuple):
    """One paragraph that the app writes: a sentence of its own, or people's words."""

    kind: Literal["lead", "question", "theme"]
    words: str


def lines_before(draft: Draft) -> list[Line]:
    """Return what stands before the writer's opening: the gathering and its questions."""
    return [line for line in _before(draft) if line.words.strip()]


def lines_after(draft: Draft) -> list[Line]:
    """Return what stands after it: the themes, and how notes and prose are told apart."""
    if not draft.themes:
        return []
    themes = [Line("theme", section.title) for section in draft.themes]
    return [Line("lead", wording.gathered(draft)), *themes, Line("lead", wording.convention())]


def _before(draft: Draft) -> Iterator[Line]:
    yield Line("lead", wording.introduction(draft, draft.title))
    yield Line("question", draft.question)
    if draft.questions:
        yield Line("lead", wording.asked(draft))
    for rank, question in enumerate(draft.questions):
        yield Line("lead", wording.asked_too(draft, rank))
        yield Line("question", question.main)
        if question.complementary:
            yield Line("lead", wording.complemented(question))
        for words in question.complementary:
            yield Line("question", words)


class _Quoted(QWidget):
    """People's words set apart from the sentences around them."""

    def __init__(self, words: str, *, dot: bool) -> None:
        super().__init__()
        self._dot = dot
        label = WrappedWords(words, style.font(16, 500 if not dot else 450))
        column = QVBoxLayout(self)
        column.setContentsMargins(PROSE_INDENT + 14, 2, 8, 2)
        column.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a bar, or the dot of a list."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.current().edge if self._dot else style.current().line))
        if self._dot:
            painter.drawEllipse(QRectF(PROSE_INDENT + 2, 10, 5, 5))
        else:
            painter.drawRoundedRect(QRectF(PROSE_INDENT, 2, 3, self.height() - 4), 1.5, 1.5)
        painter.end()


class GivenLines(QWidget):
    """Shows paragraphs that cannot be written in here."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Line] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(style.SPACE[1])

    def words(self) -> list[str]:
        """Return the paragraphs shown."""
        return [line.words for line in self._lines]

    def show_lines(self, lines: list[Line]) -> None:
        """Show these paragraphs."""
        if lines != self._lines:
            self._lines = lines
            clear_layout(self._column)
            for line in lines:
                self._column.addWidget(_widget(line))


def _widget(line: Line) -> QWidget:
    if line.kind != "lead":
        return _Quoted(line.words, dot=line.kind == "theme")
    label = WrappedWords(line.words, style.font(15), role="secondary")
    label.setContentsMargins(PROSE_INDENT, 0, 0, 0)
    return label
