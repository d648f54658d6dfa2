"""Writing a question anew, in the place where it stands on its card."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Signal

from ui import style
from ui.marketplace.cards import TopicWords
from ui.widgets import GrowingEdit

if TYPE_CHECKING:
    from ui.marketplace.topic_card import TopicCard

_ACROSS, _DOWN = 8, 5


class Rewording(QObject):
    """A field over a question on a card; ``grew`` tells that it needs other room."""

    grew = Signal()
    left = Signal()

    def __init__(self, card: "TopicCard", topic: str, told: Callable[[str, str], object]) -> None:
        super().__init__(card)
        self.topic = topic
        self._told = told
        self._words = words_of(card.words, topic)
        font = style.font(17, 600) if topic == card.topic else style.font(14)
        self.edit = GrowingEdit("", font, one_paragraph=True, parent=card)
        self.edit.setAccessibleName(self._words)
        self.edit.show_words(self._words)
        self.edit.edited.connect(self._tell)
        self.edit.entered.connect(self.left)
        self.edit.escaped.connect(self.left)
        self.edit.focus_left.connect(self.left)
        self.edit.installEventFilter(self)

    def begin(self) -> None:
        """Show the field with all words chosen."""
        self.edit.show()
        self.edit.selectAll()
        self.edit.setFocus()

    def grown(self) -> dict[str, int]:
        """Return how high the question is while it is being written."""
        return {self.topic: self.edit.height() - 2 * _DOWN}

    def place(self, room: QRect) -> None:
        """Stand over the question."""
        wide = room.width() + 2 * _ACROSS
        self.edit.setGeometry(room.x() - _ACROSS, room.y() - _DOWN, wide, self.edit.height())

    def follow(self, words: TopicWords) -> None:
        """Show words from elsewhere, unless one is just writing."""
        self._words = words_of(words, self.topic)
        self.edit.show_words(self._words)

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.edit.flush()

    def put_away(self) -> None:
        """Keep what was written and take the field away."""
        self.edit.removeEventFilter(self)
        self.edit.flush()
        self._tell(self.edit.words())
        self.edit.hide()
        self.edit.deleteLater()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the field grows."""
        if event.type() == QEvent.Type.Resize:
            self.grew.emit()
        return super().eventFilter(watched, event)

    def _tell(self, words: str) -> None:
        if words.strip() and words != self._words:
            self._told(self.topic, words)


def words_of(words: TopicWords, topic: str) -> str:
    """Return the question of a topic, or of one merged into it."""
    return next(
        (one.words for one in words.complementary if one.topic == topic), words.question.words
    )
