"""The pages that the day can be made into."""

from collections.abc import Callable

from openspace.gathering import Gathering, breakouts, convenors, head_of, marketplace
from openspace.harvest import Harvested
from openspace.harvest.names import unnamed
from openspace.model import Topic
from ui.agenda.out.cards import CARD_SIZES, CardSize, cards_pdf
from ui.agenda.out.wall import wall_pdf

__all__ = ["CARD_SIZES", "CardSize", "topic_cards", "wall_of_day"]


def topic_cards(gathering: Gathering, size: CardSize = "a5") -> Harvested:
    """Return the topics as cards to print, and whose names are not on them."""
    return _made(gathering, lambda: cards_pdf(gathering, size), marketplace(gathering))


def wall_of_day(gathering: Gathering) -> Harvested:
    """Return the wall of the day to print, and whose names are not on it."""
    topics = {one.topic: head_of(gathering, one.topic) for one in breakouts(gathering)}
    return _made(gathering, lambda: wall_pdf(gathering), list(topics.values()))


def _made(gathering: Gathering, make: Callable[[], bytes], topics: list[Topic]) -> Harvested:
    people = [person for topic in topics for person in convenors(gathering, topic)]
    return Harvested(make(), unnamed(gathering, people))
