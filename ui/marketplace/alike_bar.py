"""Suggests, one pair at a time, topics that ask alike; a suggestion only."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.marketplace.cards import TopicWords
from ui.widgets import BareButton, Label, QuietButton, set_kind

if TYPE_CHECKING:
    from openspace.themes.alike import Alike

_QUIET_MS = 600
_LONGEST = 90


class AlikeBar(QFrame):
    """Two questions and the words they share; ``asked`` carries the two topics to merge."""

    asked = Signal(str, str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        set_kind(self, "alike")
        self._topics: Mapping[str, TopicWords] = {}
        self._said: tuple[tuple[str, str], ...] = ()
        self._pairs: Sequence[Alike] = ()
        self._dismissed: set[frozenset[str]] = set()
        self._pair: Alike | None = None
        self.title = Label(_("Alike?"), 13, 650)
        self.words = Label("", 13, wrap=True)
        self.ask = QuietButton(_("Ask both convenors"))
        self.dismiss = BareButton(_("Not alike"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(style.SPACE[1])
        row.addWidget(self.title)
        row.addWidget(self.words, 1)
        row.addWidget(self.ask)
        row.addWidget(self.dismiss)
        self._quiet = QTimer(self, interval=_QUIET_MS, singleShot=True)
        self._quiet.timeout.connect(self.look)
        self.ask.clicked.connect(self._ask)
        self.dismiss.clicked.connect(self._dismiss)
        self.hide()

    def follow(self, topics: Sequence[TopicWords]) -> None:
        """Look for topics alike once it is quiet, where their questions are others now."""
        self._topics = {topic.topic: topic for topic in topics}
        said = tuple((topic.topic, _said(topic)) for topic in topics)
        if said != self._said:
            self._said = said
            self._quiet.start()
        self._show()

    def look(self) -> None:
        """Look at once for topics alike."""
        from openspace.themes.alike import alike

        self._pairs = alike(self._said)
        self._show()

    def leave_apart(self, one: str, other: str) -> None:
        """Suggest two topics no more."""
        self._dismissed.add(frozenset((one, other)))
        self._show()

    def forget(self) -> None:
        """Begin anew with another gathering."""
        self._pairs, self._said = (), ()
        self._dismissed.clear()
        self._quiet.stop()
        self._show()

    def _show(self) -> None:
        there = (pair for pair in self._pairs if self._can(pair))
        self._pair = pair = next(there, None)
        self.setVisible(pair is not None)
        if pair is not None:
            one, other = (_short(self._topics[each].question.words) for each in pair[:2])
            sentence = _("“{one}” and “{other}” share: {words}.")
            self.words.setText(sentence.format(one=one, other=other, words=", ".join(pair.words)))

    def _can(self, pair: "Alike") -> bool:
        both = {pair.one, pair.other}
        return both <= self._topics.keys() and frozenset(both) not in self._dismissed

    def _ask(self) -> None:
        if self._pair is not None:
            self.asked.emit(self._pair.one, self._pair.other)

    def _dismiss(self) -> None:
        if self._pair is not None:
            self.leave_apart(self._pair.one, self._pair.other)


def _said(topic: TopicWords) -> str:
    questions = (topic.question.words, *(one.words for one in topic.complementary))
    return "\n".join((*questions, *topic.tags))


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
