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

    ``date`` is an ISO 8601 day or "", ``zone`` the name of its time zone ("Europe/Berlin") or ""
    for that of the computer. As one of a series it has a ``programme`` and a ``number`` in it (0:
    none); ``earlier`` names the gatherings before it, one a line.
    """

    kind: ClassVar[str] = "invitations"

    title: Words = ""
    question: Words = ""
    date: str = ""
    place: Words = ""
    zone: str = ""
    programme: Words = ""
    number: int = 0
    earlier: Words = ""
    mode: Mode = "named"
    authors: Authors = "unknown"


Role = Literal["facilitator", "note-taker", "core"]
ROLES: tuple[Role, ...] = ("facilitator", "note-taker", "core")
"""What a person does at the gathering beside taking part; "core" is the core group."""

Consent = Literal["listed", "credited", "photo", "contact"]
CONSENTS: tuple[Consent, ...] = ("listed", "credited", "photo", "contact")
"""What a person may agree to: being listed, credited, pictured, and contacted by others."""


class Person(Record, frozen=True, kw_only=True):
    """Someone at the gathering.

    ``roles`` has those of :data:`ROLES` the person holds, each as 1. ``consents`` maps those of
    :data:`CONSENTS` the person gave to the day of it (:meth:`datetime.date.toordinal`).
    """

    kind: ClassVar[str] = "people"

    name: Words = ""
    organisation: Words = ""
    sector: Words = ""
    email: Words = ""
    roles: Keyed = msgspec.field(default_factory=dict)
    consents: Keyed = msgspec.field(default_factory=dict)


class Topic(Record, frozen=True, kw_only=True):
    """A question posted on the marketplace, with its convenors.

    ``convenors`` maps the ids of people to their rank, from 0. ``merged_into`` is the id of
    the topic that this one complements, or "". ``order`` is its place on the marketplace, or
    among the complementary topics. ``interested`` maps the ids of people who want to join to 1;
    ``hands`` counts those who are not known by name, each counter under a name of its own.
    ``parked`` ones wait for a better time; ``withdrawn`` ones can be brought back. ``posted`` is
    when (ISO 8601, UTC), ``origin`` from which earlier gathering, or "".
    """

    kind: ClassVar[str] = "topics"

    question: Words = ""
    convenors: Keyed = msgspec.field(default_factory=dict)
    order: str = ""
    merged_into: str = ""
    details: Words = ""
    link: Words = ""
    tags: Keyed = msgspec.field(default_factory=dict)
    interested: Keyed = msgspec.field(default_factory=dict)
    hands: Keyed = msgspec.field(default_factory=dict)
    parked: bool = False
    withdrawn: bool = False
    posted: str = ""
    origin: str = ""


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
