"""Carrying a card with the mouse: onto another to merge them, or into the parking lot."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ui.marketplace.parking_bar import ParkingBar
from ui.marketplace.shelf import Shelf
from ui.marketplace.topic_card import TopicCard
from ui.widgets.edge_scroll import EdgeScroll


class Ghost(QWidget):
    """A picture of the card that is carried, under the mouse."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QPixmap()
        self._grip = QPoint()
        self.hide()

    def lift(self, card: QWidget, at: QPoint) -> None:
        """Take a picture of a card, held at a place on the screen."""
        self._picture = card.grab()
        self._grip = card.mapFromGlobal(at)
        self.resize(card.size())
        self.show()
        self.raise_()

    def follow(self, at: QPoint) -> None:
        """Follow the mouse."""
        over = self.parentWidget()
        if over is not None:
            self.move(over.mapFromGlobal(at) - self._grip)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture, a little seen through."""
        painter = QPainter(self)
        painter.setOpacity(0.88)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()


class Carrying:
    """Shows where a card would go, and tells where it was dropped."""

    def __init__(
        self, over: QWidget, shelf: Shelf, lot: ParkingBar, drop: Callable[[str, str], object]
    ) -> None:
        self._shelf, self._lot, self._drop = shelf, lot, drop
        self._ghost = Ghost(over)
        self._edges = EdgeScroll(over)
        self._target: TopicCard | None = None

    def watch(self, card: TopicCard) -> None:
        """Let a card be carried."""
        card.carried.connect(lambda at: self._carry(card, at))
        card.dropped.connect(lambda at: self._put(card, at))
        card.put_back.connect(self._end)

    def _carry(self, card: TopicCard, at: QPoint) -> None:
        if self._ghost.isHidden():
            self._ghost.lift(card, at)
        self._ghost.follow(at)
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
