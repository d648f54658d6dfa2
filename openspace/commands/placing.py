"""Placing topics on the wall of the day."""

from collections.abc import Mapping

from msgspec.structs import replace

from openspace.errors import BadInputError
from openspace.gathering import Gathering, breakout_at, breakouts, head_of, rooms, slots
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

    A topic's first group goes there; topics the timetable leaves out keep none but pinned ones.
    """
    groups = breakouts(gathering)
    for spot in places.values():
        _check(gathering, spot)
    label = ngettext("Accept a timetable", "Accept a timetable of {n} topics", len(places))
    with gathering.plan.transaction(label):
        moved: set[str] = set()
        for group in groups:
            topic = head_of(gathering, group.topic).id
            if group.pinned:
                moved.add(topic)
            elif topic in places and topic not in moved:
                slot, room = places[topic]
                gathering.plan.put(replace(group, slot=slot, room=room))
                moved.add(topic)
            else:
                gathering.plan.put(replace(group, removed=True))
        for topic, spot in places.items():
            if topic not in moved:
                gathering.plan.put(_as_it_was(gathering, topic, spot))


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
    return sentence.format(question=question, room=room.name, time=slot.starts or slot.label)
