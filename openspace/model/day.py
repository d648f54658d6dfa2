"""The records of the day: times, places, the groups that meet, and how far the day has come."""

from typing import ClassVar, Literal

import msgspec

from openspace.model.record import Keyed, Record, Words

PhaseName = Literal["", "opening", "marketplace", "slot", "news", "convergence", "closing"]
PHASES: tuple[PhaseName, ...] = (
    "opening",
    "marketplace",
    "slot",
    "news",
    "convergence",
    "closing",
)
"""What an open space day goes through, in order; "slot" once for each."""

PHASE = "phase"
"""The id of the one phase record."""


class Slot(Record, frozen=True, kw_only=True):
    """A time in which groups meet, or all of them rest (``rest``: a break).

    ``day`` is an ISO 8601 day, "" for the gathering's own; ``starts`` and ``ends`` are "HH:MM"
    on the clocks of the place, or "". ``colour`` is one of :data:`COLOURS`. ``removed`` slots
    keep their groups, so that they can come back.
    """

    kind: ClassVar[str] = "slots"

    label: Words = ""
    day: str = ""
    starts: str = ""
    ends: str = ""
    colour: str = ""
    rest: bool = False
    order: str = ""
    removed: bool = False


class Room(Record, frozen=True, kw_only=True):
    """A place in which a group meets; ``capacity`` counts seats, 0 where that is not known.

    ``link`` leads there for those who join from afar. ``removed`` rooms can come back.
    """

    kind: ClassVar[str] = "rooms"

    name: Words = ""
    capacity: int = 0
    link: Words = ""
    order: str = ""
    removed: bool = False


class Breakout(Record, frozen=True, kw_only=True):
    """A topic placed in a slot and a room: the group that meets there.

    ``pinned`` ones stay where they are when a timetable is suggested. ``people`` maps the ids
    of those who are there now to 1; ``others`` counts those who are not known by name, each
    counter under a name of its own. ``note_taker`` is a person's id or "". The words are the
    group's report. ``removed`` ones keep it.
    """

    kind: ClassVar[str] = "breakouts"

    topic: str = ""
    slot: str = ""
    room: str = ""
    pinned: bool = False
    people: Keyed = msgspec.field(default_factory=dict)
    others: Keyed = msgspec.field(default_factory=dict)
    note_taker: str = ""
    summary: Words = ""
    resources: Words = ""
    requests: Words = ""
    removed: bool = False


class Announcement(Record, frozen=True, kw_only=True):
    """A sentence to everybody; ``at`` is when it was made (ISO 8601), ``over`` takes it down."""

    kind: ClassVar[str] = "announcements"

    text: Words = ""
    at: str = ""
    over: bool = False


class Phase(Record, frozen=True, kw_only=True):
    """How far the day has come; there is one, with the id "phase".

    ``slot`` is the id of the slot that runs. ``seconds`` is what was set, ``left`` what was left
    when the clock was last stopped; while it runs, ``ends`` is when it is up (ISO 8601, UTC).
    """

    kind: ClassVar[str] = "phases"

    name: PhaseName = ""
    slot: str = ""
    seconds: float = 0.0
    left: float = 0.0
    ends: str = ""
