"""What starts when and where, as data for the screens that tell it."""

import msgspec

from openspace.gathering import Gathering, breakouts, complementary, head_of, phase, rooms, slots
from openspace.model import Slot
from ui.day.stations import name_of, when_of


class Starting(msgspec.Struct, frozen=True):
    """One group: the room and its link, the question and those merged into it."""

    room: str
    question: str
    complementary: tuple[str, ...] = ()
    link: str = ""


class SlotStarting(msgspec.Struct, frozen=True):
    """One slot and all that starts in it, in the order of the rooms; ``runs`` where it is now."""

    name: str
    when: str
    colour: str
    runs: bool
    rest: bool = False
    groups: tuple[Starting, ...] = ()


def starting_now(gathering: Gathering) -> SlotStarting | None:
    """Return what meets in the slot that runs, None between the slots."""
    slot = slot_now(gathering)
    return _starting(gathering, slot, runs=True) if slot else None


def starting_next(gathering: Gathering) -> SlotStarting | None:
    """Return what meets in the slot that follows, None where there is no more."""
    slot = slot_next(gathering)
    return _starting(gathering, slot, runs=False) if slot else None


def slot_now(gathering: Gathering) -> Slot | None:
    """Return the slot that runs, None between the slots."""
    here = phase(gathering)
    there = slots(gathering) if here.name == "slot" else []
    return next((slot for slot in there if slot.id == here.slot), None)


def slot_next(gathering: Gathering) -> Slot | None:
    """Return the slot that follows the one that runs, or the day's first before the slots."""
    here, there = phase(gathering), slots(gathering)
    if here.name == "slot":
        ranks = [rank for rank, slot in enumerate(there) if slot.id == here.slot]
        there = there[ranks[0] + 1 :] if ranks else []
    elif here.name not in ("", "opening", "marketplace"):
        there = []
    return next((slot for slot in there if not slot.rest), None)


def _starting(gathering: Gathering, slot: Slot, *, runs: bool) -> SlotStarting:
    there = {one.room: one for one in breakouts(gathering) if one.slot == slot.id}
    groups = []
    for room in rooms(gathering):
        if room.id in there:
            topic = head_of(gathering, there[room.id].topic)
            others = tuple(one.question for one in complementary(gathering, topic))
            groups.append(Starting(room.name, topic.question, others, room.link))
    return SlotStarting(name_of(slot), when_of(slot), slot.colour, runs, slot.rest, tuple(groups))
