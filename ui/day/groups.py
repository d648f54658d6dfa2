"""What a group's card shows, as data."""

import msgspec

from openspace.gathering import (
    Gathering,
    board_of,
    breakouts,
    complementary,
    convenors,
    head_of,
    headcount,
    interested_in,
    notes_of,
    people,
    people_in,
    rooms,
    slots,
)
from openspace.model import Breakout, Person, Topic


class Who(msgspec.Struct, frozen=True):
    """Somebody, by id and name."""

    person: str
    name: str


class GroupWords(msgspec.Struct, frozen=True):
    """A group that meets: its questions, where, who is there, what its board holds.

    ``seats`` is 0 where they are not known; ``others`` are there without a name; ``waiting``
    raised a hand or convene and are not there yet; ``notes`` is None while there is no board.
    """

    group: str
    topic: str
    question: str
    complementary: tuple[str, ...]
    slot: str
    room: str
    link: str
    seats: int
    colour: str
    convenors: tuple[str, ...]
    note_taker: str
    people: tuple[Who, ...]
    others: int
    waiting: int
    board: str
    notes: int | None

    @property
    def count(self) -> int:
        """How many are there."""
        return len(self.people) + self.others


def groups_in_words(gathering: Gathering, slot_id: str) -> list[GroupWords]:
    """Return the groups of a slot, in the order of the rooms."""
    ranks = {room.id: rank for rank, room in enumerate(rooms(gathering))}
    there = [one for one in breakouts(gathering) if one.slot == slot_id]
    there.sort(key=lambda one: ranks[one.room])
    return [in_words(gathering, one) for one in there]


def in_words(gathering: Gathering, group: Breakout) -> GroupWords:
    """Return one group in words."""
    topic = head_of(gathering, group.topic)
    room = next(room for room in rooms(gathering) if room.id == group.room)
    slot = next(slot for slot in slots(gathering) if slot.id == group.slot)
    hosts = convenors(gathering, topic)
    named = tuple(Who(one.id, one.name) for one in people_in(gathering, group))
    wanted = {one.id for one in (*hosts, *interested_in(gathering, topic))}
    taker = gathering.plan.find(Person, group.note_taker) if group.note_taker else None
    board, notes = _board(gathering, topic)
    return GroupWords(
        group=group.id,
        topic=topic.id,
        question=topic.question,
        complementary=tuple(one.question for one in complementary(gathering, topic)),
        slot=slot.id,
        room=room.name,
        link=room.link,
        seats=room.capacity,
        colour=slot.colour,
        convenors=tuple(one.name for one in hosts),
        note_taker=taker.name if taker else "",
        people=named,
        others=headcount(gathering, group) - len(named),
        waiting=len(wanted - set(group.people)),
        board=board,
        notes=notes,
    )


def nowhere(gathering: Gathering, slot_id: str) -> list[Who]:
    """Return those who are in no group of a slot, by name."""
    there = {person for one in breakouts(gathering) if one.slot == slot_id for person in one.people}
    return [Who(one.id, one.name) for one in people(gathering) if one.id not in there]


def _board(gathering: Gathering, topic: Topic) -> tuple[str, int | None]:
    board = board_of(gathering, topic)
    if board is None:
        return "", None
    return board.id, sum(1 for note in notes_of(gathering, board.id) if note.text.strip())
