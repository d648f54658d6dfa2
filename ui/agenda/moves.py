"""What people do on the wall, each one command."""

from collections.abc import Callable

import msgspec

from openspace import commands
from openspace.agenda import Spot
from openspace.gathering import Gathering
from openspace.words import _
from ui.agenda.cell_paint import DropKind
from ui.agenda.contents import Card, Waiting, Wall
from ui.bridge import Bridge


class Held(msgspec.Struct, frozen=True):
    """What is in the hand: a topic, and the group that moves with it, "" for one to be made."""

    topic: str
    question: str
    group: str = ""

    @classmethod
    def card(cls, card: Card) -> "Held":
        """Hold a card of the wall."""
        return cls(card.topic, card.question, card.group)

    @classmethod
    def copy(cls, card: Card) -> "Held":
        """Hold a topic of the wall, to place it once more."""
        return cls(card.topic, card.question)

    @classmethod
    def waiting(cls, topic: Waiting) -> "Held":
        """Hold a topic that waits."""
        return cls(topic.topic, topic.question)


class Moves:
    """Does it in the open gathering, and says what a drop would do."""

    def __init__(self, bridge: Bridge, wall: Callable[[], Wall]) -> None:
        self._bridge = bridge
        self._wall = wall

    @property
    def gathering(self) -> Gathering:
        """The open gathering."""
        return self._bridge.gathering

    def would(self, held: Held, spot: Spot) -> DropKind:
        """Tell what a drop would do: go to a free place, swap, or nothing."""
        there = self._wall().cards.get(spot, ())
        if not there or any(card.group == held.group for card in there):
            return "free"
        if not held.group or there[0].pinned:
            return "no"
        return "swap"

    def drop(self, held: Held, spot: Spot) -> bool:
        """Put what is held there; tell whether that went well."""
        slot, room = spot.slot, spot.room
        if held.group:
            return self.do(lambda of: commands.move_breakout(of, held.group, slot=slot, room=room))
        there = self._wall().cards.get(spot)
        if there:
            sentence = _("“{question}” meets there already; choose a free place.")
            self.refuse(sentence.format(question=there[0].question))
            return False
        return self.do(lambda of: commands.place_topic(of, held.topic, slot=slot, room=room))

    def take_off(self, group: str) -> bool:
        """Take a group off the wall; its topic waits again."""
        return self.do(lambda of: commands.unplace(of, group))

    def pin(self, card: Card) -> bool:
        """Pin a card to its place, or unpin it."""
        pinned = not card.pinned
        return self.do(lambda of: commands.pin_breakout(of, card.group, pinned=pinned))

    def board_of(self, topic: str) -> str:
        """Return the id of a topic's board, made the first time; "" if that cannot be."""
        found: list[str] = []
        self.do(lambda of: found.append(commands.board_for_topic(of, topic)))
        return found[0] if found else ""

    def refuse(self, sentence: str) -> None:
        """Tell why something cannot be done."""
        self._bridge.refused.emit(sentence)

    def do(self, act: Callable[[Gathering], object]) -> bool:
        """Do something with the gathering; tell whether that went well."""
        return self._bridge.attempt(lambda: act(self.gathering))
