"""Carrying a card with the mouse: onto another to merge them, or into the parking lot."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from ui.marketplace.parking_bar import ParkingBar
from ui.marketplace.shelf import Shelf
from ui.marketplace.topic_card import TopicCard
from ui.widgets.edge_scroll import EdgeScroll
from ui.widgets.ghost import Ghost


class Carrying:
    """Shows where a card would go, and tells where it was dropped."""

    def __init__(
        self, over: QWidget, shelf: Shelf, lot: ParkingBar, drop: Callable[[str, str], object]
    ) -> None:
        self._shelf, self._lot, self._drop = shelf, lot, drop
        self._ghost = Ghost(over, opacity=0.88)
        self._edges = EdgeScroll(over)
        self._target: TopicCard | None = None

    def watch(self, card: TopicCard) -> None:
        """Let a card be carried."""
        card.carried.connect(lambda at: self._carry(card, at))
        card.dropped.connect(lambda at: self._put(card, at))
        card.put_back.connect(self._end)

    def _carry(self, card: TopicCard, at: QPoint) -> None:
        if self._ghost.isHidden():
            self._ghost.lift(card.grab(), card.mapFromGlobal(at))
        self._ghost.move_to(at)
        self._edges.at(at, self._shelf, self._shelf)
        self._aim(self._target_at(card, at))
        self._lot.show_carried(
            "parked" if card.words.parked else "topic", target=self._over_lot(at)
        )

    def _put(self, card: TopicCard, at: QPoint) -> None:
        target, over_lot = self._target_at(card, at), self._over_lot(at)
        self._end()
        if over_lot:
            self._drop(card.topic, "")
        elif target is not None:
            self._drop(card.topic, target.topic)

    def _end(self) -> None:
        self._edges.stop()
        self._ghost.hide()
        self._aim(None)
        self._lot.show_carried("")

    def _aim(self, target: TopicCard | None) -> None:
        if target is not self._target:
            for card, on in ((self._target, False), (target, True)):
                if card is not None:
                    card.show_target(on=on)
            self._target = target

    def _target_at(self, card: TopicCard, at: QPoint) -> TopicCard | None:
        target = self._shelf.at(at)
        return target if target is not card else None

    def _over_lot(self, at: QPoint) -> bool:
        return self._lot.rect().contains(self._lot.mapFromGlobal(at))
