"""What the keys, buttons and gestures on the marketplace do."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from openspace.words import _
from ui.bridge import Bridge
from ui.marketplace.cards import TopicWords
from ui.marketplace.openings import Openings
from ui.marketplace.verbs import Verbs

if TYPE_CHECKING:
    from ui.marketplace.panel import MarketplacePanel

_WAYS = ("left", "right", "up", "down")


class Doings(QObject):
    """Does things with a topic: the one named, or the one at which one is (``current``)."""

    def __init__(self, panel: "MarketplacePanel", bridge: Bridge) -> None:
        super().__init__(panel)
        self._panel, self._bridge = panel, bridge
        self.current: str = ""
        self.verbs = Verbs(bridge)
        self.openings = Openings(panel, self.verbs)
        self.openings.agreed.connect(self._merge)
        self.openings.left.connect(lambda: panel.shelf.show_card(self.current))
        self._acts = self._acts_by_name()

    def act(self, verb: str, topic: str) -> object:
        """Do something with a topic."""
        if verb in _WAYS:
            self._panel.shelf.step(topic, verb)
            return None
        return self._acts[verb](topic)

    def here(self, verb: str) -> object:
        """Do something with the topic one is at, or with all."""
        return self.act(verb, self.current)

    def reword(self, topic: str, words: str) -> object:
        """Write a question anew."""
        return self.verbs.reword(topic, words)

    def go_to(self, topic: str) -> None:
        """Be at a topic from now on."""
        self.current = topic
        self.openings.inspect(self._panel.cards.get(topic))

    def dropped(self, topic: str, on: str) -> None:
        """Take up what was dropped on another topic, or in the parking lot ("")."""
        if on:
            self.ask_to_merge(on, topic)
        else:
            self._park(topic)

    def ask_to_merge(self, main: str, other: str = "") -> None:
        """Ask whether both convenors agree to merge two topics."""
        topics = self._panel.topics
        if all(topic.topic == main for topic in topics):
            self._bridge.refused.emit(_("There is no other topic yet to merge this one with."))
            return
        self.openings.ask_to_merge(topics, main, other)

    def project(self) -> None:
        """Show the marketplace in large, or end that."""
        if self.openings.back_row is not None:
            self.openings.back_row.close()
        else:
            self.openings.show_large(self._panel.topics)

    def is_projecting(self) -> bool:
        """Tell whether the marketplace is shown in large."""
        return self.openings.back_row is not None

    def follow(self, topics: Sequence[TopicWords]) -> None:
        """Show in all that is open what the topics are now."""
        if self.current not in {topic.topic for topic in topics}:
            self.current = ""
        self.openings.inspect(self._panel.cards.get(self.current))
        self.openings.follow(topics)

    def flush(self) -> None:
        """Pass on what is still being written."""
        if self.openings.inspector is not None:
            self.openings.inspector.flush()

    def forget(self) -> None:
        """Close what was about another gathering."""
        self.current = ""
        self.openings.forget()

    def _acts_by_name(self) -> dict[str, Callable[[str], object]]:
        panel, openings, verbs = self._panel, self.openings, self.verbs
        return {
            "board": self._open_board,
            "reword": lambda topic: panel.cards[topic].reword(),
            "merge": self.ask_to_merge,
            "about": lambda topic: openings.turn_inspector(panel.cards[topic]),
            "more": lambda topic: openings.show_menu(panel.cards[topic], self.act),
            "hands": lambda topic: openings.show_hands(panel.cards[topic]),
            "count": lambda topic: verbs.count(topic, 1),
            "uncount": lambda topic: verbs.count(topic, -1),
            "park": self._park,
            "withdraw": self._withdraw,
            "back": self._bring_back,
            "part": self._part,
            "lead": self._lead,
            "post": lambda _topic: panel.post_bar.question.setFocus(),
            "find": lambda _topic: panel.top.look_for(),
            "project": lambda _topic: self.project(),
            "lot": lambda _topic: panel.shelf.show_lot(),
        }

    def _open_board(self, topic: str) -> None:
        board = self.verbs.board(topic)
        if board:
            self._panel.board_asked.emit(board)

    def _merge(self, main: str, complementary: str) -> None:
        if self.verbs.merge(main, complementary):
            self._panel.shelf.show_card(main)

    def _part(self, topic: str) -> None:
        head = next((one.topic for one in self._panel.topics if one.holds(topic)), "")
        if self.verbs.part(topic):
            self._panel.alike.leave_apart(head, topic)
            self._panel.shelf.show_card(topic)

    def _lead(self, topic: str) -> None:
        if self.verbs.lead(topic):
            self._panel.shelf.show_card(topic)

    def _park(self, topic: str) -> None:
        card = self._panel.cards[topic]
        beside = self._panel.shelf.beside(topic)
        if self.verbs.park(topic, parked=not card.words.parked) and card.hasFocus():
            self._panel.shelf.show_card(beside or topic)

    def _withdraw(self, topic: str) -> None:
        beside = self._panel.shelf.beside(topic)
        if self.verbs.withdraw(topic):
            self._panel.shelf.show_card(beside)

    def _bring_back(self, topic: str) -> None:
        if self.verbs.bring_back(topic):
            self._panel.show_topic(topic)
