"""The title of an area: in its strip whole, smaller and on two lines where it must be."""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from ui import style

TITLE_MARGIN = 18.0
_SIZES = (17, 15, 13)
_LEAST = 12
_WEIGHT = 600
# Words break earlier than at the edge.
_TWO_LINES = 1.8


class AreaTitle(NamedTuple):
    """The size of a title's type, its words as they are shown, and on how many lines at most."""

    size: int
    words: str
    lines: int


@lru_cache(maxsize=1_000)
def title_in(title: str, width: float) -> AreaTitle:
    """Return how a title stands in an area of a width; only one that is far too long is cut."""
    words, room = " ".join(title.split()), max(1.0, width - 2 * TITLE_MARGIN)
    for size in _SIZES:
        if _letters(size).horizontalAdvance(words) <= room:
            return AreaTitle(size, words, 1)
    shown = _letters(_LEAST).elidedText(words, Qt.TextElideMode.ElideRight, room * _TWO_LINES)
    return AreaTitle(_LEAST, shown, 2)


def _letters(size: int) -> QFontMetricsF:
    return QFontMetricsF(style.paper_font(size, _WEIGHT))
