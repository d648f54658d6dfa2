"""A gathering: the plan and one document for each board, and questions about them."""

from openspace.gathering.blobs import Blobs, MemoryBlobs, blob_name
from openspace.gathering.gathering import INVITATION, Gathering
from openspace.gathering.marketplace import (
    complementary,
    convenors,
    head_of,
    marketplace,
    merged_with,
)
from openspace.gathering.notes import (
    all_notes,
    bin_of,
    board_of,
    boards,
    note_texts,
    notes_of,
    notes_to_take,
)
from openspace.gathering.steering import (
    dots_in,
    given_by,
    legend,
    open_round,
    results,
    rounds,
    shown_round,
    steps,
    the_timer,
)
from openspace.gathering.themes import ThemedNotes, prose_at, theme_notes, themes
from openspace.gathering.things import (
    all_things,
    area_at,
    bottom_up,
    box_of,
    find_thing,
    get_thing,
    going_along,
    group_of,
    inside,
    pile_order,
)
from openspace.model import PLAN

__all__ = [
    "INVITATION",
    "PLAN",
    "Blobs",
    "Gathering",
    "MemoryBlobs",
    "ThemedNotes",
    "all_notes",
    "all_things",
    "area_at",
    "bin_of",
    "blob_name",
    "board_of",
    "boards",
    "bottom_up",
    "box_of",
    "complementary",
    "convenors",
    "dots_in",
    "find_thing",
    "get_thing",
    "given_by",
    "going_along",
    "group_of",
    "head_of",
    "inside",
    "legend",
    "marketplace",
    "merged_with",
    "note_texts",
    "notes_of",
    "notes_to_take",
    "open_round",
    "pile_order",
    "prose_at",
    "results",
    "rounds",
    "shown_round",
    "steps",
    "the_timer",
    "theme_notes",
    "themes",
]
