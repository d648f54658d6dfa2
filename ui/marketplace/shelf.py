"""Where the cards stand: the marketplace, below it the parking lot and what was withdrawn."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from openspace.words import _
from ui.marketplace.cards import TopicWords
from ui.marketplace.nearest import nearest
from ui.marketplace.topic_card import CardHost, TopicCard
from ui.marketplace.withdrawn import Withdrawn
from ui.widgets import ColumnLayout, EmptyState, Heading, Label, ScrollColumn

_GAP = 14


class Shelf(ScrollColumn):
    """All cards; those that stay are patched, those not looked for are hidden."""

    def __init__(self, host: CardHost) -> None:
        super().__init__("board")
        self._host = host
        self.cards: dict[str, TopicCard] = {}
        self._standing: tuple[list[TopicCard], list[TopicCard]] = ([], [])
        self.column.setContentsMargins(0, 12, 12, 24)
        self._market, self._columns = _columns()
        self._lot, self._parked = _columns()
        self.lot_title = Heading(_("Parking lot"), part=True)
        self.lot_title.setContentsMargins(0, 24, 0, 10)
        self.withdrawn = Withdrawn(host)
        self.empty = EmptyState(
            _("Post the first question above."),
            hint=_("Anyone may post one. Who posts it convenes it and sees to its notes."),
        )
        self.none = Label("", 14, kind="secondary", wrap=True)
        for one in (self._market, self.none):
            self.column.addWidget(one)
        self.column.addWidget(self.empty, 100)
        for below in (self.lot_title, self._lot, self.withdrawn):
            self.column.addWidget(below)
        self.column.addStretch(1)

    @property
    def shown(self) -> list[TopicCard]:
        """The cards that are shown, as they stand, the parking lot last."""
        return [*self._standing[0], *self._standing[1]]

    def show_topics(self, topics: Sequence[TopicWords], wanted: Sequence[TopicWords]) -> None:
        """Show those of the topics that are wanted, in their order."""
        cards = {topic.topic: self._card(topic) for topic in topics}
        gone = [card for topic, card in self.cards.items() if topic not in cards]
        here = [cards[topic.topic] for topic in wanted if not topic.parked]
        lot = [cards[topic.topic] for topic in wanted if topic.parked]
        changed = (here, lot) != self._standing or bool(gone)
        self._standing = (here, lot)
        self.cards = {card.topic: card for card in self.shown} | cards
        if changed:
            self._put(here, lot)
        for card in gone:
            card.hide()
            card.deleteLater()
        self._say(topics, wanted)

    def show_card(self, topic: str) -> None:
        """Go with the focus to a card and bring it into sight."""
        card = self.cards.get(topic)
        if card is not None:
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.bring_into_sight(topic)

    def bring_into_sight(self, topic: str) -> None:
        """Bring a card into sight, the focus staying where it is."""
        # The area learns how high the columns are now only by an event that is on its way.
        QTimer.singleShot(0, self, lambda: self._scroll_to(topic))

    def show_lot(self) -> None:
        """Bring the parking lot into sight, with the focus on its first card."""
        first = next((card for card in self.shown if card.words.parked), None)
        if first is not None:
            self.show_card(first.topic)

    def step(self, topic: str, way: str) -> None:
        """Go with the focus to the next card that way."""
        places = {card.topic: self._place(card) for card in self.shown}
        self.show_card(nearest(places, topic, way))

    def at(self, place: QPoint) -> TopicCard | None:
        """Return the card at a place on the screen."""
        if not self.viewport().rect().contains(self.viewport().mapFromGlobal(place)):
            return None
        inside = self.inside.mapFromGlobal(place)
        return next((card for card in self.shown if self._place(card).contains(inside)), None)

    def beside(self, topic: str) -> str:
        """Return the card to go to when one goes away."""
        topics = [card.topic for card in self.shown]
        if topic not in topics:
            return ""
        rank = topics.index(topic)
        return next(iter([*topics[rank + 1 : rank + 2], *topics[max(0, rank - 1) : rank]]), "")

    def renew(self) -> None:
        """Measure all cards anew: letters are larger or smaller now."""
        for card in self.cards.values():
            card.show_words(card.words)

    def keep_tab_order(self, before: QWidget) -> None:
        """Let Tab go through the cards as they stand, behind a widget."""
        for card in self.shown:
            for stop in card.stops():
                QWidget.setTabOrder(before, stop)
                before = stop

    def _put(self, here: list[TopicCard], lot: list[TopicCard]) -> None:
        focus = QApplication.focusWidget()
        for card in self.cards.values():
            inside = self._lot if card.words.parked else self._market
            if card.parentWidget() is not inside:
                card.setParent(inside)
        self._columns.set_widgets(here)
        self._parked.set_widgets(lot)
        shown = set(self.shown)
        for card in self.cards.values():
            if card.isHidden() == (card in shown):
                card.setVisible(card in shown)
        if isinstance(focus, TopicCard) and focus in shown and not focus.hasFocus():
            focus.setFocus()

    def _card(self, topic: TopicWords) -> TopicCard:
        card = self.cards.get(topic.topic)
        if card is None:
            return TopicCard(topic, self._host, self._lot if topic.parked else self._market)
        if card.words != topic:
            card.show_words(topic)
        return card

    def _say(self, topics: Sequence[TopicWords], wanted: Sequence[TopicWords]) -> None:
        self._market.setVisible(bool(self._columns.count()))
        self._lot.setVisible(bool(self._parked.count()))
        self.lot_title.setVisible(bool(self._parked.count()))
        self.empty.setVisible(not topics)
        self.none.setVisible(bool(topics) and not wanted)
        self.none.setText(_("No topic says this. Try another word, or fewer letters."))

    def _place(self, card: TopicCard) -> QRect:
        return QRect(card.mapTo(self.inside, QPoint(0, 0)), card.size())

    def _scroll_to(self, topic: str) -> None:
        card = self.cards.get(topic)
        if card is not None:
            self.ensureWidgetVisible(card, 0, 24)


def _columns() -> tuple[QWidget, ColumnLayout]:
    inside = QWidget()
    return inside, ColumnLayout(inside, spacing=_GAP)
