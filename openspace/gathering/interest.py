"""Questions about who wants to join a topic."""

from collections.abc import Mapping

from openspace.gathering.gathering import Gathering
from openspace.gathering.marketplace import convenors, merged_with
from openspace.model import Person, Topic

_MOST = 1e6


def interested_in(gathering: Gathering, topic: Topic) -> list[Person]:
    """Return those who want to join a topic or what was merged into it, each once, by name."""
    known = gathering.plan.records(Person)
    ids = {one for each in merged_with(gathering, topic) for one in each.interested}
    found = (known[one] for one in ids if one in known)
    return sorted(found, key=lambda person: (person.name.casefold(), person.id))


def hands_for(gathering: Gathering, topic: Topic) -> int:
    """Return how many hands of people not known by name are up for it and what it holds."""
    return sum(counted(one.hands) for one in merged_with(gathering, topic))


def interest_in(gathering: Gathering, topic: Topic) -> int:
    """Return how many want to join: those known by name and those who only raised a hand."""
    return len(interested_in(gathering, topic)) + hands_for(gathering, topic)


def seats_needed(gathering: Gathering, topic: Topic) -> int:
    """Return how many seats a topic needs: those who want to join, and its convenors."""
    named = {person.id for person in interested_in(gathering, topic)}
    named |= {person.id for person in convenors(gathering, topic)}
    return len(named) + hands_for(gathering, topic)


def counted(counters: Mapping[str, float]) -> int:
    """Return what several counters count together; one that went wrong counts nothing."""
    return max(0, int(sum(count for count in counters.values() if abs(count) < _MOST)))
