"""Fitting words onto a note: as large as they stand inside it whole, never clipped."""

import re
import unicodedata
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from ui import style

PADDING = 15.0
"""Board units between the words and the edge of the paper."""

SIZES = (26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9)
"""The sizes of type, in board units, from the ceiling to the floor."""

_FLOOR = SIZES[-1]
_WHOLE_WORDS_FROM = 14
_MEDIUM_FROM = 20
_SHORT_LINES = 2
_ENDLESS = 3000
_ROUNDING = 4.0
_REMEMBERED, _HEIGHTS_REMEMBERED = 600, 20_000
# A byte of UTF-8 takes at most this much of the paper at the floor size, in square units.
_BYTE_AREA = 170.0
_SHORT_HYPHENATED = re.compile(r"\b\w{1,6}(?:-\w{1,6})+\b")


class Fitted(NamedTuple):
    """Words laid out on a note.

    ``at`` is where the layout is drawn from the note's top left corner; ``size`` is that of
    the type; ``height`` is how high the note has to be.
    """

    layout: QTextLayout
    at: QPointF
    size: int
    height: float
    centred: bool


def note_weight(size: float) -> int:
    """Return how heavy the words on a note are, at a size."""
    return 500 if size > _MEDIUM_FROM else 400


def note_font(size: float) -> QFont:
    """Return the font of the words on a note; it has the same shape at every scale."""
    font = style.paper_font(size, note_weight(size))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=len(SIZES))
def _font(size: int) -> QFont:
    return note_font(size)


def may_outgrow(text: str, width: float, height: float) -> bool:
    """Tell, quickly and erring on the safe side, whether a note may have to grow for a text."""
    room = max(0.0, width - 2 * PADDING) * max(0.0, height - 2 * PADDING)
    lines = text.count("\n") * width * 0.1
    return (len(text.encode("utf-8", "replace")) + lines) * _BYTE_AREA > room


class Fitting:
    """Fits texts onto notes and remembers the last ones."""

    def __init__(self) -> None:
        self.fit = lru_cache(maxsize=_REMEMBERED)(_fit)
        # A layout takes 19 kB, and heights are asked of notes that nobody looks at.
        self._height = lru_cache(maxsize=_HEIGHTS_REMEMBERED)(_grown_height)

    def height_of(self, text: str, width: float, height: float) -> float:
        """Return how high a note has to be for a text, at least ``height``."""
        if not may_outgrow(text, width, height):
            return height
        return self._height(text, width, height)


def _grown_height(text: str, width: float, height: float) -> float:
    return _fit(text, width, height).height


def _fit(text: str, width: float, height: float, *, centred: bool | None = None) -> Fitted:
    """Lay a text out on a note of a width and least height.

    ``centred`` says whether it stands in the middle; None: if it is short.
    """
    room = max(1.0, width - 2 * PADDING)
    words = _shown(text)
    layout, size = _largest(words, room, max(1.0, height - 2 * PADDING))
    if centred is None:
        centred = size == SIZES[0] and layout.lineCount() <= _SHORT_LINES
    if centred:
        layout = _laid_out(words, size, room, middle=True)
    needed = _height(layout)
    grown = max(height, needed + 2 * PADDING)
    top = (grown - needed) / 2 if centred else PADDING
    return Fitted(layout, QPointF(PADDING, top), size, grown, centred)


def _shown(text: str) -> str:
    """Return the text as it is laid out: short words with hyphens stay in one piece."""
    joined = _SHORT_HYPHENATED.sub(lambda found: found[0].replace("-", "\u2011"), text)
    return joined.replace("\n", "\u2028")


def _largest(words: str, width: float, height: float) -> tuple[QTextLayout, int]:
    index = _first_guess(words, width, height)
    layout = _laid_out(words, SIZES[index], width)
    if _stands(layout, SIZES[index], width, height):
        while index > 0 and _may_stand_larger(layout, index, height):
            larger = _laid_out(words, SIZES[index - 1], width)
            if not _stands(larger, SIZES[index - 1], width, height):
                break
            layout, index = larger, index - 1
        return layout, SIZES[index]
    while index < len(SIZES) - 1:
        index += 1
        layout = _laid_out(words, SIZES[index], width)
        if _stands(layout, SIZES[index], width, height):
            break
    return layout, SIZES[index]


def _may_stand_larger(layout: QTextLayout, index: int, height: float) -> bool:
    """Tell whether the next larger size has a chance: it takes at least as many lines."""
    return _height(layout) * SIZES[index - 1] / SIZES[index] <= height + _ROUNDING


def _first_guess(words: str, width: float, height: float) -> int:
    size = sqrt(width * height / (max(1, len(words)) * 0.72))
    return next((index for index, one in enumerate(SIZES) if one <= size), len(SIZES) - 1)


def _laid_out(words: str, size: int, width: float, *, middle: bool = False) -> QTextLayout:
    layout = QTextLayout(words, _font(size))
    option = QTextOption(_alignment(words, middle=middle))
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(_wrapping(words, size))
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0.0, bottom))
        bottom += line.height()
    layout.endLayout()
    return layout


def runs_from_the_right(words: str) -> bool:
    """Tell whether words are written from right to left, as their first letter says."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


def _alignment(words: str, *, middle: bool) -> Qt.AlignmentFlag:
    if middle:
        return Qt.AlignmentFlag.AlignHCenter
    right = runs_from_the_right(words)
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def has_endless_word(text: str) -> bool:
    """Tell whether a text has a word so long that looking for its end takes Qt very long."""
    return len(text) > _ENDLESS and max(map(len, text.split()), default=0) > _ENDLESS


def _wrapping(words: str, size: int) -> QTextOption.WrapMode:
    whole = size >= _WHOLE_WORDS_FROM
    modes = QTextOption.WrapMode
    if has_endless_word(words):
        return modes.WrapAnywhere
    return modes.WordWrap if whole else modes.WrapAtWordBoundaryOrAnywhere


def _stands(layout: QTextLayout, size: int, width: float, height: float) -> bool:
    if _height(layout) > height:
        return False
    return size < _WHOLE_WORDS_FROM or layout.maximumWidth() <= width or _words_fit(layout, width)


def _words_fit(layout: QTextLayout, width: float) -> bool:
    lines = range(layout.lineCount())
    return all(layout.lineAt(index).naturalTextWidth() <= width for index in lines)


def _height(layout: QTextLayout) -> float:
    last = layout.lineAt(layout.lineCount() - 1)
    return last.y() + last.height() if last.isValid() else 0.0
