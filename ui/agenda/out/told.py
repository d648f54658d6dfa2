"""What is told of the day on paper: of each topic, and of when and where it is met."""

from collections import defaultdict
from typing import NamedTuple

from openspace.gathering import (
    Gathering,
    breakouts,
    complementary,
    convenors,
    heads_of,
    interest_in,
    marketplace,
    rooms,
    slots,
)
from openspace.harvest.names import names_to_give
from openspace.model import Breakout, Slot, Topic
from openspace.words import _, ngettext


class Told(NamedTuple):
    """A topic in words: its questions, its convenors, who wants to join, when and where it is."""

    question: str
    others: tuple[str, ...]
    names: str
    interest: str
    places: tuple[str, ...]
    colour: str


def all_told(gathering: Gathering) -> dict[str, Told]:
    """Return what is told of each topic on the marketplace, by its id; only who agreed is named."""
    times, places = slots(gathering), {room.id: room.name for room in rooms(gathering)}
    heads = heads_of(gathering)
    met: defaultdict[str, dict[str, list[Breakout]]] = defaultdict(lambda: defaultdict(list))
    for one in breakouts(gathering):
        met[heads[one.topic]][one.slot].append(one)
    found = {}
    for topic in marketplace(gathering):
        slots_met = [slot for slot in times if slot.id in met[topic.id]]
        spots = tuple(
            f"{when(slot)} · {places[one.room]}"
            for slot in slots_met
            for one in met[topic.id][slot.id]
        )
        found[topic.id] = _told(gathering, topic, spots, slots_met[0] if slots_met else None)
    return found


def _told(gathering: Gathering, topic: Topic, spots: tuple[str, ...], first: Slot | None) -> Told:
    interest = interest_in(gathering, topic)
    return Told(
        topic.question,
        tuple(one.question for one in complementary(gathering, topic)),
        ", ".join(names_to_give(gathering, convenors(gathering, topic))),
        ngettext("{n} wants to join", "{n} want to join", interest) if interest else "",
        spots,
        first.colour if first is not None else "white",
    )


def when(slot: Slot) -> str:
    """Return when a slot is, by its time and its name, as far as it has them."""
    label = " ".join(slot.label.split())
    return " · ".join(one for one in (span(slot), label) if one) or _("A slot without a time")


def span(slot: Slot) -> str:
    """Return from when to when a slot is, "" where that is not known."""
    if slot.starts and slot.ends:
        return _("{start}\u2013{end}").format(start=slot.starts, end=slot.ends)
    return slot.starts
