"""Questions about the wall of the day: times, places, the groups that meet, how far it has come."""

from datetime import datetime

from openspace.gathering.gathering import Gathering
from openspace.gathering.interest import counted
from openspace.gathering.marketplace import heads_of, marketplace
from openspace.model import PHASE, Announcement, Breakout, Person, Phase, Room, Slot, Topic


def slots(gathering: Gathering) -> list[Slot]:
    """Return the slots in the order of the day: by day and start, then as they were added."""
    there = (slot for slot in gathering.plan.records(Slot).values() if not slot.removed)
    return sorted(
        there,
        key=lambda slot: (day_of(gathering, slot), slot.starts or "~", slot.order, slot.id),
    )


def day_of(gathering: Gathering, slot: Slot) -> str:
    """Return the ISO 8601 day of a slot: the gathering's own where it names none."""
    return slot.day or gathering.invitation.date


def rooms(gathering: Gathering) -> list[Room]:
    """Return the rooms, in their order."""
    there = (room for room in gathering.plan.records(Room).values() if not room.removed)
    return sorted(there, key=lambda room: (room.order, room.id))


def breakouts(gathering: Gathering) -> list[Breakout]:
    """Return the groups on the wall: those whose topic, slot and room are all there."""
    times = {slot.id for slot in slots(gathering)}
    places = {room.id for room in rooms(gathering)}
    topics = {topic.id for topic in marketplace(gathering)}
    heads = heads_of(gathering)
    found = [
        one
        for one in gathering.plan.records(Breakout).values()
        if not one.removed
        and one.slot in times
        and one.room in places
        and heads.get(one.topic) in topics
    ]
    return sorted(found, key=lambda one: one.id)


def breakouts_of(gathering: Gathering, topic: Topic) -> list[Breakout]:
    """Return the groups in which a topic meets, in the order of the day."""
    ranks = {slot.id: rank for rank, slot in enumerate(slots(gathering))}
    heads = heads_of(gathering)
    found = [one for one in breakouts(gathering) if heads[one.topic] == topic.id]
    return sorted(found, key=lambda one: (ranks[one.slot], one.id))


def first_groups(gathering: Gathering) -> dict[str, Breakout]:
    """Return for each topic on the wall the group that counts as its place.

    That is one that is pinned, or else the first of the day; the others repeat the topic.
    """
    ranks = {slot.id: (slot.rest, rank) for rank, slot in enumerate(slots(gathering))}
    heads = heads_of(gathering)
    found: dict[str, Breakout] = {}
    for one in sorted(
        breakouts(gathering), key=lambda one: (not one.pinned, ranks[one.slot], one.id)
    ):
        found.setdefault(heads[one.topic], one)
    return found


def breakout_at(gathering: Gathering, slot_id: str, room_id: str) -> Breakout | None:
    """Return the group that meets in a slot and a room, None if nobody does."""
    found = (one for one in breakouts(gathering) if one.slot == slot_id and one.room == room_id)
    return next(found, None)


def unplaced(gathering: Gathering) -> list[Topic]:
    """Return the topics that are on no wall yet and do not wait in the parking lot."""
    heads = heads_of(gathering)
    placed = {heads[one.topic] for one in breakouts(gathering)}
    return [one for one in marketplace(gathering) if one.id not in placed and not one.parked]


def people_in(gathering: Gathering, breakout: Breakout) -> list[Person]:
    """Return those who are in a group now, by name."""
    known = gathering.plan.records(Person)
    found = (known[one] for one in breakout.people if one in known)
    return sorted(found, key=lambda person: (person.name.casefold(), person.id))


def headcount(gathering: Gathering, breakout: Breakout) -> int:
    """Return how many are in a group now, known by name or not."""
    return len(people_in(gathering, breakout)) + counted(breakout.others)


def phase(gathering: Gathering) -> Phase:
    """Return how far the day has come."""
    return gathering.plan.find(Phase, PHASE) or Phase(id=PHASE)


def clock_left(now: datetime, running: Phase) -> float:
    """Return how many seconds the day's clock has left at a moment."""
    if not running.ends:
        return running.left
    return max(0.0, (datetime.fromisoformat(running.ends) - now).total_seconds())


def announcements(gathering: Gathering) -> list[Announcement]:
    """Return what is announced just now, the latest first."""
    up = (one for one in gathering.plan.records(Announcement).values() if not one.over)
    return sorted(up, key=lambda one: (one.at, one.id), reverse=True)
