"""What is told of the day on paper: of each topic, and of when and where it is met."""

from typing import NamedTuple

from openspace.gathering import (
    Gathering,
    breakouts_of,
    complementary,
    convenors,
    interest_in,
    rooms,
    slots,
)
from openspace.harvest.names import names_to_give
from openspace.model import Slot, Topic
from openspace.words import _, ngettext


class Told(NamedTuple):
    """A topic in words: its questions, its convenors, who wants to join, when and where it is."""

    question: str
    others: tuple[str, ...]
    names: str
    interest: str
    places: tuple[str, ...]
    colour: str


def told(gathering: Gathering, topic: Topic) -> Told:
    """Return what is told of a topic; only who agreed is named."""
    met = breakouts_of(gathering, topic)
    times = {slot.id: slot for slot in slots(gathering)}
    places = {room.id: room.name for room in rooms(gathering)}
    names = names_to_give(gathering, convenors(gathering, topic))
    interest = interest_in(gathering, topic)
    return Told(
        topic.question,
        tuple(one.question for one in complementary(gathering, topic)),
        ", ".join(names),
        ngettext("{n} wants to join", "{n} want to join", interest) if interest else "",
        tuple(f"{when(times[one.slot])} · {places[one.room]}" for one in met),
        times[met[0].slot].colour if met else "white",
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
