"""Words on paper that are never cut: what finds no room goes on elsewhere."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from ui import style
from ui.widgets.letters import is_from_the_right

DOTS_A_POINT = 4
"""So many dots has a point on our pages: letters are measured in whole dots."""


class Said(NamedTuple):
    """A paragraph: its words, their size in points, weight and colour, and the gap before it."""

    words: str
    size: float
    weight: int = 400
    colour: str = style.LIGHT.ink
    gap: float = 0.0


class _Row(NamedTuple):
    line: QTextLine
    colour: str
    gap: float
    height: float


class Flow:
    """Paragraphs in lines of a width in dots, of which any run can be painted."""

    def __init__(self, said: Iterable[Said], width: float) -> None:
        # Qt's lines live as long as their layouts.
        self._layouts: list[QTextLayout] = []
        self._rows: list[_Row] = []
        for one in said:
            if one.words.strip():
                self._lay(one, max(width, 1.0))

    @property
    def count(self) -> int:
        """How many lines there are."""
        return len(self._rows)

    def height(self, start: int = 0) -> float:
        """Return how high the lines from one on are, in dots."""
        rows = self._rows[start:]
        return sum(row.gap + row.height for row in rows) - (rows[0].gap if rows else 0.0)

    def fitting(self, room: float, start: int = 0) -> int:
        """Return behind which line a height is full; one line fits in any case."""
        used, end = 0.0, start
        for rank in range(start, self.count):
            row = self._rows[rank]
            used += row.height + (row.gap if rank > start else 0.0)
            if used > room and rank > start:
                break
            end = rank + 1
        return end

    def paint(self, painter: QPainter, at: QPointF, start: int = 0, end: int | None = None) -> None:
        """Paint a run of lines."""
        y = at.y()
        for rank, row in enumerate(self._rows[start:end]):
            y += row.gap if rank else 0.0
            painter.setPen(QColor(row.colour))
            row.line.draw(painter, QPointF(at.x(), y - row.line.y()))
            y += row.height

    def _lay(self, said: Said, width: float) -> None:
        layout = QTextLayout(said.words.strip().replace("\n", "\u2028"), paper_letters(said))
        layout.setTextOption(_option(said.words, QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere))
        layout.setCacheEnabled(True)
        self._layouts.append(layout)
        gap = said.gap * DOTS_A_POINT
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            self._rows.append(_Row(line, said.colour, gap, line.height()))
            gap = 0.0
        layout.endLayout()


def paper_letters(said: Said) -> QFont:
    """Return the letters of a paragraph."""
    return style.paper_font(said.size * DOTS_A_POINT, said.weight)


def splits_words(said: Said, width: float) -> bool:
    """Tell whether a paragraph has a word that a width in dots has no room for."""
    layout = QTextLayout(said.words.strip().replace("\n", "\u2028"), paper_letters(said))
    layout.setTextOption(_option(said.words, QTextOption.WrapMode.WordWrap))
    layout.beginLayout()
    split = False
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        split = split or line.naturalTextWidth() > width
    layout.endLayout()
    return split


def _option(words: str, wrap: QTextOption.WrapMode) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(wrap)
    if is_from_the_right(words):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
    return option
