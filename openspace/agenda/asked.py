"""What a gathering asks of its timetable: who wants what, which times and places there are."""

from openspace.agenda.wishes import Question, Spot, Wish
from openspace.gathering import (
    Gathering,
    breakouts,
    complementary,
    heads_of,
    marketplace,
    rooms,
    slots,
)
from openspace.gathering.interest import counted
from openspace.model import Topic


def question_of(gathering: Gathering) -> Question:
    """Return the question a gathering asks: all topics that are not parked, all open spots.

    Groups that are pinned stay. Of a topic that meets several times, the first group counts.
    """
    there, places = slots(gathering), rooms(gathering)
    topics = [topic for topic in marketplace(gathering) if not topic.parked]
    wanted = {topic.id: _wish(gathering, topic) for topic in topics}
    pinned: dict[str, Spot] = {}
    closed: set[Spot] = set()
    heads = heads_of(gathering)
    for group in breakouts(gathering):
        topic = heads[group.topic]
        spot = Spot(group.slot, group.room)
        if group.pinned and topic in wanted and topic not in pinned:
            pinned[topic] = spot
        elif group.pinned:
            closed.add(spot)
    return Question(
        list(wanted.values()),
        [slot.id for slot in there if not slot.rest],
        {room.id: room.capacity for room in places},
        pinned,
        frozenset(closed),
    )


def places_of(gathering: Gathering) -> dict[str, Spot]:
    """Return where each topic meets now; of several groups the first."""
    heads = heads_of(gathering)
    ranks = {slot.id: rank for rank, slot in enumerate(slots(gathering))}
    places: dict[str, Spot] = {}
    for group in sorted(breakouts(gathering), key=lambda one: (ranks[one.slot], one.id)):
        places.setdefault(heads[group.topic], Spot(group.slot, group.room))
    return places


def _wish(gathering: Gathering, topic: Topic) -> Wish:
    together = [topic, *complementary(gathering, topic)]
    hosts = frozenset(person for one in together for person in one.convenors)
    wanted = frozenset(person for one in together for person in one.interested)
    return Wish(topic.id, wanted, hosts, sum(counted(one.hands) for one in together))
