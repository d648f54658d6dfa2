"""Words and letters of notes, in any script: what vectors and names are made of."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

_APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
_JOINS = f"'{_APOSTROPHE}-"
_BREAK = "\n"
_LOOSE_JOINS = re.compile(rf"(?<!\S)[{_JOINS}]+|[{_JOINS}]+(?!\S)")
# Thai to Tibetan, Burmese, Khmer, kana and Han are written without spaces between the words.
_UNSPACED = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_UNSPACED_SHARE = 0.3
_SHORTEST_PLURAL = 4

Run = tuple[str, ...]
"""Words that follow each other with no punctuation between, case kept."""


@dataclass(frozen=True)
class Wording:
    """The runs of words in some texts, and how they are best compared."""

    texts: tuple[str, ...]
    runs: tuple[tuple[Run, ...], ...]

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Wording":
        """Return the wording of some texts."""
        texts = tuple(texts)
        return cls(texts, tuple(tuple(runs_of(text)) for text in texts))

    @cached_property
    def method(self) -> str:
        """Return "words", or "letters" where there are none or spaces do not part them."""
        letters = sum(character.isalpha() for text in self.texts for character in text)
        unspaced = sum(len(_UNSPACED.findall(text)) for text in self.texts)
        return "letters" if unspaced >= _UNSPACED_SHARE * letters else "words"

    @cached_property
    def stop_words(self) -> frozenset[str]:
        """Return keys of the words that say little, in the language that most words are of."""
        lists = _stop_words()
        if self.method == "letters":
            return lists["chinese"] | lists["japanese"]
        counts = Counter(key(word) for runs in self.runs for run in runs for word in run)

        def covered(language: str) -> int:
            return sum(counts[word] for word in lists[language].intersection(counts))

        # English is the first of them, so it is also taken where no list covers anything.
        return lists[max(lists, key=covered)]

    def words(self, note: int) -> list[str]:
        """Return the keys of a note's words, plurals folded, stop words left out."""
        parts = (part for word in self._of(note) for part in key(word).split("-"))
        return [folded(part) for part in parts if part and part not in self.stop_words]

    def letters(self, note: int) -> list[str]:
        """Return the runs of 3 and 4 letters in a note's words, or of 2 and 3 without words."""
        if self.method == "words":
            return [gram for word in self._of(note) for gram in _grams(f" {key(word)} ", 3, 4)]
        return [gram for word in self._of(note) for gram in _grams(key(word), 2, 3)]

    def _of(self, note: int) -> list[str]:
        return [word for run in self.runs[note] for word in run]


def runs_of(text: str) -> list[Run]:
    """Return the runs of words in a text; a pictogram is a word of its own."""
    spaced = _LOOSE_JOINS.sub(_BREAK, "".join(map(_spaced, text)))
    runs = (tuple(run.split()) for run in spaced.split(_BREAK))
    return [run for run in runs if run]


def key(word: str) -> str:
    """Return a word as it is compared: without case, possessive and forms of its characters."""
    plain = unicodedata.normalize("NFKC", word).casefold().replace(_APOSTROPHE, "'")
    return plain.removesuffix("'s").strip(_JOINS)


def folded(word: str) -> str:
    """Return a key with a light plural taken off: "communities" is "community"."""
    if len(word) > _SHORTEST_PLURAL and word.endswith("ies"):
        return word[:-3] + "y"
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return word[:-1] if plural and len(word) >= _SHORTEST_PLURAL else word


def units_of(word: str) -> list[str]:
    """Return the letters of a word, each with the marks that stand on it."""
    units: list[str] = []
    for character in word:
        if units and unicodedata.category(character).startswith("M"):
            units[-1] += character
        else:
            units.append(character)
    return units


@lru_cache(maxsize=4096)
def _spaced(character: str) -> str:
    """Return what stands for a character: itself, a space, or the break between two runs."""
    category = unicodedata.category(character)
    if category[0] in "LMN" or character in _JOINS:
        return character
    if character.isspace():
        return " "
    return f" {character} " if category == "So" else _BREAK


@lru_cache(maxsize=4096)
def _grams(text: str, shortest: int, longest: int) -> list[str]:
    if len(text) < shortest:
        return [text] if text else []
    return [
        text[start : start + length]
        for length in range(shortest, longest + 1)
        for start in range(len(text) - length + 1)
    ]


@lru_cache(maxsize=1)
def _stop_words() -> Mapping[str, frozenset[str]]:
    import stop_words

    languages = ["english", *stop_words.AVAILABLE_LANGUAGES]
    return {
        language: frozenset(map(key, stop_words.get_stop_words(language))) for language in languages
    }
