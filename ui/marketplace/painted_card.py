"""A topic's card as one sees it: laid out, painted, and carried with the mouse."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from openspace.words import _
from ui.marketplace.cards import TopicWords
from ui.marketplace.face import Face, Laid, hands_in_words
from ui.marketplace.painting import Look, paint_card
from ui.widgets import ROLE
from ui.widgets.draggable import Draggable

_LEAST_WIDTH = 160


class PaintedCard(Draggable):
    """The face of a topic; a screen reader reads all of it."""

    def __init__(self, words: TopicWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.targeted = False
        self.setProperty(ROLE, "group")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.words = words
        self.show_words(words)

    @property
    def topic(self) -> str:
        """The id of the topic."""
        return self.words.topic

    def show_words(self, words: TopicWords) -> None:
        """Show what the topic is now."""
        self.words = words
        self.face = Face(words)
        self.setAccessibleName(words.question.words)
        self.setAccessibleDescription(_aloud(words))
        self.fit()

    def show_target(self, *, on: bool) -> None:
        """Show that what is carried would be dropped here, or not."""
        if on != self.targeted:
            self.targeted = on
            self.update()

    def laid(self) -> Laid:
        """Return where everything stands on the card."""
        return self.face.laid(max(self.width(), _LEAST_WIDTH), self.grown())

    def where(self, topic: str) -> QRect:
        """Return where a question stands."""
        parts = {part.topic: part.words for part in self.laid().withs}
        return parts.get(topic, self.laid().question)

    def fit(self) -> None:
        """Take the room that is needed now."""
        self.updateGeometry()
        self.update()

    def grown(self) -> Mapping[str, int]:
        """Return how high each question is that is just being written."""
        return {}

    def look(self) -> Look:
        """Return how the card looks just now."""
        return Look(focused=self.hasFocus(), target=self.targeted)

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the card at a width."""
        return self.face.laid(width, self.grown()).height

    def sizeHint(self) -> QSize:
        """Return a size that fits into the narrowest column."""
        return QSize(340, 90)

    def minimumSizeHint(self) -> QSize:
        """Return a width it can shrink to."""
        return QSize(_LEAST_WIDTH, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the card."""
        painter = QPainter(self)
        paint_card(painter, self.face, self.width(), self.laid(), self.look())
        painter.end()


def _aloud(words: TopicWords) -> str:
    said = [one.words for one in words.complementary]
    said += [", ".join(words.names)] if words.names else []
    said += list(words.places) or ([_("waiting")] if words.waits else [])
    said += [_("parked")] if words.parked else []
    return ". ".join([*said, hands_in_words(words.interest)])
