"""The plan from which the search for a timetable begins."""

from collections.abc import Iterable, Iterator, Sequence

from openspace.agenda.crowd import Mask
from openspace.agenda.search import Plan
from openspace.agenda.wishes import Question, Spot, Wish


def first_plan(question: Question, wishes: Sequence[Wish]) -> Plan:
    """Return a plan in which the topics came one after the other where they cost least.

    What is pinned or meets once more is in it from the start. Topics that find no spot, though
    others made room where they could, are in no slot.
    """
    taken = question.taken
    rooms = [
        sum(Spot(slot, room) not in taken for room in question.rooms) for slot in question.slots
    ]
    ranks = {slot: rank for rank, slot in enumerate(question.slots)}
    fixed = {
        topic: ranks[question.pinned[wish.topic].slot]
        for topic, wish in enumerate(wishes)
        if wish.topic in question.pinned
    }
    groups = list(_groups(question, wishes))
    people = _masks(_share(question, wish, turn) for wish, turn, _slot in groups)
    convenors = _masks(_kept_apart(question, wish) for wish, _turn, _slot in groups)
    count = len(wishes)
    plan = Plan(people[:count], convenors[:count], rooms, frozenset(fixed))
    for number, (_wish, _turn, slot) in enumerate(groups[count:], count):
        plan.hold(people[number], convenors[number], ranks[slot])
    for topic, rank in fixed.items():
        plan.put(topic, rank)
    for topic in range(count):
        if topic not in fixed:
            _put_where_it_costs_least(plan, topic)
    for topic in range(count):
        if plan.slot_of[topic] < 0:
            _make_room(plan, topic)
    return plan


def _groups(question: Question, wishes: Sequence[Wish]) -> Iterator[tuple[Wish, int, str]]:
    """Yield the groups that are to be placed, then those that meet once more, with their slots."""
    yield from ((wish, 0, "") for wish in wishes)
    for wish in wishes:
        for turn, spot in enumerate(question.again.get(wish.topic, ()), 1):
            yield wish, turn, spot.slot


def _share(question: Question, wish: Wish, turn: int) -> frozenset[str]:
    """Return those who are expected at one of the times a topic meets: a fair share of all."""
    times = 1 + len(question.again.get(wish.topic, ()))
    return wish.wanted_by if times == 1 else frozenset(sorted(wish.wanted_by)[turn::times])


def _kept_apart(question: Question, wish: Wish) -> frozenset[str]:
    """Return whom no slot may have twice: the convenors, and a repeated topic itself."""
    return (
        wish.convenors | {f"topic {wish.topic}"} if wish.topic in question.again else wish.convenors
    )


def _put_where_it_costs_least(plan: Plan, topic: int) -> None:
    people = plan.people[topic]

    def cost(slot: int) -> tuple[int, int]:
        return plan.crowds[slot].lost_by_adding(people), len(plan.topics[slot])

    fitting = [slot for slot in range(len(plan.rooms_in)) if plan.fits(topic, slot)]
    if fitting:
        plan.put(topic, min(fitting, key=cost))


def _make_room(plan: Plan, topic: int) -> None:
    """Put a topic where another may go elsewhere, at the least cost."""

    def cost(way: tuple[int, int]) -> int:
        other, slot = way
        here = plan.crowds[plan.slot_of[other]]
        return plan.cost_of_moving(other, slot) + here.lost_by_adding(plan.people[topic])

    ways = [
        (other, slot)
        for other, here in enumerate(plan.slot_of)
        if here >= 0 and other not in plan.fixed and plan.fits(topic, here, other)
        for slot in range(len(plan.rooms_in))
        if slot != here and plan.fits(other, slot)
    ]
    if ways:
        other, slot = min(ways, key=cost)
        here = plan.take(other)
        plan.put(other, slot)
        plan.put(topic, here)


def _masks(groups: Iterable[frozenset[str]]) -> list[Mask]:
    """Return each group of people as bits, one bit for each person."""
    bits: dict[str, int] = {}
    masks = []
    for group in groups:
        mask = 0
        for person in sorted(group):
            mask |= 1 << bits.setdefault(person, len(bits))
        masks.append(mask)
    return masks
