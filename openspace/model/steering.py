"""What a facilitator steers a board with: legend, voting rounds, the method's steps, a timer."""

from typing import Annotated, ClassVar

import msgspec

from openspace.model.record import Record, Words

Dots = Annotated[int, msgspec.Meta(ge=1, le=10)]
Seconds = Annotated[float, msgspec.Meta(ge=0.0, le=86_400.0)]

TIMER = "timer"
"""The id of the one timer of a board."""


class LegendEntry(Record, frozen=True, kw_only=True):
    """What one paper colour means on this board; its id is the colour's name."""

    kind: ClassVar[str] = "legend"

    text: Words = ""


class VotingRound(Record, frozen=True, kw_only=True):
    """A round in which everybody gives so many ``dots`` to notes.

    With ``stacking`` one note may have several from one person; ``hidden`` counts show only when
    it is closed. ``opened`` and ``closed`` are moments (ISO 8601), ``closed`` "" while it runs.
    """

    kind: ClassVar[str] = "rounds"

    title: Words = ""
    dots: Dots = 5
    stacking: bool = True
    hidden: bool = True
    opened: str = ""
    closed: str = ""


class Step(Record, frozen=True, kw_only=True):
    """One step of a board's method: so many ``minutes`` (0: open), in private, with ``votes``.

    ``removed`` steps keep their words, so that they can come back.
    """

    kind: ClassVar[str] = "steps"

    title: Words = ""
    minutes: int = 0
    private: bool = False
    votes: int = 0
    order: str = ""
    removed: bool = False


class Timer(Record, frozen=True, kw_only=True):
    """The board's timer, with the id :data:`TIMER`, and the step of the method people are at.

    ``ends`` is the moment (ISO 8601) it rings, "" while it stands still with ``left`` seconds.
    ``private`` is on while everybody writes face down.
    """

    kind: ClassVar[str] = "timers"

    seconds: Seconds = 300.0
    left: Seconds = 300.0
    ends: str = ""
    step: str = ""
    private: bool = False
