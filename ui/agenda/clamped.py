"""Words in as many lines as there is room for, laid out once and painted often."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_MOST_KEPT = 2_000


class ClampedWords:
    """Lays out plain words for a font, a width and a number of lines; "…" tells of more."""

    def __init__(self) -> None:
        self._laid: dict[tuple[str, int, int, int], tuple[QTextLayout, float]] = {}

    def forget(self) -> None:
        """Lay everything out anew: letters have another size."""
        self._laid.clear()

    def height(self, words: str, font: QFont, width: float, lines: int) -> float:
        """Return the height of the words, in pixels."""
        return self._at(words, font, width, lines)[1]

    def paint(
        self, painter: QPainter, at: QPointF, words: str, font: QFont, size: tuple[float, int]
    ) -> float:
        """Paint the words with the painter's pen; size is (width, lines). Return their height."""
        layout, height = self._at(words, font, *size)
        layout.draw(painter, at)
        return height

    def _at(self, words: str, font: QFont, width: float, lines: int) -> tuple[QTextLayout, float]:
        key = (words, font.pixelSize(), round(width), lines)
        if key not in self._laid:
            if len(self._laid) > _MOST_KEPT:
                self._laid.clear()
            self._laid[key] = _lay(words, font, max(width, 1.0), lines)
        return self._laid[key]


def _lay(words: str, font: QFont, width: float, lines: int) -> tuple[QTextLayout, float]:
    layout, height = _laid(words, font, width)
    if layout.lineCount() <= lines:
        return layout, height
    starts = [layout.lineAt(line).textStart() for line in range(lines)]
    ends = [*starts[1:], len(words)]
    shown = [words[start:end].rstrip() for start, end in zip(starts, ends, strict=True)]
    elide = Qt.TextElideMode.ElideRight
    shown[-1] = QFontMetricsF(font).elidedText(words[starts[-1] :], elide, width)
    return _laid("\u2028".join(shown), font, width)


def _laid(words: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
    layout = QTextLayout(words, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, height))
        height += line.height()
    layout.endLayout()
    return layout, height
