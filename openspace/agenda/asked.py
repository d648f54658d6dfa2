"""What a gathering asks of its timetable: who wants what, which times and places there are."""

from collections import defaultdict

from openspace.agenda.wishes import Question, Spot, Wish
from openspace.gathering import (
    Gathering,
    breakouts,
    first_groups,
    hands_for,
    heads_of,
    marketplace,
    merged_with,
    rooms,
    slots,
)
from openspace.model import Breakout, Person, Topic


def question_of(gathering: Gathering) -> Question:
    """Return the question a gathering asks: all topics that are not parked, all open spots.

    Groups that are pinned stay, of parked topics too. Of a topic that meets several times only
    the first group may move, or none where one is pinned.
    """
    first = first_groups(gathering)
    pinned = {topic: _spot(group) for topic, group in first.items() if group.pinned}
    topics = [one for one in marketplace(gathering) if not one.parked or one.id in pinned]
    there = [slot.id for slot in slots(gathering) if not slot.rest]
    return Question(
        [_wish(gathering, topic) for topic in topics],
        there,
        {room.id: room.capacity for room in rooms(gathering)},
        {topic: spot for topic, spot in pinned.items() if spot.slot in there},
        again=_repeats(gathering, {topic.id for topic in topics}),
        now={topic: _spot(group) for topic, group in first.items()},
    )


def places_of(gathering: Gathering) -> dict[str, Spot]:
    """Return where each topic meets now: of several groups, where the first does."""
    return {topic: _spot(group) for topic, group in first_groups(gathering).items()}


def _repeats(gathering: Gathering, topics: set[str]) -> dict[str, tuple[Spot, ...]]:
    first, heads = first_groups(gathering), heads_of(gathering)
    rest = {slot.id for slot in slots(gathering) if slot.rest}
    found: defaultdict[str, list[Spot]] = defaultdict(list)
    for group in breakouts(gathering):
        topic = heads[group.topic]
        if topic in topics and group.id != first[topic].id and group.slot not in rest:
            found[topic].append(_spot(group))
    return {topic: tuple(sorted(spots)) for topic, spots in found.items()}


def _wish(gathering: Gathering, topic: Topic) -> Wish:
    together = merged_with(gathering, topic)
    known = gathering.plan.records(Person).keys()
    hosts = frozenset(person for one in together for person in one.convenors)
    wanted = frozenset(person for one in together for person in one.interested)
    return Wish(topic.id, wanted & known, hosts & known, hands_for(gathering, topic))


def _spot(group: Breakout) -> Spot:
    return Spot(group.slot, group.room)
