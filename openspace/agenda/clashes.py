"""What is wrong on the wall of the day, each with a sentence and a way out."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Literal

import msgspec

from openspace.gathering import (
    Gathering,
    breakouts,
    convenors,
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
    return [*found, *_overlaps(list(wall.slots.values()))]


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
    for group in groups:
        for person in convenors(wall.gathering, wall.topics[group.id]):
            by_person[person.id].append(group)
            people[person.id] = person
    for person_id, here in by_person.items():
        topics = {wall.topics[one.id].id for one in here}
        if len(topics) > 1:
            sentence = _("{name} convenes {n} groups at {time}; move one, or find somebody else.")
            time = time_of(wall.slots[here[0].slot])
            words = sentence.format(name=people[person_id].name, n=len(topics), time=time)
            yield Clash("convenor", tuple(one.id for one in here), words)


def _too_small(wall: _Wall, groups: Sequence[Breakout]) -> Iterator[Clash]:
    for group in groups:
        room, needed = wall.rooms[group.room], seats_for(wall, group)
        if 0 < room.capacity < needed:
            yield Clash("small", (group.id,), _small(room, needed))


def seats_for(wall: _Wall, group: Breakout) -> int:
    """Return how many seats a group needs; one that is repeated shares them out."""
    topic = wall.topics[group.id]
    times = sum(other.id == topic.id for other in wall.topics.values())
    return -(-seats_needed(wall.gathering, topic) // times)


def _small(room: Room, needed: int) -> str:
    sentence = ngettext(
        "{{room}} is small for {n} person; take a larger room, or meet twice.",
        "{{room}} is small for {n} people; take a larger room, or meet twice.",
        needed,
    )
    return sentence.format(room=room.name)


def _overlaps(times: Iterable[Slot]) -> Iterator[Clash]:
    for one, other in combinations((slot for slot in times if slot.starts and slot.ends), 2):
        if one.day == other.day and one.starts < other.ends and other.starts < one.ends:
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
    needed = seats_needed(gathering, topic)
    fitting = (one for one in rooms(gathering) if one.id not in taken and one.capacity >= needed)
    return sorted(fitting, key=lambda room: room.capacity)
