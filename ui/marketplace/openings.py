"""What opens over and beside the marketplace: each made when it is first asked for."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.marketplace.cards import TopicWords
from ui.marketplace.topic_card import TopicCard
from ui.marketplace.verbs import Verbs

if TYPE_CHECKING:
    from ui.marketplace.hands import HandsCard
    from ui.marketplace.inspector import Inspector
    from ui.marketplace.merge_sheet import MergeSheet
    from ui.marketplace.panel import MarketplacePanel
    from ui.marketplace.projector import BackRow


class Openings(QObject):
    """The sheet to merge, the inspector, the hands of a topic, its menu, the view in large.

    ``agreed`` carries two topics to merge, ``left`` tells that the inspector was closed.
    """

    agreed = Signal(str, str)
    left = Signal()

    def __init__(self, panel: "MarketplacePanel", verbs: Verbs) -> None:
        super().__init__(panel)
        self._panel, self._verbs = panel, verbs
        self.sheet: MergeSheet | None = None
        self.inspector: Inspector | None = None
        self.back_row: BackRow | None = None
        self.hands_card: HandsCard | None = None

    def ask_to_merge(self, topics: Sequence[TopicWords], main: str, other: str) -> None:
        """Ask whether both convenors agree; first which other topic, where none is given."""
        if self.sheet is None:
            from ui.marketplace.merge_sheet import MergeSheet

            self.sheet = MergeSheet(self._panel)
            self.sheet.agreed.connect(self.agreed)
        self.sheet.ask(topics, main, other)

    def show_large(self, topics: Sequence[TopicWords]) -> None:
        """Show the marketplace for the back row."""
        from ui.marketplace.projector import BackRow

        invitation = self._verbs.gathering.invitation
        self.back_row = BackRow(invitation.question or invitation.title)
        self.back_row.left.connect(self._forget_back_row)
        self.back_row.show_topics(topics)
        self.back_row.show_on(self._panel)

    def turn_inspector(self, card: TopicCard) -> None:
        """Show all about a topic beside the cards, or close that where it is open."""
        if self.inspector is None:
            from ui.marketplace.inspector import Inspector

            self.inspector = Inspector(self._verbs)
            self.inspector.left.connect(self.leave_inspector)
            self._panel.beside.addWidget(self.inspector)
            self.inspector.hide()
        if self.inspector.isVisible():
            self.leave_inspector()
            return
        self.inspector.show()
        self.inspect(card)

    def leave_inspector(self) -> None:
        """Keep what was written in the inspector and close it."""
        if self.inspector is not None:
            self.inspector.flush()
            self.inspector.hide()
            self.left.emit()

    def inspect(self, card: TopicCard | None) -> None:
        """Show another topic in the inspector, where it is open; close it without one."""
        if self.inspector is None or self.inspector.isHidden():
            return
        if card is not None:
            self.inspector.show_topic(card.words)
        else:
            self.inspector.hide()

    def show_menu(self, card: TopicCard, act: Callable[[str, str], object]) -> None:
        """Offer all that can be done with a topic."""
        from ui.marketplace.menu import topic_menu

        topic_menu(self._panel, card.words, act).popup(card.corner())

    def show_hands(self, card: TopicCard) -> None:
        """Show whose hands are up for a topic."""
        from ui.marketplace.hands import HandsCard

        self.hands_card = HandsCard(self._panel, self._verbs, card.topic, card.corner())
        self.hands_card.destroyed.connect(self._forget_hands)
        self.hands_card.open()

    def follow(self, topics: Sequence[TopicWords]) -> None:
        """Show in large and among the hands what the topics are now."""
        if self.back_row is not None:
            self.back_row.show_topics(topics)
        if self.hands_card is not None:
            self.hands_card.hear()

    def forget(self) -> None:
        """Close what was about another gathering."""
        if self.sheet is not None:
            self.sheet.leave()
        if self.inspector is not None:
            self.inspector.forget()
            self.inspector.hide()
        if self.back_row is not None:
            self.back_row.close()

    def _forget_hands(self) -> None:
        self.hands_card = None

    def _forget_back_row(self) -> None:
        self.back_row = None
