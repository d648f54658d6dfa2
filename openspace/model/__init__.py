"""The records of a gathering: frozen, told apart by id, referring to each other by id."""

from openspace.model.notes import COLOURS, NOTE_SIZE, Note, on_board
from openspace.model.plan import (
    MODES,
    PLAN,
    Board,
    Invitation,
    Person,
    Placement,
    Prose,
    Theme,
    Topic,
)
from openspace.model.record import (
    Keyed,
    Record,
    Words,
    clean_words,
    cleaned,
    keyed_fields,
    new_id,
    word_fields,
)

BOARD_RECORDS: tuple[type[Record], ...] = (Note,)
PLAN_RECORDS: tuple[type[Record], ...] = (
    Invitation,
    Person,
    Topic,
    Board,
    Theme,
    Placement,
    Prose,
)

__all__ = [
    "BOARD_RECORDS",
    "COLOURS",
    "MODES",
    "NOTE_SIZE",
    "PLAN",
    "PLAN_RECORDS",
    "Board",
    "Invitation",
    "Keyed",
    "Note",
    "Person",
    "Placement",
    "Prose",
    "Record",
    "Theme",
    "Topic",
    "Words",
    "clean_words",
    "cleaned",
    "keyed_fields",
    "new_id",
    "on_board",
    "word_fields",
]
