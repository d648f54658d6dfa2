"""Questions about themes, the notes under them and the prose around them."""

from collections import defaultdict

import msgspec

from openspace.gathering.gathering import Gathering
from openspace.gathering.notes import all_notes
from openspace.model import Note, Placement, Prose, Theme


class ThemedNotes(msgspec.Struct, frozen=True):
    """The notes under each theme, by its id and in their order, and those under none."""

    by_theme: dict[str, list[Note]]
    unsorted: list[Note]


def themes(gathering: Gathering) -> list[Theme]:
    """Return the themes, in their order."""
    records = gathering.plan.records(Theme).values()
    kept = (theme for theme in records if not theme.removed)
    return sorted(kept, key=lambda theme: (theme.order, theme.id))


def theme_notes(gathering: Gathering) -> ThemedNotes:
    """Sort all notes that say something by theme."""
    by_theme: dict[str, list[Note]] = {theme.id: [] for theme in themes(gathering)}
    placements = gathering.plan.records(Placement)
    unsorted: list[Note] = []
    for _board, note in all_notes(gathering).values():
        placement = placements.get(note.id)
        home = by_theme.get(placement.theme) if placement else None
        (unsorted if home is None else home).append(note)
    for notes in by_theme.values():
        notes.sort(key=lambda note: (placements[note.id].order, note.id))
    return ThemedNotes(by_theme, unsorted)


def prose_at(gathering: Gathering) -> dict[str, list[Prose]]:
    """Return the writer's prose, by its place in the draft."""
    places: defaultdict[str, list[Prose]] = defaultdict(list)
    for prose in sorted(gathering.plan.records(Prose).values(), key=lambda prose: prose.id):
        places[prose.anchor].append(prose)
    return dict(places)
