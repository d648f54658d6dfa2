"""What a timetable costs: the wishes that are lost, and the people who are torn."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from openspace.agenda.wishes import Question, Spot

Meeting = tuple[str, tuple[str, ...]]
"""A topic, and the slots in which it meets."""


def cost_of(question: Question, places: Mapping[str, Spot]) -> tuple[int, int]:
    """Return the wishes lost and the people torn in a timetable as it stands."""
    lost = [len(missed) for missed in _missed_by(question, places).values()]
    return sum(lost), len(lost)


def torn_in(question: Question, places: Mapping[str, Spot]) -> dict[str, frozenset[str]]:
    """Return for each slot those who lose one of its topics, for they want another one too."""
    torn: dict[str, set[str]] = {slot: set() for slot in question.slots}
    for person, missed in _missed_by(question, places).items():
        for _topic, slots in missed:
            for slot in slots:
                torn[slot].add(person)
    return {slot: frozenset(people) for slot, people in torn.items()}


def _missed_by(question: Question, places: Mapping[str, Spot]) -> dict[str, list[Meeting]]:
    """Return for each person who is torn the topics that cannot be seen."""
    wanted: defaultdict[str, list[Meeting]] = defaultdict(list)
    for meeting, people in _meetings(question, places):
        for person in people:
            wanted[person].append(meeting)
    missed = {person: _missed(meetings) for person, meetings in wanted.items()}
    return {person: meetings for person, meetings in missed.items() if meetings}


def _meetings(
    question: Question, places: Mapping[str, Spot]
) -> Iterator[tuple[Meeting, frozenset[str]]]:
    for wish in question.wishes:
        spots = [places[wish.topic]] if wish.topic in places else []
        spots += question.again.get(wish.topic, ())
        slots = tuple(spot.slot for spot in spots if spot.slot in question.slots)
        if slots:
            yield (wish.topic, slots), wish.wanted_by


def _missed(meetings: Sequence[Meeting]) -> list[Meeting]:
    """Return what is left over where as many as possible are seen, one a slot."""
    seen_in: dict[str, int] = {}

    def can_be_seen(number: int, tried: set[str]) -> bool:
        for slot in meetings[number][1]:
            if slot not in tried:
                tried.add(slot)
                if slot not in seen_in or can_be_seen(seen_in[slot], tried):
                    seen_in[slot] = number
                    return True
        return False

    # Those that meet once come first, so that repeated ones give way.
    order = sorted(range(len(meetings)), key=lambda number: len(meetings[number][1]))
    return [meetings[number] for number in order if not can_be_seen(number, set())]
