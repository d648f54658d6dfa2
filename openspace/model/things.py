"""What lies on a board: notes, areas, shapes, connectors, strokes of the pen and pictures."""

from typing import Annotated, ClassVar, Literal

import msgspec

from openspace.model.record import Keyed, Record, Words

COLOURS = ("yellow", "orange", "pink", "violet", "blue", "teal", "green", "white")
"""Paper colours in the order of the palette; the first is the usual one."""

NOTE_SIZE = (200.0, 170.0)
"""Width and height of a fresh note in board units (pixels at 100 %)."""

INK = "ink"
"""The colour of what is drawn in the ink of the theme, dark on light and light on dark."""

Place = Annotated[float, msgspec.Meta(ge=-1e7, le=1e7)]
"""A place across or down a board in its units: neither endless nor no number at all."""

Extent = Annotated[float, msgspec.Meta(ge=1.0, le=1e5)]
"""A width or height in board units."""

Point = tuple[Place, Place]

Meaning = Literal["", "question", "action"]
"""What a note is meant as: a thought, a question, something to do."""

Form = Literal["rectangle", "ellipse", "text"]
Heads = Literal["none", "end", "both"]


class Thing(Record, frozen=True, kw_only=True):
    """Anything that lies on a board.

    ``pos`` is its top left corner in board units. ``order`` is the key of its place in the pile
    (and in which it came). ``peeled`` is the moment (ISO 8601) it went into the bin, "" while it
    is on the board. ``locked`` things stay where they are; those of one ``group`` go together.
    """

    pos: Point = (0.0, 0.0)
    colour: str = INK
    order: str = ""
    peeled: str = ""
    locked: bool = False
    group: str = ""


class Note(Thing, frozen=True, kw_only=True):
    """One sticky note; ``size`` is its width and least height in board units.

    ``tags`` has the note's tags as keys. ``dots`` counts votes by "<round>/<voter>". What is
    ``face_down`` is read when it is turned over; what is ``off_record`` never leaves the app.
    ``author`` is who wrote it, "" where that is not known.
    """

    kind: ClassVar[str] = "notes"

    text: Words = ""
    size: tuple[Extent, Extent] = NOTE_SIZE
    colour: str = COLOURS[0]
    meaning: Meaning = ""
    tags: Keyed = msgspec.field(default_factory=dict)
    author: str = ""
    dots: Keyed = msgspec.field(default_factory=dict)
    face_down: bool = False
    off_record: bool = False


class Area(Thing, frozen=True, kw_only=True):
    """A named zone; what lies in it goes along with it. ``prompt`` says what belongs there."""

    kind: ClassVar[str] = "areas"

    title: Words = ""
    prompt: Words = ""
    size: tuple[Extent, Extent] = (640.0, 480.0)
    colour: str = COLOURS[-1]


class Shape(Thing, frozen=True, kw_only=True):
    """A rectangle or an ellipse with words in it, or only the words."""

    kind: ClassVar[str] = "shapes"

    form: Form = "rectangle"
    text: Words = ""
    size: tuple[Extent, Extent] = (200.0, 120.0)


class Connector(Thing, frozen=True, kw_only=True):
    """A line or an arrow, free or between things.

    It goes from ``pos`` by ``reach``; where ``start`` or ``end`` name a thing on the board, that
    end is at the thing's edge instead.
    """

    kind: ClassVar[str] = "connectors"

    reach: Point = (0.0, 0.0)
    start: str = ""
    end: str = ""
    curved: bool = False
    heads: Heads = "end"
    label: Words = ""


class Stroke(Thing, frozen=True, kw_only=True):
    """One line of the pen, or of the broad marker that lets shine through what lies below.

    ``points`` are x and y in turn, from ``pos``; ``width`` is the pen's, all in board units.
    """

    kind: ClassVar[str] = "strokes"

    points: tuple[Place, ...] = ()
    width: Extent = 3.0
    marker: bool = False


class Picture(Thing, frozen=True, kw_only=True):
    """A picture; ``blob`` names its bytes among the gathering's, ``alt`` says what it shows."""

    kind: ClassVar[str] = "pictures"

    blob: str = ""
    size: tuple[Extent, Extent] = (320.0, 240.0)
    alt: Words = ""


THINGS: tuple[type[Thing], ...] = (Note, Area, Shape, Connector, Stroke, Picture)
"""The kinds of things on a board."""


def on_board(thing: Thing) -> bool:
    """Tell whether a thing is on its board, not in the bin."""
    return not thing.peeled


def may_leave(thing: Thing) -> bool:
    """Tell whether a thing may leave the app: notes off the record or face down never do."""
    return not (isinstance(thing, Note) and (thing.off_record or thing.face_down))
