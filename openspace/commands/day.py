"""Running the day: its phases, its clock, what is announced."""

from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from openspace.commands.said import said
from openspace.gathering import Gathering, clock_left, phase, slots
from openspace.model import Announcement, PhaseName, new_id
from openspace.words import _

_MINUTE = 60.0


def go_to_phase(gathering: Gathering, name: PhaseName, *, slot: str = "") -> None:
    """Go to a phase of the day; the clock stands at the length of the slot, if it has one."""
    seconds = _length_of(gathering, slot) if name == "slot" else 0.0
    here = replace(phase(gathering), name=name, slot=slot, seconds=seconds, left=seconds, ends="")
    with gathering.plan.transaction(_("Go on with the day")):
        gathering.plan.put(here)


def set_clock(gathering: Gathering, *, seconds: float) -> None:
    """Set the day's clock to so many seconds, standing still."""
    with gathering.plan.transaction(_("Set the clock")):
        gathering.plan.put(replace(phase(gathering), seconds=seconds, left=seconds, ends=""))


def start_clock(gathering: Gathering) -> None:
    """Let the day's clock run, from where it was stopped."""
    here = phase(gathering)
    if here.left > 0 and not here.ends:
        ends = (datetime.now(UTC) + timedelta(seconds=here.left)).isoformat()
        with gathering.plan.transaction(_("Start the clock")):
            gathering.plan.put(replace(here, ends=ends))


def stop_clock(gathering: Gathering) -> None:
    """Stop the day's clock where it is."""
    here = phase(gathering)
    if here.ends:
        left = clock_left(datetime.now(UTC), here)
        with gathering.plan.transaction(_("Stop the clock")):
            gathering.plan.put(replace(here, left=left, ends=""))


def give_minutes(gathering: Gathering, *, minutes: float) -> None:
    """Give the day's clock so many minutes more, whether it runs or stands."""
    here = phase(gathering)
    left = max(0.0, clock_left(datetime.now(UTC), here) + minutes * _MINUTE)
    ends = (datetime.now(UTC) + timedelta(seconds=left)).isoformat() if here.ends else ""
    with gathering.plan.transaction(_("Give more time")):
        gathering.plan.put(replace(here, left=left, ends=ends))


def announce(gathering: Gathering, *, text: str) -> str:
    """Announce a sentence to everybody; return its id."""
    said(text, _("What is to be announced? Write it first."))
    at = datetime.now(UTC).isoformat(timespec="seconds")
    one = Announcement(id=new_id(), text=text.strip(), at=at)
    with gathering.plan.transaction(_("Announce")):
        gathering.plan.put(one)
    return one.id


def take_down(gathering: Gathering, announcement_id: str) -> None:
    """Take an announcement down."""
    one = gathering.plan.get(Announcement, announcement_id)
    with gathering.plan.transaction(_("Take an announcement down")):
        gathering.plan.put(replace(one, over=True))


def _length_of(gathering: Gathering, slot_id: str) -> float:
    slot = next((one for one in slots(gathering) if one.id == slot_id), None)
    if slot is None or not (slot.starts and slot.ends):
        return 0.0
    starts, ends = (int(clock[:2]) * 60 + int(clock[3:5]) for clock in (slot.starts, slot.ends))
    return max(0, ends - starts) * _MINUTE
