"""The blog draft: the notes under their themes, with room for the writer's prose.

Its order is that of blogs written from real boards: how it came about, one section for each
theme with its notes and what the writer says to them, and a closing without notes.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from openspace.gathering import (
    Gathering,
    ThemedNotes,
    all_notes,
    complementary,
    head_of,
    marketplace,
    prose_at,
    theme_notes,
    themes,
)
from openspace.model import Board, Note, Prose, Theme, Topic, may_leave
from openspace.words import _

OPENING = "opening"
CLOSING = "closing"

PROSE_PER_NOTE = 110
"""Words of prose for each note, in a published blog of 16 notes and 1,762 words."""

_WORDS_A_MINUTE = 220
"""A little under the 238 that Brysbaert's meta-analysis (2019) gives for English non-fiction."""

_Prose = Mapping[str, Sequence[Prose]]


@dataclass(frozen=True, slots=True)
class Question:
    """A topic's question, and those of the topics merged into it, verbatim and in order."""

    main: str
    complementary: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Passage:
    """A note cited in the draft, with the prose that follows it at ``anchor``."""

    note: Note
    board: Board
    prose: tuple[Prose, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the draft; its own prose stands before its passages."""

    kind: Literal["opening", "theme", "closing"]
    title: str
    anchor: str
    theme: Theme | None = None
    prose: tuple[Prose, ...] = ()
    passages: tuple[Passage, ...] = ()

    @property
    def all_prose(self) -> tuple[Prose, ...]:
        """All that the writer says in the section, in its order."""
        return (*self.prose, *(prose for passage in self.passages for prose in passage.prose))

    @property
    def is_written(self) -> bool:
        """Whether the writer has written anything in the section."""
        return any(prose.text.strip() for prose in self.all_prose)

    @property
    def prose_words(self) -> int:
        """How many words the writer has written in the section."""
        return sum(count_words(prose.text) for prose in self.all_prose)


@dataclass(frozen=True, slots=True)
class Draft:
    """All of the draft, ready for a writer of any format; it names no person.

    ``title``, ``question``, ``date`` and ``mode`` are the gathering's. ``unused`` are notes
    under no theme; ``loose`` is prose whose note or theme no longer shows.
    """

    title: str
    question: str
    date: str
    mode: str
    questions: tuple[Question, ...]
    sections: tuple[Section, ...]
    unused: tuple[Note, ...]
    loose: tuple[Prose, ...]

    @property
    def themes(self) -> tuple[Section, ...]:
        """The sections of the themes."""
        return tuple(section for section in self.sections if section.kind == "theme")

    @property
    def passages(self) -> tuple[Passage, ...]:
        """All cited notes, in their order."""
        return tuple(passage for section in self.sections for passage in section.passages)

    @property
    def prose_words(self) -> int:
        """How many words the writer has written."""
        return sum(section.prose_words for section in self.sections)

    @property
    def goal_words(self) -> int:
        """About how many words of prose a draft with so many notes comes to."""
        return round(len(self.passages) * PROSE_PER_NOTE, -1)

    @property
    def word_count(self) -> int:
        """How many words of the people and the writer the draft holds."""
        asked = (text for one in self.questions for text in (one.main, *one.complementary))
        titles = (section.title for section in self.themes)
        notes = (passage.note.text for passage in self.passages)
        said = sum(map(count_words, (self.title, self.question, *asked, *titles, *notes)))
        return said + self.prose_words

    @property
    def reading_minutes(self) -> int:
        """How many minutes it takes to read, rounded up."""
        return ceil(self.word_count / _WORDS_A_MINUTE)


def compose_draft(gathering: Gathering) -> Draft:
    """Compose the draft from a gathering's themes, notes and prose."""
    invitation = gathering.invitation
    prose = prose_at(gathering)
    themed = theme_notes(gathering)
    sections = (
        Section("opening", _("Opening"), OPENING, prose=_at(prose, OPENING)),
        *_theme_sections(gathering, themed, prose),
        Section("closing", _("What comes next"), CLOSING, prose=_at(prose, CLOSING)),
    )
    return Draft(
        title=invitation.title.strip() or _("Untitled gathering"),
        question=invitation.question.strip(),
        date=invitation.date,
        mode=invitation.mode,
        questions=_questions(gathering, sections),
        sections=sections,
        unused=tuple(filter(may_leave, themed.unsorted)),
        loose=_loose(prose, sections),
    )


def count_words(text: str) -> int:
    """Return how many words a text has; a dash between spaces is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _at(prose: _Prose, anchor: str) -> tuple[Prose, ...]:
    return tuple(prose.get(anchor, ()))


def _theme_sections(gathering: Gathering, themed: ThemedNotes, prose: _Prose) -> Iterable[Section]:
    homes = all_notes(gathering)
    for theme in themes(gathering):
        anchor = f"theme:{theme.id}"
        title = theme.title.strip() or _("Untitled theme")
        passages = tuple(
            _passage(note, homes[note.id][0], prose)
            for note in themed.by_theme[theme.id]
            if may_leave(note)
        )
        yield Section("theme", title, anchor, theme, _at(prose, anchor), passages)


def _passage(note: Note, board: Board, prose: _Prose) -> Passage:
    anchor = f"note:{note.id}"
    return Passage(note, board, _at(prose, anchor), anchor)


def _questions(gathering: Gathering, sections: Iterable[Section]) -> tuple[Question, ...]:
    """Return the questions of the topics whose notes are cited, or of all where none is."""
    topics = gathering.plan.records(Topic)
    cited = {passage.board.topic for section in sections for passage in section.passages}
    heads = {head_of(gathering, topic).id for topic in cited if topic in topics}
    return tuple(
        Question(topic.question, tuple(one.question for one in complementary(gathering, topic)))
        for topic in marketplace(gathering)
        if topic.id in heads or not heads
    )


def _loose(prose: _Prose, sections: Sequence[Section]) -> tuple[Prose, ...]:
    shown = {section.anchor for section in sections}
    shown.update(passage.anchor for section in sections for passage in section.passages)
    return tuple(
        one
        for anchor, said in prose.items()
        if anchor not in shown
        for one in said
        if one.text.strip()
    )
