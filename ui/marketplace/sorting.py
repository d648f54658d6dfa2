"""In which order the topics stand, and which of them are found."""

from collections.abc import Callable, Iterable, Sequence

from openspace.words import _, ngettext
from ui.marketplace.cards import TopicWords

POSTED, NEWEST, INTEREST, UNPLACED = "posted", "newest", "interest", "unplaced"


def orders() -> dict[str, str]:
    """Return the orders by name, as people read them."""
    return {
        POSTED: _("As posted"),
        NEWEST: _("Newest first"),
        INTEREST: _("Most interest"),
        UNPLACED: _("Unplaced first"),
    }


def in_order(topics: Sequence[TopicWords], order: str) -> list[TopicWords]:
    """Return topics, given as they were posted, in another order."""
    if order == NEWEST:
        ranked = sorted(enumerate(topics), key=lambda one: (one[1].posted, one[0]))
        return [topic for _rank, topic in reversed(ranked)]
    keys: dict[str, Callable[[TopicWords], int]] = {
        INTEREST: lambda topic: -topic.interest,
        UNPLACED: lambda topic: len(topic.places),
    }
    return sorted(topics, key=keys[order]) if order in keys else list(topics)


def found(topics: Iterable[TopicWords], typed: str) -> list[TopicWords]:
    """Return the topics that say each word somewhere, in any order of the words."""
    words = typed.casefold().split()
    return [topic for topic in topics if all(word in _said(topic) for word in words)]


def summary(topics: Sequence[TopicWords]) -> str:
    """Return how many topics there are, and how many of them have a time and a place."""
    merged = sum(len(topic.complementary) for topic in topics)
    placed = sum(bool(topic.places) for topic in topics)
    waiting = sum(topic.waits for topic in topics)
    parts = [ngettext("{n} topic", "{n} topics", len(topics))]
    if merged:
        parts.append(ngettext("{n} complementary question", "{n} complementary questions", merged))
    if placed or waiting:
        parts.append(ngettext("{n} placed", "{n} placed", placed))
        parts.append(ngettext("{n} waiting", "{n} waiting", waiting))
    return " · ".join(parts)


def _said(topic: TopicWords) -> str:
    questions = (topic.question.words, *(one.words for one in topic.complementary))
    tags = (f"#{tag}" for tag in topic.tags)
    return "\n".join((*questions, *topic.names, *tags, *topic.places, topic.details)).casefold()
