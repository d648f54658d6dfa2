"""What a board's picture shows, in words, for those who do not see it."""

import textwrap
from collections.abc import Iterator, Sequence

from openspace.gathering import Gathering, notes_to_take
from openspace.model import Board, Topic
from openspace.words import _, ngettext

_MOST = 600
_MOST_OF_SUBJECT = 200
_LEAST_OF_NOTE = 40


def alt_text(gathering: Gathering, board_id: str) -> str:
    """Describe a board by its question or title and its notes, in about 600 characters."""
    texts = [
        _one_line(note.text) for note in notes_to_take(gathering, board_id) if note.text.strip()
    ]
    subject = _subject(gathering, gathering.plan.get(Board, board_id))
    if not texts:
        return _("An empty board on “{subject}”.").format(subject=subject)
    board = ngettext(
        "A board of one sticky note on “{{subject}}”.",
        "A board of {n} sticky notes on “{{subject}}”.",
        len(texts),
    ).format(subject=subject)
    return " ".join((board, *_sentences(texts, _MOST - len(board))))


def _sentences(texts: Sequence[str], room: int) -> Iterator[str]:
    told = list(_told(texts, room))
    notes = "; ".join(f"“{text}”" for text in told)
    yield ngettext("It reads: {{notes}}.", "They read, in order: {{notes}}.", len(texts)).format(
        notes=notes
    )
    if left := len(texts) - len(told):
        yield ngettext("One more note follows.", "{n} more notes follow.", left)


def _told(texts: Sequence[str], room: int) -> Iterator[str]:
    """Yield the notes there is room for; the last is cut at a word, or left out where little is."""
    for text in texts:
        if len(text) > room:
            if room >= _LEAST_OF_NOTE:
                yield _cut(text, room)
            return
        yield text
        room -= len(text) + len("“”; ")


def _subject(gathering: Gathering, board: Board) -> str:
    topic = gathering.plan.find(Topic, board.topic) if board.topic else None
    return _cut(_one_line(topic.question if topic else board.title), _MOST_OF_SUBJECT)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _cut(text: str, most: int) -> str:
    """Return the text up to ``most`` characters, cut at a word, or in one that is longer."""
    if len(text) <= most:
        return text
    return (
        textwrap.shorten(text, most, placeholder=" …") if " " in text[:most] else f"{text[:most]}…"
    )
