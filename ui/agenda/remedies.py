"""Ways out of what is wrong on the wall, as buttons: what they say and what they do."""

from collections.abc import Callable, Iterator
from functools import partial

from openspace import commands
from openspace.agenda import Clash, Spot, larger_rooms, time_of
from openspace.gathering import Gathering
from openspace.model import Breakout, Topic
from openspace.words import _
from ui.agenda.contents import Card, Wall
from ui.agenda.look_card import Remedy
from ui.agenda.moves import Moves

_LONGEST = 24


class Remedies:
    """Finds what can be done about a clash."""

    def __init__(self, moves: Moves, lift: Callable[[Card], object]) -> None:
        self._moves, self._lift = moves, lift

    def of(self, clash: Clash, wall: Wall) -> list[Remedy]:
        """Return the ways out of a clash."""
        cards = [card for card in wall.all_cards() if card.group in clash.groups]
        if clash.kind == "small":
            return [one for card in cards for one in self._for_small(card, wall)]
        return [self._to_move(card) for card in cards]

    def _to_move(self, card: Card) -> Remedy:
        words = card.question
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
        return _("Move “{question}”").format(question=short), lambda: self._lift(card)

    def _for_small(self, card: Card, wall: Wall) -> Iterator[Remedy]:
        gathering = self._moves.gathering
        group = gathering.plan.find(Breakout, card.group)
        topic = gathering.plan.find(Topic, card.topic)
        if group is None or topic is None:
            return
        larger = larger_rooms(gathering, group, topic)
        if larger:
            to = Spot(card.spot.slot, larger[0].id)
            words = _("Move to {room}").format(room=larger[0].name)
            yield words, lambda: self._moves.do(lambda of: _move(of, card, to))
        else:
            yield from self._swap(card, wall)
        again = _free_later(card, wall)
        if again is not None:
            slot = wall.slot(again.slot)
            yield (
                _("Repeat at {time}").format(time=time_of(slot) if slot else ""),
                lambda: self._moves.do(
                    lambda of: commands.place_topic(
                        of, card.topic, slot=again.slot, room=again.room
                    )
                ),
            )

    def _swap(self, card: Card, wall: Wall) -> Iterator[Remedy]:
        """Yield the swap with a group that needs its larger room less."""
        for room in sorted(wall.rooms, key=lambda one: one.capacity):
            to = Spot(card.spot.slot, room.id)
            there = wall.cards.get(to, ())
            fits = room.capacity >= card.interest and room.capacity > card.seats
            if len(there) == 1 and fits and there[0].interest <= card.seats and not there[0].pinned:
                words = _("Swap with {room}").format(room=room.name)
                yield words, partial(self._moves.do, partial(_move, card=card, to=to))
                return


def _move(gathering: Gathering, card: Card, to: Spot) -> None:
    commands.move_breakout(gathering, card.group, slot=to.slot, room=to.room)


def _free_later(card: Card, wall: Wall) -> Spot | None:
    """Return the first free place in a slot in which the topic does not meet, the largest first."""
    taken = {one.spot.slot for one in wall.all_cards() if one.topic == card.topic}
    ids = [slot.id for slot in wall.slots if not slot.rest]
    here = ids.index(card.spot.slot) if card.spot.slot in ids else 0
    for slot in (*ids[here + 1 :], *ids[:here]):
        largest_first = sorted(wall.rooms, key=lambda room: -room.capacity)
        for room in largest_first:
            spot = Spot(slot, room.id)
            if slot not in taken and not wall.cards.get(spot):
                return spot
    return None
