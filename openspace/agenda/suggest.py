"""A suggested timetable: first who can be placed at all, then the slots, then the rooms."""

from collections.abc import Mapping, Sequence

from openspace.agenda.first import first_plan
from openspace.agenda.keeping import better_of_now_and, timetable_of
from openspace.agenda.search import Progress, improve
from openspace.agenda.seats import find_seats
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
    plan = first_plan(question, wishes)
    tries = steps_for(question) if steps is None else steps
    improve(plan, seed=seed, steps=tries, progress=progress or _silent)
    slots = find_seats(plan, *_seats(question, wishes))
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
        key=lambda wish: (-question.seats_for(wish), wish.topic),
    )
    return pinned | {wish.topic: Spot(slot, room) for wish, room in zip(others, free, strict=False)}


def _largest_first(question: Question) -> list[str]:
    """Return the rooms by seats; of those whose seats are not known nothing is expected."""
    ranks = {room: rank for rank, room in enumerate(question.rooms)}
    return sorted(question.rooms, key=lambda room: (-question.rooms[room], ranks[room]))


def _seats(question: Question, wishes: Sequence[Wish]) -> tuple[list[int], list[list[int]]]:
    """Return the seats each topic needs, and those of the open rooms of each slot."""
    taken = question.taken.union(question.pinned.values())
    rooms = [
        [question.rooms[room] for room in _largest_first(question) if Spot(slot, room) not in taken]
        for slot in question.slots
    ]
    return [question.seats_for(wish) for wish in wishes], rooms


def _silent(_share: float) -> None:
    """Hear nothing."""
