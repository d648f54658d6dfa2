"""What there is to look at on the wall: what is wrong, and who wants two things at once."""

from collections.abc import Iterator, Sequence
from itertools import combinations

import msgspec

from openspace.agenda import (
    Clash,
    Question,
    Spot,
    clashes,
    cost_of,
    places_of,
    question_of,
    torn_in,
)
from openspace.gathering import Gathering
from openspace.model import Person


class TornPair(msgspec.Struct, frozen=True):
    """Two topics of one slot that the same people want; ``names`` only where people are named."""

    slot: str
    topics: tuple[str, str]
    people: int
    names: tuple[str, ...] = ()


class Figures(msgspec.Struct, frozen=True):
    """Clashes in the order of the day, wishes lost, people torn, and between which topics."""

    clashes: Sequence[Clash] = ()
    lost: int = 0
    torn: int = 0
    pairs: Sequence[TornPair] = ()

    def groups(self) -> frozenset[str]:
        """Return the groups something is wrong with."""
        return frozenset(group for clash in self.clashes for group in clash.groups)


def figures_of(gathering: Gathering) -> Figures:
    """Return what there is to look at now."""
    question = question_of(gathering)
    open_slots = set(question.slots)
    placed = places_of(gathering).items()
    places = {topic: spot for topic, spot in placed if spot.slot in open_slots}
    lost, torn = cost_of(question, places)
    pairs = sorted(_pairs(gathering, question, places), key=lambda pair: -pair.people)
    return Figures(clashes(gathering), lost, torn, pairs)


def _pairs(gathering: Gathering, question: Question, places: dict[str, Spot]) -> Iterator[TornPair]:
    named = gathering.invitation.mode == "named"
    known = gathering.plan.records(Person)
    torn = torn_in(question, places)
    for slot in question.slots:
        here = [
            wish
            for wish in question.wishes
            if wish.topic in places and places[wish.topic].slot == slot
        ]
        for one, other in combinations(here, 2):
            both = one.wanted_by & other.wanted_by & torn[slot]
            if both:
                names = sorted(known[who].name for who in both if who in known) if named else ()
                yield TornPair(slot, (one.topic, other.topic), len(both), tuple(names))
