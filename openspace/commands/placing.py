"""Placing topics on the wall of the day."""

from collections.abc import Container, Mapping

from msgspec.structs import replace

from openspace.agenda import time_of
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    breakout_at,
    breakouts,
    first_groups,
    head_of,
    marketplace,
    rooms,
    slots,
)
from openspace.model import Breakout, Room, Slot, new_id
from openspace.words import _, ngettext

Spot = tuple[str, str]
"""The ids of a slot and of a room."""


def place_topic(gathering: Gathering, topic_id: str, *, slot: str, room: str) -> str:
    """Place a topic in a slot and a room; return the id of the group that meets there.

    A topic placed once more meets once more: that is how one is repeated. One from the parking
    lot waits there no longer. Raises
    :class:`BadInputError` with a sentence where another group meets there.
    """
    topic = head_of(gathering, topic_id)
    _check(gathering, (slot, room))
    there = breakout_at(gathering, slot, room)
    if there is not None:
        raise BadInputError(_taken(gathering, there))
    with gathering.plan.transaction(_("Place a topic")):
        group = _as_it_was(gathering, topic.id, (slot, room))
        gathering.plan.put(group)
        if topic.parked:
            gathering.plan.put(replace(topic, parked=False))
    return group.id


def move_breakout(gathering: Gathering, breakout_id: str, *, slot: str, room: str) -> None:
    """Move a group to another slot or room; one that meets there changes places with it."""
    group = gathering.plan.get(Breakout, breakout_id)
    _check(gathering, (slot, room))
    there = breakout_at(gathering, slot, room)
    if there is not None and there.id == breakout_id:
        return
    if there is not None and there.pinned:
        sentence = _("The group there is pinned; unpin it first, or choose another place.")
        raise BadInputError(sentence)
    label = _("Swap two topics") if there is not None else _("Move a topic on the wall")
    with gathering.plan.transaction(label):
        gathering.plan.put(replace(group, slot=slot, room=room))
        if there is not None:
            gathering.plan.put(replace(there, slot=group.slot, room=group.room))


def unplace(gathering: Gathering, breakout_id: str) -> None:
    """Take a group off the wall; placed there again, it has its people and report again."""
    group = gathering.plan.get(Breakout, breakout_id)
    with gathering.plan.transaction(_("Take a topic off the wall")):
        gathering.plan.put(replace(group, removed=True))


def pin_breakout(gathering: Gathering, breakout_id: str, *, pinned: bool) -> None:
    """Pin a group to its place, so that no suggested timetable moves it, or unpin it."""
    group = gathering.plan.get(Breakout, breakout_id)
    with gathering.plan.transaction(_("Pin a topic") if pinned else _("Unpin a topic")):
        gathering.plan.put(replace(group, pinned=pinned))


def accept_timetable(gathering: Gathering, places: Mapping[str, Spot]) -> None:
    """Place topics (by their ids) as a timetable says, as one step.

    A topic's first group goes there; pinned ones and those that repeat a topic stay. Topics the
    timetable leaves out come off the wall. Raises :class:`BadInputError` with a sentence where
    the wall has changed meanwhile, so that two groups would meet in one place.
    """
    first = first_groups(gathering)
    moving = {topic: group for topic, group in first.items() if not group.pinned}
    wanted = {topic.id for topic in marketplace(gathering)} - (first.keys() - moving.keys())
    spots = {topic: spot for topic, spot in places.items() if topic in wanted}
    _check_timetable(gathering, spots, {group.id for group in moving.values()})
    label = ngettext("Accept a timetable", "Accept a timetable of {n} topics", len(places))
    with gathering.plan.transaction(label):
        for topic, group in moving.items():
            if topic in spots:
                slot, room = spots[topic]
                gathering.plan.put(replace(group, slot=slot, room=room))
            else:
                gathering.plan.put(replace(group, removed=True))
        for topic, spot in spots.items():
            if topic not in moving:
                gathering.plan.put(_as_it_was(gathering, topic, spot))


def _check_timetable(
    gathering: Gathering, spots: Mapping[str, Spot], moving: Container[str]
) -> None:
    for spot in spots.values():
        _check(gathering, spot)
    stay = [one for one in breakouts(gathering) if one.id not in moving]
    taken = {(one.slot, one.room) for one in stay}
    if taken.intersection(spots.values()) or len(set(spots.values())) < len(spots):
        raise BadInputError(_("The wall has changed since this was suggested; ask once more."))


def _as_it_was(gathering: Gathering, topic_id: str, spot: Spot) -> Breakout:
    """Return the group of a topic that was taken off the wall, with its report, or a new one."""
    off_the_wall = [
        one
        for one in gathering.plan.records(Breakout).values()
        if one.removed and one.topic == topic_id
    ]
    same_place = [one for one in off_the_wall if (one.slot, one.room) == spot]
    for one in (*same_place, *sorted(off_the_wall, key=lambda one: one.id)):
        return replace(one, slot=spot[0], room=spot[1], removed=False)
    return Breakout(id=new_id(), topic=topic_id, slot=spot[0], room=spot[1])


def _check(gathering: Gathering, spot: Spot) -> None:
    slot = next((one for one in slots(gathering) if one.id == spot[0]), None)
    if slot is None or not any(one.id == spot[1] for one in rooms(gathering)):
        raise BadInputError(_("This slot or room is not there any more; choose another place."))
    if slot.rest:
        raise BadInputError(_("Everybody rests then; choose a slot that is no break."))


def _taken(gathering: Gathering, there: Breakout) -> str:
    question = head_of(gathering, there.topic).question
    slot, room = gathering.plan.get(Slot, there.slot), gathering.plan.get(Room, there.room)
    sentence = _("“{question}” meets in {room} at {time} already; swap the two, or choose another.")
    return sentence.format(question=question, room=room.name, time=time_of(slot))
