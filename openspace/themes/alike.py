"""Which topics ask alike: pairs that share rarer words, in any language."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from openspace.themes.phrases import Phrases
from openspace.themes.wording import Wording

_COMMON_FROM, _COMMON_SHARE, _COMMON_MOST = 4, 0.2, 40
"""A word of more topics than that says nothing about two of them."""

_NEAR, _NEAR_BY_ONE = 0.1, 0.15
"""How much of what two topics say is the same: where they share several words, or only one."""

_MOST_WORDS, _STEM = 4, 8
_LETTERS, _FIRST_UNSPACED = 3, "\u0e00"


class Alike(NamedTuple):
    """Two topics and the words they share, as the first spells them, the rarest first."""

    one: str
    other: str
    words: tuple[str, ...]


def alike(topics: Sequence[tuple[str, str]], *, most: int = 50) -> list[Alike]:
    """Return pairs of topics, given as (id, text), that ask alike, the most alike first."""
    said = _said([text for _id, text in topics])
    counts = Counter(stem for phrases in said for stem in phrases)
    rarity = {stem: math.log((1 + len(said)) / n) for stem, n in counts.items()}
    lengths = [_length(phrases, rarity) for phrases in said]
    found: list[tuple[float, int, int, list[str]]] = []
    for (one, other), shared in _sharing(said).items():
        words = _longest(shared)
        near = _length(shared, rarity) ** 2 / (lengths[one] * lengths[other])
        if near >= (_NEAR if _says_much(words) else _NEAR_BY_ONE):
            words.sort(key=lambda stem: (-rarity[stem], stem))
            found.append((near, one, other, words))
    found.sort(key=lambda pair: (-pair[0], pair[1], pair[2]))
    return [
        Alike(
            topics[one][0],
            topics[other][0],
            tuple(said[one][stem] for stem in words[:_MOST_WORDS]),
        )
        for _near, one, other, words in found[:most]
    ]


def _said(texts: Sequence[str]) -> list[dict[str, str]]:
    """Return what each text says: the beginnings of its words and phrases, and how they stand."""
    return [
        {_stem(key): phrase for key, phrase in phrases.items()}
        for phrases in Phrases(Wording.of(texts)).by_note
    ]


def _stem(key: str) -> str:
    """Return the words of a key without their endings: that does in most languages."""
    return " ".join(word[:_STEM] for word in key.split())


def _says_much(words: Sequence[str]) -> bool:
    """Tell whether words are several; without spaces between, three letters are no chance."""
    return len(words) > 1 or any(" " in one or _unspaced(one) for one in words)


def _unspaced(stem: str) -> bool:
    return len(stem) >= _LETTERS and min(stem) >= _FIRST_UNSPACED


def _sharing(said: Sequence[Mapping[str, str]]) -> dict[tuple[int, int], list[str]]:
    """Return for each pair of texts what both say that is not common."""
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for text, phrases in enumerate(said):
        for stem in phrases:
            holding[stem].append(text)
    most = min(max(_COMMON_FROM, round(len(said) * _COMMON_SHARE)), _COMMON_MOST)
    pairs: defaultdict[tuple[int, int], list[str]] = defaultdict(list)
    for stem, texts in holding.items():
        if len(texts) <= most:
            for pair in combinations(texts, 2):
                pairs[pair].append(stem)
    return pairs


def _longest(shared: Iterable[str]) -> list[str]:
    """Return the shared phrases that are in no longer one of them."""
    kept: list[str] = []
    for stem in sorted(shared, key=lambda one: (-len(one), one)):
        if not any(stem in longer for longer in kept):
            kept.append(stem)
    return kept


def _length(phrases: Iterable[str], rarity: Mapping[str, float]) -> float:
    """Return how much there is in single words, as the length of a vector."""
    return math.sqrt(sum(rarity[stem] ** 2 for stem in phrases if " " not in stem)) or 1.0
