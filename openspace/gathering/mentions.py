"""Where words name a person, and how they read without the name."""

import re
from functools import lru_cache
from unicodedata import normalize

from openspace.model import Person
from openspace.words import _

_SHORTEST_PART = 3
_GENITIVE = "(?:['\N{RIGHT SINGLE QUOTATION MARK}]?s)?"


def as_name(words: str) -> str:
    """Return a name as it is compared: spaces, capitals and ways to write an accent are alike."""
    return " ".join(normalize("NFC", words).split()).casefold()


class Mentions:
    """Finds a person's name and e-mail address in words, and single words of the name."""

    def __init__(self, person: Person) -> None:
        name = " ".join(normalize("NFC", person.name).split())
        parts = name.split() if " " in name else ()
        self.parts = tuple(one for one in parts if len(one) >= _SHORTEST_PART)
        self._whole = _any_of((name, person.email.strip()), re.IGNORECASE)
        self._part = _any_of(self.parts, 0)

    def whole(self, words: str) -> bool:
        """Tell whether the whole name or the address stands there."""
        return self._whole is not None and bool(self._whole.search(normalize("NFC", words)))

    def part(self, words: str) -> bool:
        """Tell whether a word of the name stands there."""
        return self._part is not None and bool(self._part.search(normalize("NFC", words)))

    def without(self, words: str, *, parts: bool = True) -> str:
        """Return the words with “somebody” where they name the person."""
        found = self.whole(words) or (parts and self.part(words))
        if not found:
            return words
        words = normalize("NFC", words)
        for pattern in (self._whole, self._part if parts else None):
            words = pattern.sub(somebody(), words) if pattern else words
        return words


def somebody() -> str:
    """Return what stands in a sentence in place of a name that was erased."""
    return _("somebody")


@lru_cache(maxsize=8)
def _any_of(names: tuple[str, ...], flags: int) -> re.Pattern[str] | None:
    patterns = [_pattern(name) for name in sorted(filter(None, names), key=len, reverse=True)]
    return re.compile("|".join(patterns), flags) if patterns else None


def _pattern(name: str) -> str:
    words = r"\s+".join(re.escape(word) for word in name.split())
    before = r"(?<!\w)" if _has_case(name[0]) else ""
    after = rf"{_GENITIVE}(?!\w)" if _has_case(name[-1]) else ""
    return f"{before}{words}{after}"


def _has_case(letter: str) -> bool:
    # Scripts without capitals mostly write words without spaces between them.
    return letter.lower() != letter.upper()
