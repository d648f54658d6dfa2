"""What is wrong on the wall of the day, each with a sentence and a way out."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Literal

import msgspec

from openspace.gathering import (
    Gathering,
    breakouts,
    breakouts_of,
    convenors,
    day_of,
    heads_of,
    rooms,
    seats_needed,
    slots,
)
from openspace.model import Breakout, Person, Room, Slot, Topic
from openspace.words import _, ngettext

ClashKind = Literal["spot", "convenor", "small", "overlap"]


class Clash(msgspec.Struct, frozen=True):
    """Something wrong on the wall: the groups it is about and a sentence for people.

    ``kind`` is "spot" (two groups in one room), "convenor" (somebody convenes two groups at
    once), "small" (more people than seats) or "overlap" (two slots at one time).
    """

    kind: ClashKind
    groups: tuple[str, ...]
    sentence: str


class _Wall:
    """The wall, looked up once."""

    def __init__(self, gathering: Gathering) -> None:
        self.gathering = gathering
        self.slots = {slot.id: slot for slot in slots(gathering)}
        self.rooms = {room.id: room for room in rooms(gathering)}
        self.groups = breakouts(gathering)
        topics, heads = gathering.plan.records(Topic), heads_of(gathering)
        self.topics = {one.id: topics[heads[one.topic]] for one in self.groups}
        self.times = Counter(topic.id for topic in self.topics.values())
        self._convenors: dict[str, list[Person]] = {}

    def convenors(self, group: Breakout) -> list[Person]:
        """Return who convenes a group's topic."""
        topic = self.topics[group.id]
        if topic.id not in self._convenors:
            self._convenors[topic.id] = convenors(self.gathering, topic)
        return self._convenors[topic.id]

    def at_once(self) -> Iterator[list[Breakout]]:
        """Yield the groups of each slot, in the order of the day."""
        by_slot: defaultdict[str, list[Breakout]] = defaultdict(list)
        for group in self.groups:
            by_slot[group.slot].append(group)
        return (by_slot[slot] for slot in self.slots)


def clashes(gathering: Gathering) -> list[Clash]:
    """Return all that is wrong on the wall, in the order of the day."""
    wall = _Wall(gathering)
    found: list[Clash] = []
    for groups in wall.at_once():
        found += _in_one_spot(wall, groups)
        found += _with_one_convenor(wall, groups)
        found += _too_small(wall, groups)
    return [*found, *_overlaps(gathering, list(wall.slots.values()))]


def _in_one_spot(wall: _Wall, groups: Sequence[Breakout]) -> Iterator[Clash]:
    by_room: defaultdict[str, list[Breakout]] = defaultdict(list)
    for group in groups:
        by_room[group.room].append(group)
    for room, here in by_room.items():
        if len(here) > 1:
            sentence = _("{n} groups meet in {room} at {time}; give each a room of its own.")
            slot = wall.slots[here[0].slot]
            words = sentence.format(n=len(here), room=wall.rooms[room].name, time=time_of(slot))
            yield Clash("spot", tuple(one.id for one in here), words)


def _with_one_convenor(wall: _Wall, groups: Sequence[Breakout]) -> Iterator[Clash]:
    by_person: defaultdict[str, list[Breakout]] = defaultdict(list)
    people: dict[str, Person] = {}
    for group in _one_for_each_convenor(wall, groups):
        for person in wall.convenors(group):
            by_person[person.id].append(group)
            people[person.id] = person
    for person_id, here in by_person.items():
        if len(here) > 1:
            sentence = _("{name} convenes {n} groups at {time}; move one, or find somebody else.")
            time = time_of(wall.slots[here[0].slot])
            words = sentence.format(name=people[person_id].name, n=len(here), time=time)
            yield Clash("convenor", tuple(one.id for one in here), words)


def _one_for_each_convenor(wall: _Wall, groups: Iterable[Breakout]) -> Iterator[Breakout]:
    """Yield the groups but those of a topic that another of its convenors can see to."""
    met: Counter[str] = Counter()
    for group in groups:
        topic = wall.topics[group.id].id
        if not met[topic] or met[topic] >= len(wall.convenors(group)):
            yield group
        met[topic] += 1


def _too_small(wall: _Wall, groups: Sequence[Breakout]) -> Iterator[Clash]:
    for group in groups:
        room, topic = wall.rooms[group.room], wall.topics[group.id]
        needed = _shared(seats_needed(wall.gathering, topic), wall.times[topic.id])
        if 0 < room.capacity < needed:
            yield Clash("small", (group.id,), _small(room, wall.slots[group.slot], needed))


def _shared(seats: int, times: int) -> int:
    """Return how many seats each group of a topic needs that meets so many times."""
    return -(-seats // max(1, times))


def _small(room: Room, slot: Slot, needed: int) -> str:
    people = ngettext("{n} person", "{n} people", needed)
    sentence = _("{room} is small for {people} at {time}; take a larger room, or meet twice.")
    return sentence.format(room=room.name, people=people, time=time_of(slot))


def _overlaps(gathering: Gathering, times: Iterable[Slot]) -> Iterator[Clash]:
    for one, other in combinations((slot for slot in times if slot.starts and slot.ends), 2):
        one_day = day_of(gathering, one) == day_of(gathering, other)
        if one_day and one.starts < other.ends and other.starts < one.ends:
            sentence = _("“{one}” and “{other}” overlap; let one end before the other starts.")
            words = sentence.format(one=name_of(one), other=name_of(other))
            yield Clash("overlap", (), words)


def time_of(slot: Slot) -> str:
    """Return when a slot is, in few words."""
    return slot.starts or slot.label or _("no time yet")


def name_of(slot: Slot) -> str:
    """Return what a slot is called: its label, or else its time."""
    return slot.label or time_of(slot)


def larger_rooms(gathering: Gathering, group: Breakout, topic: Topic) -> list[Room]:
    """Return the rooms free in a group's slot that have seats enough, the smallest first."""
    taken = {one.room for one in breakouts(gathering) if one.slot == group.slot}
    needed = _shared(seats_needed(gathering, topic), len(breakouts_of(gathering, topic)))
    fitting = (one for one in rooms(gathering) if one.id not in taken and one.capacity >= needed)
    return sorted(fitting, key=lambda room: room.capacity)
