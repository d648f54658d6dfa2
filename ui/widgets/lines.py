"""Words broken into a few lines, the last cut by "…", to be painted in lists."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_LETTERS_LOOKED_AT = 2_000
_STRONG = {"L", "R", "AL"}


@lru_cache(maxsize=8192)
def lines_of(words: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    """Return words in at most so many lines of a width in pixels."""
    words = " ".join(words[:_LETTERS_LOOKED_AT].split())
    layout = QTextLayout(words, font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    starts: list[int] = []
    layout.beginLayout()
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) <= most:
        return tuple(_parts(words, [*starts, None]))
    rest = _parts(words, [starts[most - 1], None])[0]
    elided = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(1, width))
    return (*_parts(words, starts[:most]), elided)


def height_of_lines(font: QFont, count: int) -> int:
    """Return how high so many lines are, in pixels."""
    return round(QFontMetricsF(font).lineSpacing() * max(1, count))


def paint_lines(painter: QPainter, room: QRectF, font: QFont, lines: tuple[str, ...]) -> None:
    """Paint lines from the top of a room, literally, each at the side where its script begins."""
    painter.setFont(font)
    high = QFontMetricsF(font).lineSpacing()
    for at, line in enumerate(lines):
        below = QRectF(room.topLeft() + QPointF(0, at * high), room.bottomRight())
        side = Qt.AlignmentFlag.AlignTop
        side |= (
            Qt.AlignmentFlag.AlignRight if _is_right_to_left(line) else Qt.AlignmentFlag.AlignLeft
        )
        painter.drawText(below, int(side | Qt.TextFlag.TextSingleLine), line)


def _parts(words: str, starts: Sequence[int | None]) -> list[str]:
    """Return the words between the places, which Qt counts in UTF-16."""
    units = words.encode("utf-16-le", "surrogatepass")
    return [
        units[2 * (start or 0) : None if end is None else 2 * end].decode("utf-16-le", "replace")
        for start, end in pairwise(starts)
    ]


def _is_right_to_left(line: str) -> bool:
    strong = (way for letter in line if (way := unicodedata.bidirectional(letter)) in _STRONG)
    return next(strong, "L") in {"R", "AL"}
