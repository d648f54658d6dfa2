"""Seats for all, where that costs no wish: large groups go where large rooms are free."""

from collections.abc import Iterator, Sequence

from openspace.agenda.search import Plan

_MOST_ROUNDS = 20


def find_seats(plan: Plan, seats: Sequence[int], rooms: Sequence[Sequence[int]]) -> list[int]:
    """Move and swap topics as long as that seats more people and loses no more wishes.

    ``seats`` says how many each topic needs, ``rooms`` how many the free rooms of each slot
    have, the largest first, 0 where that is not known. Returns the slot of each topic.
    """
    seating = _Seating(plan, seats, rooms)
    for _round in range(_MOST_ROUNDS):
        if not sum(seating.improve(topic) for topic in range(len(seats))):
            break
    return list(plan.slot_of)


class _Seating:
    """How many people stand in each slot of a plan, where all groups get the best room left."""

    def __init__(self, plan: Plan, seats: Sequence[int], rooms: Sequence[Sequence[int]]) -> None:
        self.plan, self.seats, self.rooms = plan, seats, rooms
        self.standing = [self._standing(slot) for slot in range(len(rooms))]

    def improve(self, topic: int) -> bool:
        """Put a topic elsewhere if more people then have a seat; tell whether it went."""
        plan, here = self.plan, self.plan.slot_of[topic]
        if here < 0 or topic in plan.fixed or not self.standing[here]:
            return False
        for slot, other in self._elsewhere(topic):
            before = self.standing[here] + self.standing[slot]
            after = self._standing(here, topic, other), self._standing(slot, other, topic)
            if sum(after) < before:
                self.standing[here], self.standing[slot] = after
                slots = list(plan.slot_of)
                slots[topic] = slot
                if other >= 0:
                    slots[other] = here
                plan.go_to(slots)
                return True
        return False

    def _elsewhere(self, topic: int) -> Iterator[tuple[int, int]]:
        """Yield the slots a topic may go to at no cost, with the topic it swaps with or -1."""
        plan, here = self.plan, self.plan.slot_of[topic]
        for slot, topics in enumerate(plan.topics):
            if slot == here:
                continue
            if plan.fits(topic, slot) and plan.cost_of_moving(topic, slot) <= 0:
                yield slot, -1
            for other in topics:
                if other not in plan.fixed and self._may_swap(topic, other):
                    yield slot, other

    def _may_swap(self, one: int, other: int) -> bool:
        plan = self.plan
        here, there = plan.slot_of[one], plan.slot_of[other]
        fits = plan.fits(one, there, other) and plan.fits(other, here, one)
        return fits and plan.cost_of_swapping(one, other) <= 0

    def _standing(self, slot: int, without: int = -1, instead: int = -1) -> int:
        """Return how many stand in a slot, perhaps with another topic in place of one of it."""
        plan = self.plan
        here = {one for one in plan.topics[slot] if one not in plan.fixed}
        here = (here - {without}) | ({instead} - {-1})
        sizes = sorted((self.seats[one] for one in here), reverse=True)
        pairs = zip(sizes, self.rooms[slot], strict=False)
        return sum(max(0, size - room) for size, room in pairs if room)
