"""The marketplace as a place: post, find, merge, part, park and reword topics."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from openspace.changes import Changes
from openspace.gathering import withdrawn_topics
from openspace.model import Person
from ui import style
from ui.bridge import Bridge
from ui.doing.doable import Doable
from ui.marketplace.cards import TopicWords, topics_in_words
from ui.marketplace.carrying import Carrying
from ui.marketplace.doings import Doings
from ui.marketplace.key_rows import market_rows
from ui.marketplace.parking_bar import ParkingBar
from ui.marketplace.post_bar import PostBar
from ui.marketplace.shelf import Shelf
from ui.marketplace.sorting import found, in_order, summary
from ui.marketplace.top_bar import TopBar
from ui.marketplace.topic_card import TopicCard

if TYPE_CHECKING:
    from openspace.commands.drafts import TopicDraft
    from ui.marketplace.alike_bar import AlikeBar

_SHOWN = {"topics", "people", "boards", "breakouts", "slots", "rooms", "invitations"}


class MarketplacePanel(QWidget):
    """All topics as cards, readable from the back of the room."""

    board_asked = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.topics: list[TopicWords] = []
        self._stale = False
        self.top = TopBar()
        self.post_bar = PostBar()
        self.doings = Doings(self, bridge)
        self.shelf = Shelf(self.doings)
        self.lot = ParkingBar()
        self._carrying = Carrying(self, self.shelf, self.lot, self.doings.dropped)
        self._lay_out()
        self.top.changed.connect(self._show_wanted)
        self.top.project_asked.connect(self.doings.project)
        self.post_bar.posted.connect(self._post)
        self.lot.clicked.connect(self.shelf.show_lot)
        bridge.opened.connect(self._open)
        bridge.changed.connect(self._patch)
        style.theme_signals.changed.connect(self.shelf.renew)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self._open()

    @cached_property
    def alike(self) -> "AlikeBar":
        """The bar that suggests topics to merge: made once there are two, to open sooner."""
        from ui.marketplace.alike_bar import AlikeBar

        bar = AlikeBar(self)
        bar.asked.connect(self.doings.ask_to_merge)
        self._for_alike.addLayout(_beside_scroll_bar(bar))
        QWidget.setTabOrder(self.post_bar.post, bar.ask)
        QWidget.setTabOrder(bar.ask, bar.dismiss)
        return bar

    @property
    def cards(self) -> dict[str, TopicCard]:
        """The cards of all topics by their ids, as they stand."""
        return self.shelf.cards

    def doables(self) -> tuple[Doable, ...]:
        """Return what can be done here, with the topic one is at and with all."""
        return market_rows(self.doings.here, lambda: bool(self.doings.current))

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.post_bar.keep()
        self.doings.flush()
        for card in self.cards.values():
            card.flush()

    def show_topics(self) -> None:
        """Show all topics as they are now; cards that stay are patched."""
        self._stale = False
        gathering = self._bridge.gathering
        before = set(self.cards)
        self.topics = topics_in_words(gathering)
        self._show_wanted()
        for topic in self.cards.keys() - before:
            self._carrying.watch(self.cards[topic])
        self.shelf.withdrawn.show_topics(withdrawn_topics(gathering))
        self.top.summary.setText(summary(self.topics))
        self.lot.show_count(sum(topic.parked for topic in self.topics))
        self.lot.setVisible(bool(self.topics))
        if len(self.topics) > 1 or "alike" in self.__dict__:
            self.alike.follow([topic for topic in self.topics if not topic.parked])
        people = gathering.plan.records(Person).values()
        self.post_bar.know_names(person.name for person in people)
        self.doings.follow(self.topics)

    def show_topic(self, topic: str) -> None:
        """Go with the focus to a topic and bring it into sight."""
        if topic in self.cards and self.cards[topic] not in self.shelf.shown:
            self.top.search.clear()
        self.shelf.show_card(topic)

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to write the next question."""
        if self._stale:
            self.show_topics()
        super().showEvent(event)
        self.post_bar.question.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find with Ctrl+F, show in large with F11, go on posting with Esc."""
        ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() == Qt.Key.Key_F:
            self.top.look_for()
        elif event.key() == Qt.Key.Key_F11:
            self.doings.project()
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.top.search.hasFocus() and self.top.typed:
            self.top.search.clear()
        else:
            self.post_bar.question.setFocus()

    def _open(self) -> None:
        file = self._bridge.file
        self.post_bar.keep_as(str(file.path) if file else "")
        self.post_bar.allow(writing=not self._bridge.gathering.read_only)
        self.top.search.clear()
        if "alike" in self.__dict__:
            self.alike.forget()
        self.doings.forget()
        self.show_topics()

    def _patch(self, changes: Changes) -> None:
        plan = changes.document == self._bridge.gathering.plan.name
        if not (_concerns(changes) if plan else self._has_board(changes)):
            return
        if self.isVisible() or self.doings.is_projecting():
            self.show_topics()
        else:
            self._stale = True

    def _has_board(self, changes: Changes) -> bool:
        return any(topic.board == changes.document for topic in self.topics)

    def _show_wanted(self) -> None:
        wanted = in_order(found(self.topics, self.top.typed), self.top.order)
        before = list(self.shelf.shown)
        self.shelf.show_topics(self.topics, wanted)
        if self.shelf.shown != before:
            self.shelf.keep_tab_order(self.post_bar.last())

    def _post(self, draft: "TopicDraft") -> None:
        posted = self.doings.verbs.post(draft)
        if posted:
            self.post_bar.empty()
            self.shelf.bring_into_sight(posted)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        cards = [_card_around(old), _card_around(new)]
        for card in cards:
            if card is not None:
                card.show_active()
        if cards[1] is not None and self.isAncestorOf(cards[1]):
            self.doings.go_to(cards[1].topic)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setContentsMargins(28, 24, 16, 14)
        column.setSpacing(style.SPACE[2])
        column.addWidget(self.top)
        column.addSpacing(style.SPACE[0])
        column.addLayout(_beside_scroll_bar(self.post_bar))
        self._for_alike = QVBoxLayout()
        column.addLayout(self._for_alike)
        column.addWidget(self.shelf, 1)
        column.addLayout(_beside_scroll_bar(self.lot))
        row.addLayout(column, 1)
        self.beside = row


def _beside_scroll_bar(bar: QWidget) -> QVBoxLayout:
    """Return a place for a bar that is as wide as the cards below it."""
    place = QVBoxLayout()
    place.setContentsMargins(0, 0, 12, 0)
    place.addWidget(bar)
    return place


def _card_around(widget: QWidget | None) -> TopicCard | None:
    while widget is not None and not isinstance(widget, TopicCard):
        widget = widget.parentWidget()
    return widget


def _concerns(changes: Changes) -> bool:
    return any(
        type(after or before).kind in _SHOWN  # type: ignore[union-attr]
        for before, after in changes.records.values()
    )
