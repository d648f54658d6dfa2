"""A gathering: the plan and one document for each board, and questions about them."""

from openspace.gathering.gathering import INVITATION, Gathering
from openspace.gathering.marketplace import (
    complementary,
    convenors,
    head_of,
    marketplace,
    merged_with,
)
from openspace.gathering.notes import all_notes, bin_of, board_of, boards, notes_of
from openspace.gathering.themes import ThemedNotes, prose_at, theme_notes, themes
from openspace.model import PLAN

__all__ = [
    "INVITATION",
    "PLAN",
    "Gathering",
    "ThemedNotes",
    "all_notes",
    "bin_of",
    "board_of",
    "boards",
    "complementary",
    "convenors",
    "head_of",
    "marketplace",
    "merged_with",
    "notes_of",
    "prose_at",
    "theme_notes",
    "themes",
]
