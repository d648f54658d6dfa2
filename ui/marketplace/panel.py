"""The marketplace as a place: post, merge, part and reword topics, open their boards."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.changes import Changes
from openspace.commands import (
    board_for_topic,
    merge_topics,
    part_topic,
    post_topic,
    reword_topic,
)
from openspace.model import Person
from openspace.words import _, ngettext
from ui import style
from ui.bridge import Bridge
from ui.marketplace.cards import TopicWords, topics_in_words
from ui.marketplace.key_rows import topic_rows
from ui.marketplace.post_bar import PostBar
from ui.marketplace.topic_card import TopicCard
from ui.widgets import ColumnLayout, EmptyState, Heading, Label, ScrollColumn, TitledMenu

_LONGEST_IN_MENU = 70


class MarketplacePanel(QWidget):
    """All topics as cards, readable from the back of the room."""

    board_asked = Signal(str)
    doables = staticmethod(topic_rows)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.cards: dict[str, TopicCard] = {}
        self.post_bar = PostBar()
        self._summary = Label("", 14, kind="secondary")
        self._lay_out()
        self.post_bar.posted.connect(self._post)
        bridge.opened.connect(self._open)
        bridge.changed.connect(self._patch)
        self._open()

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.post_bar.keep()
        for card in self.cards.values():
            card.flush()

    def show_topics(self) -> None:
        """Show all topics as they are now; cards that stay are patched."""
        topics = topics_in_words(self._bridge.gathering)
        cards = {topic.question.topic: self._card(topic) for topic in topics}
        gone = [card for topic, card in self.cards.items() if topic not in cards]
        self.cards = cards
        self._columns.set_widgets(list(cards.values()))
        for card in gone:
            card.hide()
            card.deleteLater()
        self._keep_tab_order()
        self._empty.setVisible(not cards)
        self._show_summary(topics)
        people = self._bridge.gathering.plan.records(Person).values()
        self.post_bar.know_names(person.name for person in people)

    def show_topic(self, topic: str) -> None:
        """Go with the focus to a topic and bring it into sight."""
        if topic in self.cards:
            self.cards[topic].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._scroll.ensureWidgetVisible(self.cards[topic])

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to write the next question."""
        super().showEvent(event)
        self.post_bar.question.setFocus()

    def _open(self) -> None:
        file = self._bridge.file
        self.post_bar.keep_as(str(file.path) if file else "")
        self.post_bar.allow(writing=not self._bridge.gathering.read_only)
        self.show_topics()

    def _patch(self, changes: Changes) -> None:
        if changes.document == self._bridge.gathering.plan.name or self._has_board(changes):
            self.show_topics()

    def _has_board(self, changes: Changes) -> bool:
        return any(card.words.board == changes.document for card in self.cards.values())

    def _card(self, topic: TopicWords) -> TopicCard:
        card = self.cards.get(topic.question.topic)
        if card is not None:
            if card.words != topic:
                card.show_words(topic)
            return card
        card = TopicCard(topic)
        card.board_asked.connect(self._open_board)
        card.merge_asked.connect(self._offer_to_merge)
        card.part_asked.connect(self._part)
        card.reworded.connect(self._reword)
        card.dropped.connect(self._merge)
        return card

    def _post(self, question: str, convenor: str) -> None:
        gathering = self._bridge.gathering
        if self._bridge.attempt(lambda: post_topic(gathering, question, convenor=convenor)):
            self.post_bar.empty()
            self._scroll.verticalScrollBar().setValue(self._scroll.verticalScrollBar().maximum())

    def _open_board(self, topic: str) -> None:
        found: list[str] = []
        gathering = self._bridge.gathering
        if self._bridge.attempt(lambda: found.append(board_for_topic(gathering, topic))):
            self.board_asked.emit(found[0])

    def _offer_to_merge(self, topic: str, at: QPoint) -> None:
        if not self._others(topic):
            self._bridge.refused.emit(_("There is no other topic yet to merge this one with."))
            return
        menu = self.merge_menu(topic)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def merge_menu(self, topic: str) -> TitledMenu:
        """Return the menu of the topics that can complement one."""
        menu = TitledMenu(_("Which question complements this one?"), self)
        for card in self._others(topic):
            action = menu.addAction(_in_menu(card.words.question.words))
            action.triggered.connect(lambda _on=False, other=card.topic: self._merge(topic, other))
        return menu

    def _others(self, topic: str) -> list[TopicCard]:
        return [card for other, card in self.cards.items() if other != topic]

    def _merge(self, main: str, complementary: str) -> None:
        gathering = self._bridge.gathering
        merged = self._bridge.attempt(
            lambda: merge_topics(gathering, main=main, complementary=complementary)
        )
        if merged and main in self.cards:
            self.cards[main].setFocus()

    def _part(self, topic: str) -> None:
        if self._bridge.attempt(lambda: part_topic(self._bridge.gathering, topic)):
            self.cards[topic].setFocus()

    def _reword(self, topic: str, question: str) -> None:
        gathering = self._bridge.gathering
        join = f"topic {topic}"
        self._bridge.attempt(lambda: reword_topic(gathering, topic, question=question, join=join))

    def _show_summary(self, topics: list[TopicWords]) -> None:
        merged = sum(len(topic.complementary) for topic in topics)
        parts = [ngettext("{n} topic", "{n} topics", len(topics))]
        if merged:
            parts.append(
                ngettext("{n} complementary question", "{n} complementary questions", merged)
            )
        self._summary.setText(" · ".join(parts))

    def _keep_tab_order(self) -> None:
        before: QWidget = self.post_bar.post
        for card in self.cards.values():
            for widget in (card, card.reword, card.merge, card.open_board):
                QWidget.setTabOrder(before, widget)
                before = widget

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 16, 0)
        column.setSpacing(style.SPACE[0])
        column.addWidget(Heading(_("Marketplace")))
        column.addWidget(self._summary)
        column.addSpacing(style.SPACE[2])
        bar = QVBoxLayout()
        bar.setContentsMargins(0, 0, 12, 0)
        bar.addWidget(self.post_bar)
        column.addLayout(bar)
        self._scroll = ScrollColumn("board")
        self._scroll.column.setContentsMargins(0, 12, 12, 24)
        inside = QWidget()
        self._columns = ColumnLayout(inside, spacing=14)
        self._scroll.column.addWidget(inside)
        self._empty = EmptyState(
            _("Post the first question above."),
            hint=_("Anyone may post one. Who posts it convenes it and sees to its notes."),
        )
        self._scroll.column.addWidget(self._empty, 100)
        self._scroll.column.addStretch(1)
        column.addWidget(self._scroll, 1)


def _in_menu(words: str) -> str:
    line = " ".join(words.split())
    short = line if len(line) <= _LONGEST_IN_MENU else line[: _LONGEST_IN_MENU - 1] + "…"
    return short.replace("&", "&&")
