"""What the wall shows, as data: times, places, a card for each group, the topics that wait."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from openspace.agenda import Spot
from openspace.gathering import (
    Gathering,
    breakouts,
    complementary,
    convenors,
    heads_of,
    marketplace,
    rooms,
    slots,
)
from openspace.gathering.interest import counted
from openspace.model import Breakout, Person, Room, Slot, Topic


class Card(msgspec.Struct, frozen=True):
    """A group on the wall: its topic, where it meets, how many want to join it.

    ``names`` are the convenors' where the gathering names people, else empty. ``seats`` is 0
    where that is not known; ``times`` counts how often the topic meets.
    """

    group: str
    topic: str
    spot: Spot
    question: str
    others: tuple[str, ...]
    names: str
    convenors: int
    interest: int
    seats: int
    pinned: bool
    times: int


class Waiting(msgspec.Struct, frozen=True):
    """A topic that has no place on the wall yet."""

    topic: str
    question: str
    interest: int


class Wall(msgspec.Struct, frozen=True):
    """The whole wall: slots down, rooms across, the cards of each spot."""

    slots: Sequence[Slot] = ()
    rooms: Sequence[Room] = ()
    cards: Mapping[Spot, tuple[Card, ...]] = {}
    waiting: Sequence[Waiting] = ()
    parked: Sequence[Waiting] = ()

    def all_cards(self) -> list[Card]:
        """Return the cards in the order of the day, from the first room to the last."""
        spots = [Spot(slot.id, room.id) for slot in self.slots for room in self.rooms]
        return [card for spot in spots for card in self.cards.get(spot, ())]

    def slot(self, slot_id: str) -> Slot | None:
        """Return a slot of the wall."""
        return next((one for one in self.slots if one.id == slot_id), None)

    def room(self, room_id: str) -> Room | None:
        """Return a room of the wall."""
        return next((one for one in self.rooms if one.id == room_id), None)


def wall_of(gathering: Gathering) -> Wall:
    """Return the wall as it is now."""
    there, places = slots(gathering), rooms(gathering)
    topics = {topic.id: topic for topic in marketplace(gathering)}
    interest = _interest(gathering)
    groups = breakouts(gathering)
    heads = heads_of(gathering)
    times: defaultdict[str, int] = defaultdict(int)
    for group in groups:
        times[heads[group.topic]] += 1
    seats = {room.id: room.capacity for room in places}
    cards: defaultdict[Spot, list[Card]] = defaultdict(list)
    for group in groups:
        topic = topics[heads[group.topic]]
        numbers = (interest[topic.id], seats[group.room], times[topic.id])
        cards[Spot(group.slot, group.room)].append(_card(gathering, group, topic, numbers))
    unplaced = [one for one in topics.values() if one.id not in times]
    return Wall(
        there,
        places,
        {spot: tuple(here) for spot, here in cards.items()},
        [_waiting(one, interest) for one in unplaced if not one.parked],
        [_waiting(one, interest) for one in unplaced if one.parked],
    )


def _card(
    gathering: Gathering, group: Breakout, topic: Topic, numbers: tuple[int, int, int]
) -> Card:
    interest, seats, times = numbers
    hosts = convenors(gathering, topic)
    named = gathering.invitation.mode == "named"
    return Card(
        group=group.id,
        topic=topic.id,
        spot=Spot(group.slot, group.room),
        question=_in_line(topic.question),
        others=tuple(_in_line(one.question) for one in complementary(gathering, topic)),
        names=", ".join(one.name for one in hosts) if named else "",
        convenors=len(hosts),
        interest=interest,
        seats=seats,
        pinned=group.pinned,
        times=times,
    )


def _waiting(topic: Topic, interest: Mapping[str, int]) -> Waiting:
    return Waiting(topic.id, _in_line(topic.question), interest[topic.id])


def _interest(gathering: Gathering) -> dict[str, int]:
    """Return how many want to join each topic, with what was merged into it, in one walk."""
    heads, known = heads_of(gathering), gathering.plan.records(Person)
    people: defaultdict[str, set[str]] = defaultdict(set)
    hands: defaultdict[str, int] = defaultdict(int)
    for topic in gathering.plan.records(Topic).values():
        head = heads[topic.id]
        people[head].update(topic.interested)
        hands[head] += counted(topic.hands)
    return {head: len(there & known.keys()) + hands[head] for head, there in people.items()}


def _in_line(words: str) -> str:
    return " ".join(words.split())
