"""What a timetable is made from, as plain data: topics with who wants them, slots, rooms, pins."""

from collections.abc import Mapping, Sequence

import msgspec


class Wish(msgspec.Struct, frozen=True):
    """A topic to place: who wants to join it, who convenes it, and how many raised a hand.

    ``hands`` counts those who are not known by name.
    """

    topic: str
    wanted_by: frozenset[str] = frozenset()
    convenors: frozenset[str] = frozenset()
    hands: int = 0

    @property
    def size(self) -> int:
        """How many people want to join."""
        return len(self.wanted_by) + self.hands

    @property
    def seats(self) -> int:
        """How many seats it needs: for those who want to join, and for its convenors."""
        return len(self.wanted_by | self.convenors) + self.hands


class Spot(msgspec.Struct, frozen=True, order=True):
    """A slot and a room in it, by their ids."""

    slot: str
    room: str


class Question(msgspec.Struct, frozen=True):
    """A timetable to be found.

    ``rooms`` has the seats of each room, 0 where that is not known. ``pinned`` topics stay where
    they are. ``closed`` spots are taken by something else. ``again`` has where repeated topics
    meet once more; that stays too. ``now`` has where topics are placed so far.
    """

    wishes: Sequence[Wish]
    slots: Sequence[str]
    rooms: Mapping[str, int]
    pinned: Mapping[str, Spot] = {}
    closed: frozenset[Spot] = frozenset()
    again: Mapping[str, tuple[Spot, ...]] = {}
    now: Mapping[str, Spot] = {}

    @property
    def taken(self) -> frozenset[Spot]:
        """The spots at which no topic can be placed, those of pinned ones aside."""
        return self.closed.union(*self.again.values())

    def seats_for(self, wish: Wish) -> int:
        """Return how many seats each group of a topic needs; a repeated one shares them out."""
        return -(-wish.seats // (1 + len(self.again.get(wish.topic, ()))))


class Timetable(msgspec.Struct, frozen=True):
    """Where each topic is placed, those that wait, and what that costs.

    ``lost`` counts, over all people and slots, the topics a person wants there beyond the first;
    ``torn`` the people who lose at least one. Who wants a repeated topic may go at either time.
    """

    places: Mapping[str, Spot]
    waiting: tuple[str, ...]
    lost: int
    torn: int
