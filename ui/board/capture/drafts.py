"""What a line in the strip says: a note with its meaning, its paper and its tags."""

import re

from openspace.model import Note
from openspace.model.things import Meaning

_MEANINGS: dict[str, tuple[Meaning, str]] = {"?": ("question", "blue"), "!": ("action", "pink")}
_TAG = re.compile(r"#(\w[\w-]*)")


def draft_of(line: str, colour: str) -> Note:
    """Return the note a line drafts, its id "".

    "?" in front makes it a question, "!" an action, each on paper of its own; words like #care
    at either end become tags. What would leave no words stays as it was written.
    """
    line = line.strip()
    meaning, paper = _MEANINGS.get(line[:1], ("", colour))
    words = line[1:].strip() if meaning else line
    if not words:
        return Note(id="", text=line, colour=colour)
    text, tags = _without_tags(words)
    return Note(id="", text=text, colour=paper, meaning=meaning, tags=dict.fromkeys(tags, 1.0))


def drafts_in(text: str, colour: str) -> list[Note]:
    """Return a draft for each line that says something."""
    drafts = (draft_of(line, colour) for line in text.splitlines())
    return [draft for draft in drafts if draft.text]


def line_of(note: Note) -> str:
    """Return the line that a note could have been written as."""
    marks = {meaning: mark for mark, (meaning, _paper) in _MEANINGS.items()}
    tags = [f"#{tag}" for tag in sorted(note.tags)]
    start = f"{marks[note.meaning]} " if note.meaning in marks else ""
    return start + " ".join([" ".join(note.text.split()), *tags])


def _without_tags(words: str) -> tuple[str, list[str]]:
    parts = words.split()
    front, back = 0, len(parts)
    while front < back and _TAG.fullmatch(parts[front]):
        front += 1
    while back > front and _TAG.fullmatch(parts[back - 1]):
        back -= 1
    if front == back:
        return words, []
    tags = [part[1:] for part in (*parts[:front], *parts[back:])]
    return (" ".join(parts[front:back]) if tags else words), tags
