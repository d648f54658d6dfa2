"""Looking for the slots in which fewest wishes are lost: simulated annealing over moves and swaps.

The method is the plain one of Kirkpatrick, Gelatt and Vecchi (1983): a change for the worse is
taken with a probability that falls with the temperature. What a change costs is known from sets
of people as bits (:class:`Crowd`), without counting anew.
"""

import math
import random
from collections.abc import Callable, Sequence

from openspace.agenda.crowd import Crowd, Mask

Progress = Callable[[float], None]
_HOT, _COLD = 1.5, 0.6
_LOOKS, _A_LOOK_EVERY = 200, 2048


class Plan:
    """Topics, by number, in slots, by number: a state of the search that keeps the rules.

    ``rooms_in`` says how many topics a slot has room for; of the convenors none is in two topics
    of one slot; ``fixed`` topics stay.
    """

    def __init__(
        self,
        people: Sequence[Mask],
        convenors: Sequence[Mask],
        rooms_in: Sequence[int],
        fixed: frozenset[int],
    ) -> None:
        self.people, self.convenors = people, convenors
        self.rooms_in, self.fixed = rooms_in, fixed
        self.slot_of = [-1] * len(people)
        self.crowds = [Crowd() for _slot in rooms_in]
        self.topics: list[list[int]] = [[] for _slot in rooms_in]
        self.busy: list[Mask] = [0] * len(rooms_in)

    def fits(self, topic: int, slot: int, instead: int = -1) -> bool:
        """Tell whether a topic may come into a slot, perhaps in place of another."""
        free = self.rooms_in[slot] - len(self.topics[slot]) + (instead >= 0)
        busy = self.busy[slot]
        if instead >= 0:
            busy &= ~self.convenors[instead]
        return free > 0 and not busy & self.convenors[topic]

    def hold(self, people: Mask, convenors: Mask, slot: int) -> None:
        """Let a group that is no topic of the plan meet in a slot, and stay there."""
        self.crowds[slot].add(people)
        self.busy[slot] |= convenors

    def put(self, topic: int, slot: int) -> None:
        """Put a topic that is nowhere into a slot."""
        self.slot_of[topic] = slot
        self.crowds[slot].add(self.people[topic])
        self.topics[slot].append(topic)
        self.busy[slot] |= self.convenors[topic]

    def take(self, topic: int) -> int:
        """Take a topic out of its slot; return the slot."""
        slot, self.slot_of[topic] = self.slot_of[topic], -1
        self.crowds[slot].take(self.people[topic])
        self.topics[slot].remove(topic)
        self.busy[slot] &= ~self.convenors[topic]
        return slot

    def go_to(self, slots: Sequence[int]) -> None:
        """Let each topic be in the slot given for it."""
        moving = [one for one, slot in enumerate(slots) if slot != self.slot_of[one]]
        for topic in moving:
            self.take(topic)
        for topic in moving:
            self.put(topic, slots[topic])

    def cost_of_moving(self, topic: int, slot: int) -> int:
        """Return how many more wishes are lost if a topic goes to another slot."""
        people = self.people[topic]
        won = self.crowds[self.slot_of[topic]].won_by_taking(people)
        return self.crowds[slot].lost_by_adding(people) - won

    def cost_of_swapping(self, one: int, other: int) -> int:
        """Return how many more wishes are lost if two topics of different slots change places."""
        a, b = self.people[one], self.people[other]
        at_a, at_b = self.crowds[self.slot_of[one]], self.crowds[self.slot_of[other]]
        only_a, only_b = a & ~b, b & ~a
        won = at_a.won_by_taking(only_a) + at_b.won_by_taking(only_b)
        return at_a.lost_by_adding(only_b) + at_b.lost_by_adding(only_a) - won

    def lost(self) -> int:
        """Return how many wishes are lost."""
        return sum(crowd.lost() for crowd in self.crowds)


def improve(plan: Plan, *, seed: int, steps: int, progress: Progress) -> None:
    """Search on from a plan for so many steps; leave it as it was at its best.

    ``progress`` hears from 0 to 1 and may raise to stop the search. The same plan, seed and
    number of steps give the same plan.
    """
    dice = random.Random(seed)  # noqa: S311 -- no secrets here
    free = [one for one, slot in enumerate(plan.slot_of) if slot >= 0 and one not in plan.fixed]
    lost = least = plan.lost()
    best = list(plan.slot_of)
    every = max(_A_LOOK_EVERY, steps // _LOOKS)
    for step in range(steps if len(plan.rooms_in) > 1 and free else 0):
        if step % every == 0:
            progress(step / steps)
        warmth = _HOT * (_COLD / _HOT) ** (step / steps)
        lost += _try_something(plan, dice, free, warmth)
        if lost < least:
            least, best = lost, list(plan.slot_of)
            if not least:
                break
    plan.go_to(best)
    progress(1.0)


def _try_something(plan: Plan, dice: random.Random, free: list[int], warmth: float) -> int:
    """Try to move a topic, or to swap it with another; return how many more wishes are lost."""
    topic = free[int(dice.random() * len(free))]
    slot = int(dice.random() * len(plan.rooms_in))
    if slot == plan.slot_of[topic]:
        return 0
    there = plan.topics[slot]
    rank = int(dice.random() * plan.rooms_in[slot])
    if rank >= len(there):
        return _try_to_move(plan, topic, slot, dice, warmth)
    other = there[rank]
    return 0 if other in plan.fixed else _try_to_swap(plan, topic, other, dice, warmth)


def _try_to_move(plan: Plan, topic: int, slot: int, dice: random.Random, warmth: float) -> int:
    if not plan.fits(topic, slot):
        return 0
    cost = plan.cost_of_moving(topic, slot)
    if not _is_taken(cost, dice, warmth):
        return 0
    plan.take(topic)
    plan.put(topic, slot)
    return cost


def _try_to_swap(plan: Plan, one: int, other: int, dice: random.Random, warmth: float) -> int:
    here, there = plan.slot_of[one], plan.slot_of[other]
    if not (plan.fits(one, there, other) and plan.fits(other, here, one)):
        return 0
    cost = plan.cost_of_swapping(one, other)
    if not _is_taken(cost, dice, warmth):
        return 0
    plan.take(one)
    plan.take(other)
    plan.put(one, there)
    plan.put(other, here)
    return cost


def _is_taken(cost: int, dice: random.Random, warmth: float) -> bool:
    return cost <= 0 or dice.random() < math.exp(-cost / warmth)
