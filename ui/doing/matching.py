"""Finding by a few letters: each word that was typed has its letters, in order, in the text."""

import unicodedata
from typing import NamedTuple


class Match(NamedTuple):
    """How well a text fits what was typed, and at which letters."""

    score: float
    letters: frozenset[int]


_AT_START, _AT_WORD, _INSIDE, _SCATTERED = 4.0, 3.0, 2.0, 1.0
_SCATTER_COST = 0.02
_WIDEST = 4


def match(typed: str, text: str) -> Match | None:
    """Return how a text fits what was typed, None where it does not."""
    folded = "".join(map(_folded, text))
    found = [_word_in(word, folded) for word in "".join(map(_folded, typed)).split()]
    whole = [one for one in found if one is not None]
    if len(whole) < len(found):
        return None
    letters = frozenset[int]().union(*(one.letters for one in whole))
    return Match(sum(one.score for one in whole) - len(text) / 1000, letters)


def _folded(letter: str) -> str:
    """Return a letter without case and accent, always exactly one."""
    return unicodedata.normalize("NFD", letter)[:1].casefold()[:1] or letter


def _word_in(word: str, text: str) -> Match | None:
    starts = [at for at in range(len(text)) if text.startswith(word, at)]
    if not starts:
        return _scattered(word, text)
    best = max(starts, key=lambda at: (_place(text, at), -at))
    return Match(_place(text, best), frozenset(range(best, best + len(word))))


def _place(text: str, at: int) -> float:
    if at == 0:
        return _AT_START
    return _INSIDE if text[at - 1].isalnum() else _AT_WORD


def _scattered(word: str, text: str) -> Match | None:
    """Return the letters of a word one after the other, beginning where a word begins."""
    begins = [at for at, one in enumerate(text) if one == word[0] and _place(text, at) > _INSIDE]
    walks = [way for at in begins if (way := _walk(word, text, at))]
    ways = [way for way in walks if way[-1] - way[0] <= _WIDEST * len(word)]
    if not ways:
        return None
    best = min(ways, key=lambda way: way[-1] - way[0])
    return Match(_SCATTERED - _SCATTER_COST * (best[-1] - best[0]), frozenset(best))


def _walk(word: str, text: str, at: int) -> list[int]:
    way = [at]
    for letter in word[1:]:
        at = text.find(letter, at + 1)
        if at < 0:
            return []
        way.append(at)
    return way
