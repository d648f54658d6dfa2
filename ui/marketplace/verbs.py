"""What people do with topics, each as one step; what cannot be done is said by the bridge."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from openspace.gathering import Gathering
from ui.bridge import Bridge

if TYPE_CHECKING:
    from openspace.commands.drafts import TopicDraft
    from openspace.commands.topics import AboutTopic


class Verbs:
    """The commands of the marketplace on the open gathering."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    @property
    def gathering(self) -> Gathering:
        """The open gathering."""
        return self._bridge.gathering

    def post(self, draft: "TopicDraft") -> str:
        """Post a topic; return its id, "" where that was refused."""
        from openspace.commands import post_topics

        made: list[str] = []
        self._do(lambda: made.extend(post_topics(self.gathering, [draft])))
        return next(iter(made), "")

    def board(self, topic: str) -> str:
        """Return the board of a topic, made where there is none; "" where that was refused."""
        from openspace.commands import board_for_topic

        made: list[str] = []
        self._do(lambda: made.append(board_for_topic(self.gathering, topic)))
        return next(iter(made), "")

    def merge(self, main: str, complementary: str) -> bool:
        """Let a topic complement another; tell whether that went well."""
        from openspace.commands import merge_topics

        return self._do(
            lambda: merge_topics(self.gathering, main=main, complementary=complementary)
        )

    def part(self, topic: str) -> bool:
        """Let a merged topic stand for itself again."""
        from openspace.commands import part_topic

        return self._do(lambda: part_topic(self.gathering, topic))

    def lead(self, topic: str) -> bool:
        """Let a complementary question be the main one."""
        from openspace.commands import lead_with

        return self._do(lambda: lead_with(self.gathering, topic))

    def reword(self, topic: str, question: str) -> bool:
        """Write a question anew; what is written in one go is one step."""
        from openspace.commands import reword_topic

        join = f"topic {topic}"
        return self._do(lambda: reword_topic(self.gathering, topic, question=question, join=join))

    def describe(self, topic: str, about: "AboutTopic") -> bool:
        """Say more about a topic."""
        from openspace.commands import describe_topic

        join = f"about {topic} {' '.join(about)}"
        return self._do(lambda: describe_topic(self.gathering, topic, join=join, **about))

    def park(self, topic: str, *, parked: bool) -> bool:
        """Put a topic into the parking lot, or take it up again."""
        from openspace.commands import park_topic

        return self._do(lambda: park_topic(self.gathering, topic, parked=parked))

    def withdraw(self, topic: str) -> bool:
        """Take a topic off the marketplace."""
        from openspace.commands import withdraw_topic

        return self._do(lambda: withdraw_topic(self.gathering, topic))

    def bring_back(self, topic: str) -> bool:
        """Bring a withdrawn topic back."""
        from openspace.commands import bring_back_topic

        return self._do(lambda: bring_back_topic(self.gathering, topic))

    def raise_hand(self, topic: str, name: str) -> bool:
        """Note that somebody wants to join."""
        from openspace.commands import raise_hand

        return self._do(lambda: raise_hand(self.gathering, topic, name=name))

    def lower_hand(self, topic: str, name: str) -> bool:
        """Note that somebody does not want to join any more."""
        from openspace.commands import lower_hand

        return self._do(lambda: lower_hand(self.gathering, topic, name=name))

    def count(self, topic: str, more: int) -> bool:
        """Count so many more hands, or fewer."""
        from openspace.commands import count_hands

        return self._do(lambda: count_hands(self.gathering, topic, more=more))

    def _do(self, command: Callable[[], object]) -> bool:
        return self._bridge.attempt(command)
