"""A gathering as plain data and as lines to read."""

import json
from collections.abc import Iterable, Iterator
from typing import TypedDict

from msgspec.structs import asdict

from openspace.gathering import (
    Gathering,
    boards,
    complementary,
    convenors,
    marketplace,
    notes_of,
    theme_notes,
    themes,
)
from openspace.model import Note
from openspace.words import _


class ShownNote(TypedDict):
    """A note, by its id and words."""

    id: str
    text: str


class ShownTopic(TypedDict):
    """A topic with the questions merged into it and the names of all convenors, in order."""

    id: str
    question: str
    complementary: list[str]
    convenors: list[str]


class ShownGroup(TypedDict):
    """A board or a theme with its notes, in order."""

    id: str
    title: str
    notes: list[ShownNote]


class ShownGathering(TypedDict):
    """All that ``openspace show --json`` prints."""

    gathering: dict[str, str]
    topics: list[ShownTopic]
    boards: list[ShownGroup]
    themes: list[ShownGroup]


def as_data(gathering: Gathering) -> ShownGathering:
    """Return a gathering as plain data."""
    invitation = asdict(gathering.invitation)
    by_theme = theme_notes(gathering).by_theme
    return {
        "gathering": {name: invitation[name] for name in ("title", "question", "date", "mode")},
        "topics": [
            {
                "id": topic.id,
                "question": topic.question,
                "complementary": [other.question for other in complementary(gathering, topic)],
                "convenors": [person.name for person in convenors(gathering, topic)],
            }
            for topic in marketplace(gathering)
        ],
        "boards": [
            {
                "id": board.id,
                "title": board.title,
                "notes": _shown_notes(notes_of(gathering, board.id)),
            }
            for board in boards(gathering)
        ],
        "themes": [
            {"id": theme.id, "title": theme.title, "notes": _shown_notes(by_theme[theme.id])}
            for theme in themes(gathering)
        ],
    }


def as_text(data: ShownGathering) -> str:
    """Return the same as lines to read."""
    return "\n".join(_lines(data))


def to_json(data: object) -> str:
    """Return data as JSON that people can read too."""
    return json.dumps(data, ensure_ascii=False, indent=2)


def _shown_notes(notes: Iterable[Note]) -> list[ShownNote]:
    return [{"id": note.id, "text": note.text} for note in notes]


def _lines(data: ShownGathering) -> Iterator[str]:
    yield data["gathering"]["title"]
    yield from filter(None, [data["gathering"]["question"], data["gathering"]["date"]])
    yield from ("", _("Topics"))
    for topic in data["topics"]:
        yield f"- {topic['question']}"
        yield from (f"  + {question}" for question in topic["complementary"])
        yield from (f"  {name}" for name in topic["convenors"])
    yield from _groups(_("Boards"), data["boards"])
    yield from _groups(_("Themes"), data["themes"])


def _groups(heading: str, groups: Iterable[ShownGroup]) -> Iterator[str]:
    yield from ("", heading)
    for group in groups:
        yield f"- {group['title']} ({len(group['notes'])})"
        yield from (f"    {' '.join(note['text'].split())}" for note in group["notes"])
