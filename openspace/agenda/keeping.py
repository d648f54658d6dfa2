"""Where nothing better is found than what the wall says already, all stays as it is."""

from collections.abc import Iterator, Mapping

from openspace.agenda.cost import cost_of
from openspace.agenda.wishes import Question, Spot, Timetable


def better_of_now_and(question: Question, found: Timetable) -> Timetable:
    """Return the timetable found, or the present one where that is as good and keeps the rules."""
    topics = {wish.topic for wish in question.wishes}
    now = {topic: spot for topic, spot in question.now.items() if topic in topics}
    if not now or not _keeps_the_rules(question, now):
        return found
    present = timetable_of(question, now)
    return min(present, found, key=lambda one: _rank(question, one))


def timetable_of(question: Question, places: Mapping[str, Spot]) -> Timetable:
    """Return places as a timetable: with the topics that wait, and what it costs."""
    met = places.keys() | question.again.keys()
    waiting = tuple(wish.topic for wish in question.wishes if wish.topic not in met)
    return Timetable(places, waiting, *cost_of(question, places))


def _rank(question: Question, timetable: Timetable) -> tuple[int, int, int]:
    return -len(timetable.places), timetable.lost, _standing(question, timetable.places)


def _standing(question: Question, places: Mapping[str, Spot]) -> int:
    """Return how many people find no seat, where seats are known."""
    placed = [wish for wish in question.wishes if wish.topic in places]
    seats = {wish.topic: question.rooms[places[wish.topic].room] for wish in placed}
    return sum(
        max(0, question.seats_for(wish) - seats[wish.topic]) for wish in placed if seats[wish.topic]
    )


def _keeps_the_rules(question: Question, places: Mapping[str, Spot]) -> bool:
    spots = [*places.values()]
    convened = list(_convened(question, places))
    return (
        all(spot.slot in question.slots and spot.room in question.rooms for spot in spots)
        and len(set(spots)) == len(spots)
        and not question.taken.intersection(spots)
        and all(places.get(topic) == spot for topic, spot in question.pinned.items())
        and len(set(convened)) == len(convened)
    )


def _convened(question: Question, places: Mapping[str, Spot]) -> Iterator[tuple[str, str]]:
    """Yield each slot with all that nobody may have twice in it: convenors, and a topic itself."""
    for wish in question.wishes:
        spots = [places[wish.topic]] if wish.topic in places else []
        for spot in (*spots, *question.again.get(wish.topic, ())):
            yield spot.slot, f"topic {wish.topic}"
            yield from ((spot.slot, person) for person in wish.convenors)
