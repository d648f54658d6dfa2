"""Questions about topics: which stand on the marketplace, and what was merged into them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from openspace.gathering.gathering import Gathering
from openspace.model import Person, Topic


def marketplace(gathering: Gathering) -> list[Topic]:
    """Return the topics that stand for themselves, in their order."""
    topics = gathering.plan.records(Topic)
    heads = _heads(topics)
    return _in_order(topic for topic in topics.values() if heads[topic.id] == topic.id)


def head_of(gathering: Gathering, topic_id: str) -> Topic:
    """Return the topic on the marketplace that a topic was merged into, or the topic itself."""
    topic = gathering.plan.get(Topic, topic_id)
    topics = gathering.plan.records(Topic)
    return topics[_head(topics, topic.id)]


def complementary(gathering: Gathering, topic: Topic) -> list[Topic]:
    """Return the topics merged into one, in their order, each followed by its own."""
    children: defaultdict[str, list[Topic]] = defaultdict(list)
    for other in gathering.plan.records(Topic).values():
        children[other.merged_into].append(other)
    found: dict[str, Topic] = {topic.id: topic}
    _collect(topic.id, children, found)
    return list(found.values())[1:]


def merged_with(gathering: Gathering, topic: Topic) -> list[Topic]:
    """Return a topic and all that were merged into it, in their order."""
    return [topic, *complementary(gathering, topic)]


def convenors(gathering: Gathering, topic: Topic) -> list[Person]:
    """Return a topic's convenors, then those of its complementary topics, each once."""
    people: dict[str, Person] = {}
    for one in merged_with(gathering, topic):
        for person_id in sorted(one.convenors, key=lambda key: (one.convenors[key], key)):
            person = gathering.plan.find(Person, person_id)
            if person is not None:
                people.setdefault(person_id, person)
    return list(people.values())


def _collect(topic_id: str, children: Mapping[str, list[Topic]], found: dict[str, Topic]) -> None:
    for child in _in_order(children.get(topic_id, ())):
        if child.id not in found:
            found[child.id] = child
            _collect(child.id, children, found)


def _heads(topics: Mapping[str, Topic]) -> dict[str, str]:
    return {topic_id: _head(topics, topic_id) for topic_id in topics}


def _head(topics: Mapping[str, Topic], topic_id: str) -> str:
    way = [topic_id]
    while (above := topics[way[-1]].merged_into) in topics:
        if above in way:
            # Two people merged two topics into each other at the same time.
            return min(way[way.index(above) :])
        way.append(above)
    return way[-1]


def _in_order(topics: Iterable[Topic]) -> list[Topic]:
    return sorted(topics, key=lambda topic: (topic.order, topic.id))
