"""Phrases of notes that could name a theme."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from openspace.themes.wording import Run, Wording, folded, key, units_of

_LONGEST_PHRASE = 3
_SHORTEST_WORD, _LONGEST_WORD = 3, 40
_SHORTEST_LETTERS, _LONGEST_LETTERS = 2, 4

Found = tuple[str, str]
"""The key of a phrase, by which its forms are the same, and the phrase as it stands."""


@dataclass(frozen=True)
class Phrases:
    """The phrases of each note, each note's own counted once."""

    wording: Wording

    @cached_property
    def by_note(self) -> list[dict[str, str]]:
        """Return for each note its phrases: key to the phrase as it first stands there."""
        find = _letter_phrases if self.wording.method == "letters" else _word_phrases
        stop = self.wording.stop_words
        return [
            {key: phrase for run in reversed(runs) for key, phrase in find(run, stop)}
            for runs in self.wording.runs
        ]

    @cached_property
    def counts(self) -> Counter[str]:
        """Return in how many notes each phrase is."""
        return Counter(key for phrases in self.by_note for key in phrases)

    def counts_in(self, notes: Sequence[int]) -> Counter[str]:
        """Return in how many of the given notes each phrase is."""
        return Counter(key for note in notes for key in self.by_note[note])

    def spelled(self, phrase: str, notes: Sequence[int]) -> str:
        """Return the phrase as most of the notes spell it, the first of equals."""
        forms = Counter(
            self.by_note[note][phrase] for note in notes if phrase in self.by_note[note]
        )
        return forms.most_common(1)[0][0]


def _word_phrases(run: Run, stop_words: frozenset[str]) -> Iterator[Found]:
    """Yield the 1 to 3 words in a row that no stop word bounds."""
    keys = [key(word) for word in run]
    bounds = [_says_something(word, key, stop_words) for word, key in zip(run, keys, strict=True)]
    for start in range(len(run)):
        for end in range(start + 1, min(len(run), start + _LONGEST_PHRASE) + 1):
            if bounds[start] and bounds[end - 1] and all(keys[start:end]):
                yield " ".join(map(folded, keys[start:end])), " ".join(run[start:end])


def _says_something(word: str, key: str, stop_words: frozenset[str]) -> bool:
    acronym = word.isupper() and len(word) > 1
    long_enough = _SHORTEST_WORD <= len(word) <= _LONGEST_WORD
    return word[0].isalpha() and key not in stop_words and (long_enough or acronym)


def _letter_phrases(run: Run, stop_words: frozenset[str]) -> Iterator[Found]:
    """Yield the 2 to 4 letters in a row, where spaces do not part the words."""
    for units in map(units_of, run):
        for length in range(_SHORTEST_LETTERS, min(_LONGEST_LETTERS, len(units)) + 1):
            for start in range(len(units) - length + 1):
                part = units[start : start + length]
                letters = "".join(part)
                if key(letters) and not stop_words.intersection((part[0], part[-1])):
                    yield key(letters), letters
