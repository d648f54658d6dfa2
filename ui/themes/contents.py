"""What each column shows, asked of the gathering afresh."""

from dataclasses import dataclass

from openspace.gathering import Gathering, theme_notes, themes
from openspace.model import Note, Placement
from openspace.words import _


@dataclass(frozen=True, slots=True)
class Contents:
    """What one column shows; ``theme`` is "" for the notes under none.

    ``yours`` are the ids of the notes to mark as placed by hand, which only helps where others
    are placed by a suggestion.
    """

    theme: str
    title: str
    colour: str
    notes: tuple[Note, ...]
    yours: frozenset[str] = frozenset()


def contents(gathering: Gathering) -> list[Contents]:
    """Return the columns from left to right: the notes under no theme first, if there are any."""
    sorted_notes = theme_notes(gathering)
    placements = gathering.plan.records(Placement)
    placed = [note.id for notes in sorted_notes.by_theme.values() for note in notes]
    by_hand = frozenset(note_id for note_id in placed if placements[note_id].by_hand)
    yours = by_hand if len(by_hand) < len(placed) else frozenset()
    columns = [
        Contents(theme.id, theme.title, theme.colour, tuple(sorted_notes.by_theme[theme.id]), yours)
        for theme in themes(gathering)
    ]
    if sorted_notes.unsorted:
        columns.insert(0, Contents("", _("Not sorted yet"), "", tuple(sorted_notes.unsorted)))
    return columns


def notes_to_suggest(gathering: Gathering) -> list[tuple[str, str]]:
    """Return id and text of the notes that nobody has put under a theme by hand."""
    alive = {theme.id for theme in themes(gathering)}
    placements = gathering.plan.records(Placement)
    sorted_notes = theme_notes(gathering)
    notes = [note for group in sorted_notes.by_theme.values() for note in group]
    return [
        (note.id, note.text)
        for note in (*sorted_notes.unsorted, *notes)
        if not _is_settled(placements.get(note.id), alive)
    ]


def _is_settled(placement: Placement | None, alive: set[str]) -> bool:
    return placement is not None and placement.by_hand and placement.theme in alive
