"""Sentences about the wall, as they are shown and read aloud."""

from collections.abc import Sequence

from openspace.agenda import time_of
from openspace.model import Room, Slot
from openspace.words import _, ngettext
from ui.agenda.contents import Card, Wall

_PLACES_ONLINE = {"zoom.": "Zoom", "teams.": "Teams", "meet.google": "Meet", "jit.si": "Jitsi"}


def times_of(slot: Slot) -> str:
    """Return when a slot is from and to, "" where that is not known."""
    return "\u2013".join(time for time in (slot.starts, slot.ends) if time)


def slot_in_words(slot: Slot) -> str:
    """Return a slot's time and label in one line."""
    return " · ".join(part for part in (times_of(slot), slot.label) if part) or time_of(slot)


def room_in_words(room: Room) -> str:
    """Return how many seats a room has, and how one joins from afar."""
    seats = ngettext("{n} seat", "{n} seats", room.capacity) if room.capacity else ""
    return " · ".join(part for part in (seats, link_in_words(room.link)) if part)


def link_in_words(link: str) -> str:
    """Return where a link leads, in a word."""
    low = link.casefold()
    known = (name for part, name in _PLACES_ONLINE.items() if part in low)
    return next(known, _("online") if low else "")


def spot_in_words(slot: Slot, room: Room) -> str:
    """Return a time and a place."""
    return f"{time_of(slot)} · {room.name}"


def interest_in_words(card: Card) -> str:
    """Return how many want to join, of how many seats."""
    return f"{card.interest} / {card.seats}" if card.seats else str(card.interest)


def convenors_in_words(card: Card) -> str:
    """Return how many convene it, "" for nobody."""
    count = card.convenors
    return ngettext("{n} convenor", "{n} convenors", count) if count else ""


def others_in_words(card: Card) -> str:
    """Return the complementary questions in one line, "" for none."""
    if not card.others:
        return ""
    more = len(card.others) - 1
    line = _("with: {question}").format(question=card.others[0])
    return line + (" " + ngettext("and {n} more", "and {n} more", more) if more else "")


def card_aloud(card: Card, *, warned: bool) -> str:
    """Return all a card shows, to be read aloud."""
    parts = [
        card.question,
        others_in_words(card),
        card.names or convenors_in_words(card),
        ngettext("{n} wants to join", "{n} want to join", card.interest),
        ngettext("{n} seat", "{n} seats", card.seats) if card.seats else "",
        _("pinned") if card.pinned else "",
        _("has a warning") if warned else "",
    ]
    return ", ".join(part for part in parts if part)


def cell_aloud(wall: Wall, at: tuple[int, int], cards: Sequence[str]) -> str:
    """Return what a cell (row, column) holds, to be read aloud."""
    slot, room = wall.slots[at[0]], wall.rooms[at[1]]
    if slot.rest:
        return _("Break, {slot}").format(slot=slot_in_words(slot))
    where = spot_in_words(slot, room)
    return ", ".join((where, *cards)) if cards else _("{place}, free").format(place=where)
