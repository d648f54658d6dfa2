"""One topic on the marketplace: painted, with buttons once one points at it."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.marketplace.cards import TopicWords
from ui.marketplace.controls import CardControls
from ui.marketplace.painted_card import PaintedCard
from ui.marketplace.painting import Look
from ui.marketplace.rewording import Rewording

_KEYS = {
    "Return": "board",
    "Enter": "board",
    "F2": "reword",
    "M": "merge",
    "Space": "about",
    "H": "hands",
    "Plus": "count",
    "Equal": "count",
    "Minus": "uncount",
    "P": "park",
    "Delete": "withdraw",
    "Menu": "more",
    "Left": "left",
    "Right": "right",
    "Up": "up",
    "Down": "down",
}
KEYS = {getattr(Qt.Key, f"Key_{name}"): verb for name, verb in _KEYS.items()}
"""What keys do on a card."""

_OF_SIGNS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
"""What is held for + and - on some keyboards."""


class CardHost(Protocol):
    """What a card asks of the marketplace."""

    def act(self, verb: str, topic: str) -> object:
        """Do something with a topic."""

    def reword(self, topic: str, words: str) -> object:
        """Write a topic's question anew."""


class TopicCard(PaintedCard):
    """A topic's card: its questions, its convenors, where it meets, who wants it.

    Enter opens the board, F2 rewords, M merges; the card can be dragged on another.
    """

    def __init__(self, words: TopicWords, host: CardHost, parent: QWidget | None = None) -> None:
        self._host = host
        self._controls: CardControls | None = None
        self._hovered = False
        self.rewording: Rewording | None = None
        super().__init__(words, parent)

    @property
    def controls(self) -> CardControls:
        """The buttons on the card, made when they are first asked for."""
        if self._controls is None:
            self._controls = CardControls(self, self._host.act, self.topic)
            self._controls.place(self.face, self.laid())
            self._controls.show(shown=self.is_active())
            before: QWidget = self
            for button in self._controls.order():
                QWidget.setTabOrder(before, button)
                before = button
        return self._controls

    def show_words(self, words: TopicWords) -> None:
        """Show what the topic is now; a question one is just writing stays."""
        super().show_words(words)
        if self.rewording is not None:
            self.rewording.follow(words)

    def is_active(self) -> bool:
        """Tell whether one points at the card, or works on it by keys."""
        focus = QApplication.focusWidget()
        inside = focus is not None and (focus is self or self.isAncestorOf(focus))
        return self._hovered or inside

    def show_active(self) -> None:
        """Show the buttons while one points at the card, hide them when not."""
        if self._controls is not None or self.is_active():
            self.controls.show(shown=self.is_active() and self.rewording is None)
        self.update()

    def reword(self, topic: str = "") -> None:
        """Begin to write a question anew where it stands."""
        if self.rewording is None:
            self.rewording = Rewording(self, topic or self.topic, self._host.reword)
            self.rewording.grew.connect(self.fit)
            self.rewording.left.connect(self._end_rewording)
            self.fit()
            self.rewording.begin()
            self.show_active()

    def stops(self) -> list[QWidget]:
        """Return where Tab stops on the card, in order."""
        return [self, *(self._controls.order() if self._controls is not None else ())]

    def corner(self) -> QPoint:
        """Return the place on the screen under which menus and cards of this topic open."""
        return self.mapToGlobal(self.laid().foot.bottomLeft())

    def flush(self) -> None:
        """Pass on what is still being written."""
        if self.rewording is not None:
            self.rewording.flush()

    def fit(self) -> None:
        """Take the room that is needed now, with buttons and field in their places."""
        super().fit()
        self._place()

    def _place(self) -> None:
        if self._controls is not None:
            self._controls.place(self.face, self.laid())
        if self.rewording is not None:
            self.rewording.place(self.where(self.rewording.topic))

    def grown(self) -> Mapping[str, int]:
        """Return how high the question is that is just being written."""
        return self.rewording.grown() if self.rewording is not None else {}

    def look(self) -> Look:
        """Return how the card looks just now."""
        strip = self._controls.strip if self._controls is not None else None
        return (
            super()
            .look()
            ._replace(
                hovered=self._hovered,
                writing=self.rewording.topic if self.rewording is not None else "",
                strip=strip.width() if strip is not None and strip.isVisible() else 0,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key does on a topic."""
        verb = KEYS.get(Qt.Key(event.key()), "")
        if verb == "reword":
            self.reword()
        elif verb and not event.modifiers() & ~_OF_SIGNS:
            self._host.act(verb, self.topic)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write the question anew that is under the mouse."""
        at = event.position().toPoint()
        hit = [part.topic for part in self.laid().withs if part.block.contains(at)]
        if hit or self.laid().question.adjusted(-8, -8, 8, 8).contains(at):
            self.reword(*hit)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer all that can be done."""
        self._host.act("more", self.topic)
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done here."""
        super().enterEvent(event)
        self._hovered = True
        self.show_active()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no more."""
        super().leaveEvent(event)
        self._hovered = False
        self.show_active()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons and field where they stand now."""
        super().resizeEvent(event)
        self._place()

    def _end_rewording(self) -> None:
        ended, self.rewording = self.rewording, None
        if ended is not None:
            here = ended.edit.hasFocus()
            ended.put_away()
            self.fit()
            if here:
                self.setFocus()
            self.show_active()
