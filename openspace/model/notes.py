"""The sticky note."""

from typing import Annotated, ClassVar

import msgspec

from openspace.model.record import Record, Words

COLOURS = ("yellow", "orange", "pink", "violet", "blue", "teal", "green", "white")
"""Paper colours in the order of the palette; the first is the usual one."""

NOTE_SIZE = (200.0, 170.0)
"""Width and height of a fresh note in board units (pixels at 100 %)."""


Place = Annotated[float, msgspec.Meta(ge=-1e7, le=1e7)]
"""A place across or down a board in its units: neither endless nor no number at all."""

Extent = Annotated[float, msgspec.Meta(ge=1.0, le=1e5)]
"""A width or height in board units."""


class Note(Record, frozen=True, kw_only=True):
    """One sticky note on a board.

    ``pos`` is the top left corner and ``size`` the width and least height, both in board
    units. ``order`` is the key of its place in the pile (and in which it was stuck).
    ``peeled`` is the moment (ISO 8601) it went into the bin, "" while it is on the board.
    """

    kind: ClassVar[str] = "notes"

    text: Words = ""
    pos: tuple[Place, Place] = (0.0, 0.0)
    size: tuple[Extent, Extent] = NOTE_SIZE
    colour: str = COLOURS[0]
    order: str = ""
    peeled: str = ""


def on_board(note: Note) -> bool:
    """Tell whether the note is on its board, not in the bin."""
    return not note.peeled
