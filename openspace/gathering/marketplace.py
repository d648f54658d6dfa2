"""Questions about topics: which stand on the marketplace, and what was merged into them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from openspace.gathering.gathering import Gathering
from openspace.model import Person, Topic


def marketplace(gathering: Gathering) -> list[Topic]:
    """Return the topics that stand for themselves and were not withdrawn, in their order."""
    return _in_order(topic for topic in _standing(gathering) if not topic.withdrawn)


def withdrawn_topics(gathering: Gathering) -> list[Topic]:
    """Return the topics that were withdrawn and can be brought back, in their order."""
    return _in_order(topic for topic in _standing(gathering) if topic.withdrawn)


def stacks(gathering: Gathering) -> list[list[Topic]]:
    """Return all that stands on the marketplace, each topic with those merged into it behind it."""
    below = _below(gathering)
    return [_walk(topic, below) for topic in marketplace(gathering)]


def heads_of(gathering: Gathering) -> dict[str, str]:
    """Return for each topic the id of the one it stands under in the end, or its own."""
    return _heads(gathering.plan.records(Topic))


def head_of(gathering: Gathering, topic_id: str) -> Topic:
    """Return the topic on the marketplace that a topic was merged into, or the topic itself."""
    topic = gathering.plan.get(Topic, topic_id)
    topics = gathering.plan.records(Topic)
    return topics[_heads(topics)[topic.id]]


def complementary(gathering: Gathering, topic: Topic) -> list[Topic]:
    """Return the topics merged into one, in their order, each followed by its own."""
    return _walk(topic, _below(gathering))[1:]


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


def _below(gathering: Gathering) -> Mapping[str, list[Topic]]:
    """Return the topics merged into each one directly."""
    below: defaultdict[str, list[Topic]] = defaultdict(list)
    for topic in gathering.plan.records(Topic).values():
        below[topic.merged_into].append(topic)
    return below


def _walk(topic: Topic, below: Mapping[str, list[Topic]]) -> list[Topic]:
    """Return a topic and all below it, in their order, each followed by its own."""
    found: dict[str, Topic] = {}
    waiting = [topic]
    while waiting:
        one = waiting.pop()
        if one.id not in found:
            found[one.id] = one
            waiting.extend(reversed(_in_order(below.get(one.id, ()))))
    return list(found.values())


def _standing(gathering: Gathering) -> Iterable[Topic]:
    topics = gathering.plan.records(Topic)
    heads = _heads(topics)
    return (topic for topic in topics.values() if heads[topic.id] == topic.id)


def _heads(topics: Mapping[str, Topic]) -> dict[str, str]:
    """Return for each topic the id of the one it stands under in the end, or its own."""
    heads: dict[str, str] = {}
    for topic_id in topics:
        here = topic_id
        way: dict[str, None] = {}
        while here not in heads and here not in way:
            way[here] = None
            above = topics[here].merged_into
            here = above if above in topics else here
        # A ring of several comes about where people merge topics into each other at once.
        head = heads[here] if here in heads else min(list(way)[list(way).index(here) :])
        heads.update(dict.fromkeys(way, head))
    return heads


def _in_order(topics: Iterable[Topic]) -> list[Topic]:
    return sorted(topics, key=lambda topic: (topic.order, topic.id))
