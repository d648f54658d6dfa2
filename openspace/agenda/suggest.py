"""A suggested timetable: first who can be placed at all, then the slots, then the rooms."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from openspace.agenda.crowd import Mask
from openspace.agenda.keeping import better_of_now_and, timetable_of
from openspace.agenda.search import Plan, Progress, improve
from openspace.agenda.wishes import Question, Spot, Timetable, Wish

_STEPS_A_TOPIC, _MOST_STEPS = 15_000, 2_000_000


def steps_for(question: Question) -> int:
    """Return how many changes are tried where nobody says; for 100 topics that takes 2 s."""
    return min(_MOST_STEPS, _STEPS_A_TOPIC * len(question.wishes))


def suggest_timetable(
    question: Question,
    *,
    seed: int = 1,
    steps: int | None = None,
    progress: Progress | None = None,
) -> Timetable:
    """Return the timetable in which fewest wishes are found to be lost.

    One topic a spot; no convenor has two topics in one slot; what is pinned or meets once more
    stays. Topics that find no spot wait: those fewest people want. Where nothing better is found
    than what is there now, that stays. The same question, seed and steps give the same timetable.
    ``progress`` hears from 0 to 1 and may raise to stop.
    """
    wishes = sorted(question.wishes, key=lambda wish: (-wish.size, wish.topic))
    slots = improve(
        _first_plan(question, wishes),
        seed=seed,
        steps=steps_for(question) if steps is None else steps,
        progress=progress or _silent,
    )
    found = {wish.topic: slot for wish, slot in zip(wishes, slots, strict=True)}
    return better_of_now_and(question, with_rooms(question, found))


def with_rooms(question: Question, slot_of: Mapping[str, int]) -> Timetable:
    """Return the timetable with rooms for slots that are given by rank, -1 for topics that wait.

    The topic most people want gets the largest room of its slot, unless it is pinned.
    """
    places: dict[str, Spot] = {}
    for rank, slot in enumerate(question.slots):
        here = [wish for wish in question.wishes if slot_of[wish.topic] == rank]
        places |= _rooms_in(question, slot, here)
    return timetable_of(question, places)


def _rooms_in(question: Question, slot: str, here: Sequence[Wish]) -> dict[str, Spot]:
    pinned = {
        wish.topic: question.pinned[wish.topic] for wish in here if wish.topic in question.pinned
    }
    taken = question.taken.union(pinned.values())
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
