"""What the keys, buttons and gestures on the marketplace do."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from openspace.words import _
from ui.bridge import Bridge
from ui.marketplace.cards import TopicWords
from ui.marketplace.verbs import Verbs

if TYPE_CHECKING:
    from ui.marketplace.hands import HandsCard
    from ui.marketplace.inspector import Inspector
    from ui.marketplace.merge_sheet import MergeSheet
    from ui.marketplace.panel import MarketplacePanel
    from ui.marketplace.projector import BackRow


class Doings(QObject):
    """Does things with the topic one is at; sheet, inspector and large view are made when asked."""

    def __init__(self, panel: "MarketplacePanel", bridge: Bridge) -> None:
        super().__init__(panel)
        self._panel, self._bridge = panel, bridge
        self.verbs = Verbs(bridge)
        self.current = ""
        self.sheet: MergeSheet | None = None
        self.inspector: Inspector | None = None
        self.back_row: BackRow | None = None
        self.hands_card: HandsCard | None = None
        self._acts: dict[str, Callable[[str], object]] = {
            "board": self._open_board,
            "reword": lambda topic: panel.cards[topic].reword(),
            "merge": self.ask_to_merge,
            "about": self._show_about,
            "more": self._show_menu,
            "hands": self._show_hands,
            "count": lambda topic: self.verbs.count(topic, 1),
            "uncount": lambda topic: self.verbs.count(topic, -1),
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

    def act(self, verb: str, topic: str) -> object:
        """Do something with a topic."""
        if verb in ("left", "right", "up", "down"):
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
        self._show_in_inspector()

    def dropped(self, topic: str, on: str) -> None:
        """Take up what was dropped on another topic, or in the parking lot ("")."""
        if on:
            self.ask_to_merge(on, topic)
        else:
            self._park(topic)

    def ask_to_merge(self, main: str, other: str = "") -> None:
        """Ask whether both convenors agree to merge; first which topic, where none is given."""
        topics = self._panel.topics
        if len(topics) < 2:  # noqa: PLR2004
            self._bridge.refused.emit(_("There is no other topic yet to merge this one with."))
            return
        if self.sheet is None:
            from ui.marketplace.merge_sheet import MergeSheet

            self.sheet = MergeSheet(self._panel)
            self.sheet.agreed.connect(self._merge)
        self.sheet.ask(topics, main, other)

    def project(self) -> None:
        """Show the marketplace in large, or end that."""
        if self.back_row is not None:
            self.back_row.close()
            return
        from ui.marketplace.projector import BackRow

        invitation = self._bridge.gathering.invitation
        self.back_row = BackRow(invitation.question or invitation.title)
        self.back_row.left.connect(self._forget_back_row)
        self.back_row.show_topics(self._panel.topics)
        self.back_row.setGeometry(self._panel.screen().geometry())
        self.back_row.showFullScreen()
        self.back_row.activateWindow()

    def is_projecting(self) -> bool:
        """Tell whether the marketplace is shown in large."""
        return self.back_row is not None

    def follow(self, topics: Sequence[TopicWords]) -> None:
        """Show in all that is open what the topics are now."""
        if self.current not in {topic.topic for topic in topics}:
            self.current = ""
        self._show_in_inspector()
        if self.back_row is not None:
            self.back_row.show_topics(topics)
        if self.hands_card is not None:
            self.hands_card.hear()

    def flush(self) -> None:
        """Pass on what is still being written."""
        if self.inspector is not None:
            self.inspector.flush()

    def forget(self) -> None:
        """Close what was about another gathering."""
        self.current = ""
        for one in (self.sheet, self.inspector):
            if one is not None:
                one.hide()
        if self.back_row is not None:
            self.back_row.close()

    def _open_board(self, topic: str) -> None:
        board = self.verbs.board(topic)
        if board:
            self._panel.board_asked.emit(board)

    def _merge(self, main: str, complementary: str) -> None:
        if self.verbs.merge(main, complementary):
            self._panel.shelf.show_card(main)

    def _part(self, topic: str) -> None:
        head = next(
            (
                one.topic
                for one in self._panel.topics
                if topic in {other.topic for other in one.complementary}
            ),
            "",
        )
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

    def _show_about(self, topic: str) -> None:
        if self.inspector is None:
            from ui.marketplace.inspector import Inspector

            self.inspector = Inspector(self.verbs)
            self.inspector.left.connect(self._leave_inspector)
            self._panel.beside.addWidget(self.inspector)
            self.inspector.hide()
        self.current = topic
        if self.inspector.isVisible():
            self._leave_inspector()
            return
        self.inspector.show()
        self._show_in_inspector()

    def _leave_inspector(self) -> None:
        if self.inspector is not None:
            self.inspector.flush()
            self.inspector.hide()
            self._panel.shelf.show_card(self.current)

    def _show_in_inspector(self) -> None:
        if self.inspector is None or self.inspector.isHidden():
            return
        card = self._panel.cards.get(self.current)
        if card is not None:
            self.inspector.show_topic(card.words)
        else:
            self.inspector.hide()

    def _show_menu(self, topic: str) -> None:
        from ui.marketplace.menu import topic_menu

        card = self._panel.cards[topic]
        menu = topic_menu(self._panel, card.words, self.act)
        menu.popup(card.corner())

    def _show_hands(self, topic: str) -> None:
        from ui.marketplace.hands import HandsCard

        card = self._panel.cards[topic]
        self.hands_card = HandsCard(self._panel, self.verbs, topic, card.corner())
        self.hands_card.destroyed.connect(self._forget_hands)
        self.hands_card.open()

    def _forget_hands(self) -> None:
        self.hands_card = None

    def _forget_back_row(self) -> None:
        self.back_row = None
