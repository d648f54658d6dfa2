"""The records of the plan: what the gathering is about, who, and what becomes of the notes."""

from typing import ClassVar, Literal

import msgspec

from openspace.model.record import Keyed, Record, Words

Mode = Literal["named", "chatham", "confidential"]
MODES: tuple[Mode, ...] = ("named", "chatham", "confidential")
"""How far names may go: named, the Chatham House Rule, or confidential."""


Authors = Literal["shown", "hidden", "unknown"]
"""Whether boards show who wrote a note, only know it, or do not even know it."""

PLAN = "plan"
"""The name of the document these records lie in; each board's is the board's id."""


class Invitation(Record, frozen=True, kw_only=True):
    """What the gathering is called and asks; there is one, with the id "invitation".

    ``date`` is an ISO 8601 day or "".
    """

    kind: ClassVar[str] = "invitations"

    title: Words = ""
    question: Words = ""
    date: str = ""
    mode: Mode = "named"
    authors: Authors = "unknown"


class Person(Record, frozen=True, kw_only=True):
    """Someone at the gathering."""

    kind: ClassVar[str] = "people"

    name: Words = ""


class Topic(Record, frozen=True, kw_only=True):
    """A question posted on the marketplace, with its convenors.

    ``convenors`` maps the ids of people to their rank, from 0. ``merged_into`` is the id of
    the topic that this one complements, or "". ``order`` is its place on the marketplace, or
    among the complementary topics.
    """

    kind: ClassVar[str] = "topics"

    question: Words = ""
    convenors: Keyed = msgspec.field(default_factory=dict)
    order: str = ""
    merged_into: str = ""


class Board(Record, frozen=True, kw_only=True):
    """A surface of notes: that of a topic, or free (``topic`` ""). Its notes have a document."""

    kind: ClassVar[str] = "boards"

    title: Words = ""
    topic: str = ""
    order: str = ""

    def __post_init__(self) -> None:
        """Refuse the one id that would make a board's document the plan's."""
        if self.id == PLAN:
            message = "this id is the plan's own"
            raise ValueError(message)


class Theme(Record, frozen=True, kw_only=True):
    """A titled group of notes across boards.

    ``removed`` themes keep their words, so that they can come back. ``by_hand`` is False
    while nobody has touched what was only suggested.
    """

    kind: ClassVar[str] = "themes"

    title: Words = ""
    colour: str = ""
    order: str = ""
    removed: bool = False
    by_hand: bool = True


class Placement(Record, frozen=True, kw_only=True):
    """Under which theme a note stands, and where in it; its id is the note's.

    One record for each note, so that a note is in one theme whoever moved it last. ``theme``
    is "" for a note taken out of all themes. ``by_hand`` is False while it is only suggested.
    """

    kind: ClassVar[str] = "placements"

    theme: str = ""
    order: str = ""
    by_hand: bool = True


class Prose(Record, frozen=True, kw_only=True):
    """What the writer of the draft says at one place of it.

    ``anchor`` names the place: "opening", "closing", "theme:<id>" (before the theme's notes)
    or "note:<id>" (after the note). Ids are free, so that two people who begin to write at
    the same place at once both keep their words.
    """

    kind: ClassVar[str] = "prose"

    anchor: str = ""
    text: Words = ""
