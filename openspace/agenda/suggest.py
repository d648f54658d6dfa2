"""A suggested timetable: first who can be placed at all, then the slots, then the rooms."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from openspace.agenda.crowd import Mask
from openspace.agenda.search import Plan, Progress, improve
from openspace.agenda.wishes import Question, Spot, Timetable, Wish

STEPS = 400_000
"""How many changes are tried; more than 100 topics take about a second."""


def suggest_timetable(
    question: Question, *, seed: int = 1, steps: int = STEPS, progress: Progress | None = None
) -> Timetable:
    """Return the timetable in which fewest wishes are found to be lost.

    One topic a spot; no convenor has two topics in one slot; what is pinned stays. Topics that
    find no spot wait: those fewest people want. The same question, seed and steps give the same
    timetable. ``progress`` hears from 0 to 1 and may raise to stop.
    """
    wishes = sorted(question.wishes, key=lambda wish: (-wish.size, wish.topic))
    plan = _first_plan(question, wishes)
    slots = improve(plan, seed=seed, steps=steps, progress=progress or _silent)
    return with_rooms(
        question, {wish.topic: slot for wish, slot in zip(wishes, slots, strict=True)}
    )


def cost_of(question: Question, places: Mapping[str, Spot]) -> tuple[int, int]:
    """Return the wishes lost and the people torn in a timetable as it stands."""
    wishes = [wish for wish in question.wishes if wish.topic in places]
    people = _masks(wish.wanted_by for wish in wishes)
    plan = Plan(people, [0] * len(wishes), [len(wishes)] * len(question.slots), frozenset())
    ranks = {slot: rank for rank, slot in enumerate(question.slots)}
    for topic, wish in enumerate(wishes):
        plan.put(topic, ranks[places[wish.topic].slot])
    return plan.lost(), _torn(plan)


def torn_in(question: Question, places: Mapping[str, Spot]) -> dict[str, frozenset[str]]:
    """Return for each slot those who want more than one of its topics."""
    found = {}
    for slot in question.slots:
        wanted = Counter(
            person
            for wish in question.wishes
            if wish.topic in places and places[wish.topic].slot == slot
            for person in wish.wanted_by
        )
        found[slot] = frozenset(person for person, topics in wanted.items() if topics > 1)
    return found


def with_rooms(question: Question, slot_of: Mapping[str, int]) -> Timetable:
    """Return the timetable with rooms for slots that are given by rank, -1 for topics that wait.

    The topic most people want gets the largest room of its slot, unless it is pinned.
    """
    places: dict[str, Spot] = {}
    for rank, slot in enumerate(question.slots):
        here = [wish for wish in question.wishes if slot_of[wish.topic] == rank]
        places |= _rooms_in(question, slot, here)
    waiting = [wish for wish in question.wishes if wish.topic not in places]
    lost, torn = cost_of(question, places)
    return Timetable(places, tuple(wish.topic for wish in waiting), lost, torn)


def _rooms_in(question: Question, slot: str, here: Sequence[Wish]) -> dict[str, Spot]:
    pinned = {
        wish.topic: question.pinned[wish.topic] for wish in here if wish.topic in question.pinned
    }
    taken = set(pinned.values()) | question.closed
    free = [room for room in _largest_first(question) if Spot(slot, room) not in taken]
    others = sorted(
        (wish for wish in here if wish.topic not in pinned),
        key=lambda wish: (-wish.size, wish.topic),
    )
    return pinned | {wish.topic: Spot(slot, room) for wish, room in zip(others, free, strict=False)}


def _largest_first(question: Question) -> list[str]:
    """Return the rooms by seats; of those whose seats are not known nothing is expected."""
    ranks = {room: rank for rank, room in enumerate(question.rooms)}
    return sorted(question.rooms, key=lambda room: (-question.rooms[room], ranks[room]))


def _first_plan(question: Question, wishes: Sequence[Wish]) -> Plan:
    people = _masks(wish.wanted_by for wish in wishes)
    convenors = _masks(wish.convenors for wish in wishes)
    rooms = [
        sum(Spot(slot, room) not in question.closed for room in question.rooms)
        for slot in question.slots
    ]
    ranks = {slot: rank for rank, slot in enumerate(question.slots)}
    fixed = {
        topic: ranks[question.pinned[wish.topic].slot]
        for topic, wish in enumerate(wishes)
        if wish.topic in question.pinned
    }
    plan = Plan(people, convenors, rooms, frozenset(fixed))
    for topic, slot in fixed.items():
        plan.put(topic, slot)
    for topic in range(len(wishes)):
        if topic not in fixed:
            _put_where_it_costs_least(plan, topic)
    return plan


def _put_where_it_costs_least(plan: Plan, topic: int) -> None:
    people = plan.people[topic]

    def cost(slot: int) -> tuple[int, int]:
        return plan.crowds[slot].lost_by_adding(people), len(plan.topics[slot])

    fitting = [slot for slot in range(len(plan.rooms_in)) if plan.fits(topic, slot)]
    if fitting:
        plan.put(topic, min(fitting, key=cost))


def _torn(plan: Plan) -> int:
    torn: Mask = 0
    for crowd in plan.crowds:
        torn |= crowd.torn()
    return torn.bit_count()


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


def _silent(_share: float) -> None:
    """Hear nothing."""
