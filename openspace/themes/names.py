"""Names for themes, from the words of their notes."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log1p

from openspace.model import clean_words
from openspace.themes.phrases import Phrases
from openspace.themes.vectors import Labels, Rows, theme_directions
from openspace.themes.wording import Wording
from openspace.words import _

_PHRASES = 3
_EVERYWHERE = 0.35
_HARDLY_OUTSIDE = 0.1
_SHOWN_FROM = 3
_LEAST_GAIN = 0.02
_LENGTH_BONUS = 0.35
_REPEATED_FROM = 8
_OPENING_WORDS, _OPENING_LETTERS = 6, 60
_LONG_NOTE, _LONG_WORTH = 12, 0.01


@dataclass(frozen=True)
class Name:
    """A theme's title, and up to three phrases that tell it from the others."""

    title: str
    keywords: tuple[str, ...]


def names_of(wording: Wording, rows: Rows, labels: Labels) -> list[Name]:
    """Return a name for each theme; no two titles are the same but for case."""
    phrases = Phrases(wording)
    directions = theme_directions(rows, labels)
    taken: set[str] = set()
    names = []
    for theme in range(directions.shape[0]):
        notes = (labels == theme).nonzero()[0].tolist()
        keywords = _telling(phrases, notes)
        cosines = (rows[notes] @ directions[[theme]].T).toarray().ravel().tolist()
        title = _free_title(keywords, _opening(wording, cosines, notes), taken)
        taken.add(title.casefold())
        names.append(Name(title, keywords))
    return names


def _free_title(keywords: Sequence[str], opening: str, taken: Container[str]) -> str:
    return next(t for t in _titles(keywords, opening) if t.casefold() not in taken)


def _titles(keywords: Sequence[str], opening: str) -> Iterator[str]:
    """Yield titles for a theme, best first, without end."""
    yield from (phrase[0].upper() + phrase[1:] for phrase in (*keywords, opening) if phrase)
    number = 1
    while True:
        yield _("Theme {n}").format(n=number)
        number += 1


def _telling(phrases: Phrases, notes: Sequence[int]) -> tuple[str, ...]:
    """Return the phrases that tell these notes from the others, best first, sharing no word."""
    chosen: list[str] = []
    used: set[str] = set()
    for phrase in _ranked(phrases, notes):
        words = set(_parts(phrases, phrase)) - phrases.wording.stop_words
        if not used & words:
            chosen.append(phrases.spelled(phrase, notes))
            used |= words
        if len(chosen) == _PHRASES:
            break
    return tuple(chosen)


def _ranked(phrases: Phrases, notes: Sequence[int]) -> list[str]:
    """Return the phrases of these notes, the most telling first.

    Left out is what notes all over the place say, or what begins or ends with such a word; and
    what a single note says, where the theme is large enough to repeat itself or where letters
    alone do not make a word.
    """
    counts = phrases.counts_in(notes)
    common = {phrase for phrase in counts if _is_common(phrases, phrase, counts, len(notes))}
    worth = {
        phrase: _worth(phrases, phrase, count, len(notes))
        for phrase, count in counts.items()
        if not common.intersection((phrase, *_ends(phrases, phrase)))
    }
    repeated = {phrase: value for phrase, value in worth.items() if counts[phrase] > 1}
    if phrases.wording.method == "letters" or (len(notes) >= _REPEATED_FROM and repeated):
        worth = repeated
    return sorted(worth, key=lambda phrase: (-worth[phrase], -len(phrase), phrase))


def _is_common(phrases: Phrases, phrase: str, counts: Mapping[str, int], size: int) -> bool:
    """Return whether over a third of all notes say it, and not nearly all of them are inside."""
    total, notes = phrases.counts[phrase], len(phrases.by_note)
    outside = (total - counts[phrase]) / max(1, notes - size)
    return total > max(_SHOWN_FROM, _EVERYWHERE * notes) and outside > _HARDLY_OUTSIDE


def _worth(phrases: Phrases, phrase: str, inside: int, size: int) -> float:
    """Return log(1 + count) times the share inside over that outside, times a length bonus."""
    outside = phrases.counts[phrase] - inside
    others = max(1, len(phrases.by_note) - size)
    gain = max(_LEAST_GAIN, inside / size - outside / others)
    bonus = 1 + _LENGTH_BONUS * (len(_parts(phrases, phrase)) - 1)
    return round(log1p(inside) * gain * bonus, 9)


def _parts(phrases: Phrases, phrase: str) -> Sequence[str]:
    return phrase if phrases.wording.method == "letters" else phrase.split()


def _ends(phrases: Phrases, phrase: str) -> tuple[str, str]:
    parts = _parts(phrases, phrase)
    return parts[0], parts[-1]


def _opening(wording: Wording, cosines: Sequence[float], notes: Sequence[int]) -> str:
    """Return the first words of the note that stands best for the theme, long ones last."""
    lengths = [sum(map(len, wording.runs[note])) for note in notes]
    worth = [
        round(cosine - _LONG_WORTH * max(0, length - _LONG_NOTE), 4)
        for cosine, length in zip(cosines, lengths, strict=True)
    ]
    words = clean_words(wording.texts[notes[worth.index(max(worth))]]).split()
    opening = " ".join(words[:_OPENING_WORDS])
    cut = opening[:_OPENING_LETTERS].rstrip()
    return f"{cut}…" if len(words) > _OPENING_WORDS or cut != opening else cut
