"""What an open space day goes through, in words: the phases, and each slot as one of them."""

import msgspec

from openspace.gathering import Gathering, phase, slots
from openspace.model import PhaseName, Slot
from openspace.words import _


class Station(msgspec.Struct, frozen=True):
    """One thing the day goes through; ``when`` and ``colour`` are a slot's or ""."""

    phase: PhaseName
    text: str
    slot: str = ""
    when: str = ""
    colour: str = ""


def stations(gathering: Gathering) -> list[Station]:
    """Return all of them in order."""
    times = [
        Station("slot", name_of(slot), slot.id, when_of(slot), "" if slot.rest else slot.colour)
        for slot in slots(gathering)
    ]
    return [
        Station("opening", _("Opening")),
        Station("marketplace", _("Marketplace")),
        *times,
        Station("news", _("News")),
        Station("convergence", _("Convergence")),
        Station("closing", _("Closing")),
    ]


def rank_now(gathering: Gathering, there: list[Station]) -> int:
    """Return the rank of the one that is on, -1 before the day begins."""
    here = phase(gathering)
    found = (
        rank
        for rank, one in enumerate(there)
        if one.phase == here.name and (one.phase != "slot" or one.slot == here.slot)
    )
    return next(found, -1)


def station_now(gathering: Gathering) -> Station | None:
    """Return the one that is on, None before the day begins."""
    there = stations(gathering)
    rank = rank_now(gathering, there)
    return there[rank] if rank >= 0 else None


def station_next(gathering: Gathering) -> Station | None:
    """Return the one that follows, None after the closing."""
    there = stations(gathering)
    return next(iter(there[rank_now(gathering, there) + 1 :]), None)


def in_one_line(station: Station) -> str:
    """Return what it is called and when it is."""
    return " · ".join(dict.fromkeys(filter(None, (station.text, station.when))))


def name_of(slot: Slot) -> str:
    """Return what a slot is called: its name, else its time."""
    plain = _("Break") if slot.rest else _("Slot")
    return slot.label.strip() or slot.starts or plain


def when_of(slot: Slot) -> str:
    """Return when a slot is, "" where that is not known."""
    both = _("{starts}\u2013{ends}").format(starts=slot.starts, ends=slot.ends)
    return both if slot.starts and slot.ends else slot.starts
