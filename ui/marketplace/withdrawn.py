"""What was withdrawn: quiet, at the end, and ready to come back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.model import Topic
from openspace.words import _, ngettext
from ui.marketplace.topic_card import CardHost
from ui.widgets import BareButton, ElidedLabel, QuietButton, clear_layout


class Withdrawn(QWidget):
    """A line that unfolds into the withdrawn questions, each with a button to bring it back."""

    def __init__(self, host: CardHost) -> None:
        super().__init__()
        self._host = host
        self._topics: list[tuple[str, str]] = []
        self._open = False
        self.fold = BareButton("", icon="caret-right")
        self.fold.clicked.connect(self._turn)
        self.buttons: dict[str, QuietButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addStretch(1)
        column.addLayout(row)
        self._rows = QVBoxLayout()
        column.addLayout(self._rows)
        self.hide()

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Show what is withdrawn now; nothing where there is nothing."""
        now = [(topic.id, topic.question) for topic in topics]
        if now != self._topics:
            self._topics = now
            count = len(now)
            self.fold.setText(ngettext("Withdrawn ({n})", "Withdrawn ({n})", count))
            self.setVisible(bool(now))
            self._fill()

    def _turn(self) -> None:
        self._open = not self._open
        self.fold.set_icon("caret-down" if self._open else "caret-right")
        self._fill()

    def _fill(self) -> None:
        clear_layout(self._rows)
        self.buttons = {}
        for topic, question in self._topics if self._open else ():
            self._rows.addWidget(self._row(topic, question))

    def _row(self, topic: str, question: str) -> QWidget:
        back = QuietButton(_("Bring back"))
        line = " ".join(question.split())
        back.setAccessibleName(_("Bring back: {question}").format(question=line))
        back.clicked.connect(lambda: self._host.act("back", topic))
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(12, 0, 0, 4)
        row.addWidget(back)
        row.addWidget(ElidedLabel(question, 14, kind="secondary"), 1)
        self.buttons[topic] = back
        return inside
