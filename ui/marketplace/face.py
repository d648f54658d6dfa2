"""The face of a topic's card: laid out for a width and painted, at any size of letters.

Three hundred cards made of widgets take twice as long to show as people wait gladly.
"""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetricsF

from openspace.words import _, ngettext
from ui import style
from ui.marketplace.cards import TopicWords
from ui.widgets.wrapped_words import WordBlock

LEFT, TOP, RIGHT, BOTTOM = 18, 16, 18, 14
_GAP, _SMALL_GAP = 12, 4
_WITH_LEFT, _WITH_TOP, _WITH_BOTTOM, _WITH_RIGHT, _WITH_GAP = 14, 8, 10, 10, 3
_FOOT, _CHIP_PAD, _CHIP_GAP = 26, 11, 8
HAND = 15
_WITH_TITLE = 15
_WIDTHS = 4
"""So many widths are tried while one is resizing, a bar to scroll by coming and going."""


class Chip(NamedTuple):
    """A small rounded mark at the foot of a card, and how wide it is."""

    words: str
    tone: str
    width: int


class WithPart(NamedTuple):
    """Where a complementary question stands: its block, and the words in it."""

    topic: str
    block: QRect
    words: QRect


class Laid(NamedTuple):
    """Where everything on a card stands."""

    height: int
    question: QRect
    withs: tuple[WithPart, ...]
    names: QRect
    tags: QRect
    foot: QRect


class Face:
    """A topic's words, measured for a size of letters; ``scale`` makes everything larger."""

    def __init__(self, words: TopicWords, scale: float = 1.0) -> None:
        self.words = words
        self.scale = scale
        self.question = WordBlock(words.question.words, self.font(17, 600))
        usual = self.font(14)
        self.withs = {one.topic: WordBlock(one.words, usual) for one in words.complementary}
        self.tags = WordBlock("   ".join(f"#{tag}" for tag in words.tags), self.font(13))
        self.names = WordBlock(", ".join(words.names), usual)
        self.said = foot_words(words, _convenors_in_words(words.convenors))
        self.named = foot_words(words, ", ".join(words.names))
        self.chips = self._chips()
        self._laid: dict[tuple[int, tuple[tuple[str, int], ...]], Laid] = {}

    def font(self, size: float, weight: int = 400) -> QFont:
        """Return letters of a size on this face."""
        return style.font(size * self.scale, weight)

    def px(self, measure: float) -> int:
        """Return a measure at the scale of this face."""
        return round(measure * self.scale)

    def tall(self, measure: float) -> int:
        """Return a height that has to grow with the letters too."""
        return round(measure * self.scale * style.text_scale())

    def laid(self, width: int, grown: Mapping[str, int] | None = None) -> Laid:
        """Return where everything stands at a width; ``grown`` has questions being written."""
        key = (width, tuple((grown or {}).items()))
        if key not in self._laid:
            if len(self._laid) >= _WIDTHS:
                self._laid.clear()
            self._laid[key] = self._lay(width, grown or {})
        return self._laid[key]

    def chip_rects(self, foot: QRect) -> list[QRect]:
        """Return where the chips stand, the last at the right edge."""
        high, rects = self.tall(24), []
        right = foot.right() + 1
        for chip in reversed(self.chips):
            top = foot.top() + (foot.height() - high) // 2
            rects.append(QRect(right - chip.width, top, chip.width, high))
            right -= chip.width + self.px(_CHIP_GAP)
        return rects[::-1]

    def _lay(self, width: int, grown: Mapping[str, int]) -> Laid:
        left, inside = self.px(LEFT), width - self.px(LEFT + RIGHT)
        high = grown.get(self.words.topic) or _high(self.question, inside)
        question = QRect(left, self.px(TOP), inside, high)
        bottom = question.bottom() + 1 + self.px(_GAP)
        withs = []
        for topic in self.withs:
            part = self._lay_with(topic, QRect(left, bottom, inside, 0), grown.get(topic, 0))
            withs.append(part)
            bottom = part.block.bottom() + 1 + self.px(_GAP)
        names = self._line(self.names if self.names_apart(inside) else None, left, bottom, inside)
        bottom = names.bottom() + 1 + (self.px(_SMALL_GAP * 2) if names.height() else 0)
        tags = self._line(self.tags if self.words.tags else None, left, bottom, inside)
        bottom = tags.bottom() + 1 + (self.px(_SMALL_GAP * 2) if tags.height() else 0)
        foot = QRect(left, bottom, inside, self.tall(_FOOT))
        return Laid(foot.bottom() + 1 + self.px(BOTTOM), question, tuple(withs), names, tags, foot)

    def _lay_with(self, topic: str, room: QRect, grown: int) -> WithPart:
        left = room.left() + self.px(_WITH_LEFT)
        inside = room.width() - self.px(_WITH_LEFT + _WITH_RIGHT)
        top = room.top() + self.px(_WITH_TOP + _WITH_GAP) + self.tall(_WITH_TITLE)
        words = QRect(left, top, inside, grown or _high(self.withs[topic], inside))
        bottom = words.bottom() + self.px(_WITH_BOTTOM)
        block = QRect(room.left(), room.top(), room.width(), bottom - room.top())
        return WithPart(topic, block, words)

    def names_apart(self, inside: int) -> bool:
        """Tell whether the names need lines of their own, as beside the chips is no room."""
        taken = sum(chip.width + self.px(_CHIP_GAP) for chip in self.chips)
        wide = width_of(self.named, self.font(13))
        return bool(self.words.names) and wide + taken > inside

    def at_foot(self, inside: int) -> str:
        """Return what stands at the left of the foot."""
        one_line = self.words.names and not self.names_apart(inside)
        return self.named if one_line else self.said

    def _line(self, block: WordBlock | None, left: int, top: int, inside: int) -> QRect:
        return QRect(left, top, inside, _high(block, inside) if block else 0)

    def _chips(self) -> list[Chip]:
        words, chips = self.words, []
        if words.parked:
            chips.append((_("parked"), ""))
        elif words.places:
            chips.append((_place_words(words.places), ""))
        elif words.waits:
            chips.append((_("waiting"), "warning"))
        font, pad = self.font(12, 500), 2 * self.px(_CHIP_PAD)
        made = [Chip(one, tone, round(width_of(one, font)) + pad) for one, tone in chips]
        count = str(words.interest)
        wide = round(width_of(count, font)) + pad + self.tall(HAND + 3)
        return [*made, Chip(count, "hand", wide)]


def width_of(words: str, font: QFont) -> float:
    """Return the width of words on one line, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(words)


def foot_words(words: TopicWords, convenors: str) -> str:
    """Return what the foot of a card says: who convenes it, how many notes it has."""
    if not words.notes:
        return convenors
    return " · ".join((convenors, ngettext("{n} note", "{n} notes", words.notes)))


def _convenors_in_words(count: int) -> str:
    return ngettext("{n} convenor", "{n} convenors", count) if count else _("no convenor yet")


def hands_in_words(interest: int) -> str:
    """Return how many want to join, in words."""
    return ngettext("{n} hand", "{n} hands", interest) if interest else _("no hand yet")


def _place_words(places: tuple[str, ...]) -> str:
    if len(places) == 1:
        return places[0]
    return _("{place} +{n}").format(place=places[0], n=len(places) - 1)


def _high(block: WordBlock, width: int) -> int:
    return round(block.height(width) + 0.5)
