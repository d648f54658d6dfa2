"""What people do with the times and the places of the day."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from msgspec.structs import replace

from openspace.commands.checked import checked_seats, checked_slot, checked_time
from openspace.commands.drafts import RoomDraft, SlotDraft
from openspace.commands.said import said
from openspace.errors import BadInputError
from openspace.gathering import Gathering, rooms, slots
from openspace.model import Room, Slot, new_id
from openspace.ordering import keys_at_end, keys_behind
from openspace.words import _, ngettext

SLOT_COLOURS = ("blue", "orange", "green", "violet", "pink", "teal", "yellow")


def add_slots(gathering: Gathering, drafts: Sequence[SlotDraft]) -> list[str]:
    """Add times as one step; return their ids."""
    checked = [checked_slot(draft) for draft in drafts]
    known = list(gathering.plan.records(Slot).values())
    orders = keys_at_end((slot.order for slot in known), len(drafts))
    before = sum(not slot.rest and not slot.removed for slot in known)
    made = []
    for draft, order in zip(checked, orders, strict=True):
        colour = "white" if draft.rest else SLOT_COLOURS[before % len(SLOT_COLOURS)]
        before += not draft.rest
        made.append(Slot(id=new_id(), order=order, colour=colour, **draft._asdict()))
    with gathering.plan.transaction(ngettext("Add a slot", "Add {n} slots", len(drafts))):
        for slot in made:
            gathering.plan.put(slot)
    return [slot.id for slot in made]


def add_slot(
    gathering: Gathering, *, label: str = "", starts: str = "", ends: str = "", rest: bool = False
) -> str:
    """Add a time, or a break (``rest``), to the day; return its id."""
    return add_slots(gathering, [SlotDraft(label, starts, ends, rest=rest)])[0]


class AboutSlot(TypedDict, total=False):
    """What is said of a slot; what is left out stays as it is."""

    label: str
    starts: str
    ends: str
    day: str


def change_slot(
    gathering: Gathering, slot_id: str, *, join: str = "", **about: Unpack[AboutSlot]
) -> None:
    """Give a slot another name or other times."""
    slot = gathering.plan.get(Slot, slot_id)
    draft = SlotDraft(slot.label, slot.starts, slot.ends, slot.day, slot.rest)
    draft = checked_slot(draft._replace(**about))
    with gathering.plan.transaction(_("Change a slot"), join=join):
        gathering.plan.put(replace(slot, **draft._asdict()))


def remove_slot(gathering: Gathering, slot_id: str) -> None:
    """Take a slot off the day; what was placed in it is unplaced until it comes back."""
    slot = gathering.plan.get(Slot, slot_id)
    with gathering.plan.transaction(_("Remove a slot")):
        gathering.plan.put(replace(slot, removed=True))


def add_rooms(gathering: Gathering, drafts: Sequence[RoomDraft]) -> list[str]:
    """Add places as one step; return their ids."""
    for draft in drafts:
        said(draft.name, _("A room needs a name; write it first."))
        checked_seats(draft.capacity)
    orders = keys_at_end(
        (room.order for room in gathering.plan.records(Room).values()), len(drafts)
    )
    made = [
        Room(
            id=new_id(),
            name=draft.name.strip(),
            capacity=draft.capacity or 0,
            link=draft.link.strip(),
            order=order,
        )
        for draft, order in zip(drafts, orders, strict=True)
    ]
    with gathering.plan.transaction(ngettext("Add a room", "Add {n} rooms", len(drafts))):
        for room in made:
            gathering.plan.put(room)
    return [room.id for room in made]


def add_room(
    gathering: Gathering, *, name: str, capacity: int | None = None, link: str = ""
) -> str:
    """Add a place; return its id."""
    return add_rooms(gathering, [RoomDraft(name, capacity, link)])[0]


def change_room(
    gathering: Gathering,
    room_id: str,
    *,
    name: str | None = None,
    capacity: int | None = None,
    link: str | None = None,
    join: str = "",
) -> None:
    """Give a room another name, other seats (0: not known), or another link."""
    room = gathering.plan.get(Room, room_id)
    if name is not None:
        room = replace(room, name=said(name, _("A room needs a name; write it first.")).strip())
    if capacity is not None:
        checked_seats(capacity or None)
        room = replace(room, capacity=capacity)
    if link is not None:
        room = replace(room, link=link.strip())
    with gathering.plan.transaction(_("Change a room"), join=join):
        gathering.plan.put(room)


def remove_room(gathering: Gathering, room_id: str) -> None:
    """Take a room away; what was placed in it is unplaced until it comes back."""
    room = gathering.plan.get(Room, room_id)
    with gathering.plan.transaction(_("Remove a room")):
        gathering.plan.put(replace(room, removed=True))


def move_room(gathering: Gathering, room_id: str, *, to: int) -> None:
    """Move a room to a rank among the rooms, counted from 0 without itself."""
    room = gathering.plan.get(Room, room_id)
    orders = [other.order for other in rooms(gathering) if other.id != room_id]
    at = min(to, len(orders))
    [order] = keys_behind(orders[at - 1] if at > 0 else "", orders, 1)
    with gathering.plan.transaction(_("Move a room")):
        gathering.plan.put(replace(room, order=order))


def lay_out_day(
    gathering: Gathering, *, starts: str, minutes: int, pause: int, count: int
) -> list[str]:
    """Add so many slots of so many minutes, one after the other with pauses; return their ids."""
    first = _in_minutes(checked_time(starts))
    if minutes < 1 or pause < 0:
        raise BadInputError(_("A slot takes a minute at least, and a pause none at least."))
    drafts = []
    behind = len([slot for slot in slots(gathering) if not slot.rest])
    for rank in range(count):
        at = first + rank * (minutes + pause)
        if at + minutes > 24 * 60:
            raise BadInputError(_("That goes on past midnight; take fewer or shorter slots."))
        label = _("Slot {n}").format(n=behind + rank + 1)
        drafts.append(SlotDraft(label, _as_clock(at), _as_clock(at + minutes)))
    return add_slots(gathering, drafts)


def _in_minutes(clock: str) -> int:
    if not clock:
        raise BadInputError(_("When does the first slot start? Write a time, such as 09:30."))
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _as_clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
