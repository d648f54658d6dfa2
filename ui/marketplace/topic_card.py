"""One topic on the marketplace: painted, with buttons once one points at it."""

from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from openspace.words import _
from ui.marketplace.cards import TopicWords
from ui.marketplace.controls import CardControls
from ui.marketplace.face import Face, Laid, hands_in_words
from ui.marketplace.painting import Look, paint_card
from ui.marketplace.rewording import Rewording
from ui.widgets import ROLE
from ui.widgets.draggable import Draggable

_LEAST_WIDTH = 160
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


class CardHost(Protocol):
    """What a card asks of the marketplace."""

    def act(self, verb: str, topic: str) -> object:
        """Do something with a topic."""

    def reword(self, topic: str, words: str) -> object:
        """Write a topic's question anew."""


class TopicCard(Draggable):
    """A topic's card: its questions, its convenors, where it meets, who wants it.

    Enter opens the board, F2 rewords, M merges; the card can be dragged on another.
    """

    def __init__(self, words: TopicWords, host: CardHost, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._controls: CardControls | None = None
        self._rewording: Rewording | None = None
        self._hovered = self._target = False
        self.setProperty(ROLE, "group")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_words(words)

    @property
    def topic(self) -> str:
        """The id of the topic."""
        return self.words.topic

    @property
    def controls(self) -> CardControls:
        """The buttons on the card, made when they are first asked for."""
        if self._controls is None:
            self._controls = CardControls(self, self._host.act, self.topic)
            self._controls.place(self.face, self.laid())
            self._controls.show(shown=self.is_active())
            self._keep_tab_order()
        return self._controls

    @property
    def rewording(self) -> Rewording | None:
        """The field in which one rewords a question, else None."""
        return self._rewording

    def show_words(self, words: TopicWords) -> None:
        """Show what the topic is now."""
        self.words = words
        self.face = Face(words)
        self.setAccessibleName(words.question.words)
        self.setAccessibleDescription(_aloud(words))
        if self._rewording is not None:
            self._rewording.follow(words)
        self._fit()

    def laid(self) -> Laid:
        """Return where everything stands on the card."""
        grown = self._rewording.grown() if self._rewording else None
        return self.face.laid(max(self.width(), _LEAST_WIDTH), grown)

    def where(self, topic: str) -> QRect:
        """Return where a question stands."""
        parts = {part.topic: part.words for part in self.laid().withs}
        return parts.get(topic, self.laid().question)

    def is_active(self) -> bool:
        """Tell whether one points at the card, or works on it by keys."""
        focus = QApplication.focusWidget()
        return self._hovered or (focus is not None and (focus is self or self.isAncestorOf(focus)))

    def show_active(self) -> None:
        """Show the buttons while one points at the card, hide them when not."""
        if self._controls is not None or self.is_active():
            self.controls.show(shown=self.is_active() and self._rewording is None)
        self.update()

    def show_target(self, *, on: bool) -> None:
        """Show that what is carried would be dropped here, or not."""
        if on != self._target:
            self._target = on
            self.update()

    def reword(self, topic: str = "") -> None:
        """Begin to write a question anew where it stands."""
        if self._rewording is None:
            self._rewording = Rewording(self, topic or self.topic, self._host.reword)
            self._rewording.grew.connect(self._fit)
            self._rewording.left.connect(self._end_rewording)
            self._fit()
            self._rewording.begin()
            self.show_active()

    def stops(self) -> list[QWidget]:
        """Return where Tab stops on the card, in order."""
        return [self, *(self._controls.order() if self._controls is not None else ())]

    def corner(self) -> QPoint:
        """Return the place on the screen under which menus and cards of this topic open."""
        return self.mapToGlobal(self.laid().foot.bottomLeft())

    def flush(self) -> None:
        """Pass on what is still being written."""
        if self._rewording is not None:
            self._rewording.flush()

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the card at a width."""
        grown = self._rewording.grown() if self._rewording else None
        return self.face.laid(width, grown).height

    def sizeHint(self) -> QSize:
        """Return a size that fits into the narrowest column."""
        return QSize(340, 90)

    def minimumSizeHint(self) -> QSize:
        """Return a width it can shrink to."""
        return QSize(_LEAST_WIDTH, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key does on a topic."""
        verb = KEYS.get(Qt.Key(event.key()), "")
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if verb == "reword":
            self.reword()
        elif verb and not held:
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

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the card."""
        shown = self._controls is not None and self._controls.strip.isVisible()
        look = Look(
            focused=self.hasFocus(),
            hovered=self._hovered,
            target=self._target,
            writing=self._rewording.topic if self._rewording else "",
            strip=self._controls.strip.width() if self._controls and shown else 0,
        )
        painter = QPainter(self)
        paint_card(painter, self.face, self.width(), self.laid(), look)
        painter.end()

    def _fit(self) -> None:
        self.updateGeometry()
        self._place()
        self.update()

    def _place(self) -> None:
        if self._controls is not None:
            self._controls.place(self.face, self.laid())
        if self._rewording is not None:
            self._rewording.place(self.where(self._rewording.topic))

    def _end_rewording(self) -> None:
        ended, self._rewording = self._rewording, None
        if ended is not None:
            here = ended.edit.hasFocus()
            ended.put_away()
            self._fit()
            if here:
                self.setFocus()
            self.show_active()

    def _keep_tab_order(self) -> None:
        before: QWidget = self
        for button in self.controls.order():
            QWidget.setTabOrder(before, button)
            before = button


def _aloud(words: TopicWords) -> str:
    said = [one.words for one in words.complementary]
    said += [", ".join(words.names)] if words.names else []
    said += list(words.places) or ([_("waiting")] if words.waits else [])
    said += [_("parked")] if words.parked else []
    return ". ".join([*said, hands_in_words(words.interest)])
