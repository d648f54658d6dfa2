"""Adding, moving and removing the slots and rooms of a day that is laid out already."""

from itertools import pairwise

from openspace import commands
from openspace.gathering import Gathering, rooms, slots
from openspace.model import Slot
from openspace.words import _

_USUAL_MINUTES, _USUAL_PAUSE, _BREAK_MINUTES, _LAST = 60, 15, 30, 24 * 60 - 1


def add_next_slot(gathering: Gathering) -> str:
    """Add a slot behind the last, as long and as far from it as those before; return its id."""
    there = [slot for slot in slots(gathering) if not slot.rest]
    label = _("Slot {n}").format(n=len(there) + 1)
    timed = [slot for slot in slots(gathering) if slot.starts and slot.ends]
    if not timed:
        return commands.add_slot(gathering, label=label)
    starts = _in_minutes(timed[-1].ends) + (0 if timed[-1].rest else _pause(timed))
    return _added(gathering, label, starts, _length(there))


def add_next_break(gathering: Gathering) -> str:
    """Add a break behind the last slot; return its id."""
    timed = [slot for slot in slots(gathering) if slot.ends]
    if not timed:
        return commands.add_slot(gathering, label=_("Break"), rest=True)
    starts = _in_minutes(timed[-1].ends)
    return _added(gathering, _("Break"), starts, _BREAK_MINUTES, rest=True)


def add_next_room(gathering: Gathering) -> str:
    """Add a room behind the last; return its id."""
    taken = {room.name for room in rooms(gathering)}
    numbers = range(len(taken) + 1, 2 * len(taken) + 2)
    names = (_("Room {n}").format(n=number) for number in numbers)
    return commands.add_room(gathering, name=next(name for name in names if name not in taken))


def step_room(gathering: Gathering, room_id: str, way: int) -> None:
    """Move a room one place on (1) or back (-1)."""
    ids = [room.id for room in rooms(gathering)]
    to = ids.index(room_id) + way
    if 0 <= to < len(ids):
        commands.move_room(gathering, room_id, to=to)


def _added(
    gathering: Gathering, label: str, starts: int, minutes: int, *, rest: bool = False
) -> str:
    if starts + minutes > _LAST:
        return commands.add_slot(gathering, label=label, rest=rest)
    times = (_as_clock(starts), _as_clock(starts + minutes))
    return commands.add_slot(gathering, label=label, starts=times[0], ends=times[1], rest=rest)


def _length(there: list[Slot]) -> int:
    timed = [slot for slot in there if slot.starts and slot.ends]
    if not timed:
        return _USUAL_MINUTES
    return _in_minutes(timed[-1].ends) - _in_minutes(timed[-1].starts)


def _pause(timed: list[Slot]) -> int:
    gaps = [
        _in_minutes(after.starts) - _in_minutes(before.ends)
        for before, after in pairwise(timed)
        if before.day == after.day
    ]
    return max(0, gaps[-1]) if gaps else _USUAL_PAUSE


def _in_minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _as_clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
