"""What a person takes part in: topics they convene, groups they are in."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.gathering import Gathering, head_of
from openspace.model import Breakout, Topic
from openspace.words import _, ngettext
from ui.widgets import BareButton, Label, clear_layout, explain

_MOST, _LONGEST = 6, 36


class Part(NamedTuple):
    """A topic and its question."""

    topic: str
    question: str


class TakesPart(QWidget):
    """Questions under a title, each a way to its topic; hidden where there are none."""

    asked = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__()
        self._shown: list[Part] | None = None
        self.buttons: list[BareButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(title, 13, 500))
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        column.addLayout(self._column)
        self.hide()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these."""
        if list(parts) == self._shown:
            return
        self._shown = list(parts)
        clear_layout(self._column)
        self.buttons = [self._button(part) for part in parts[:_MOST]]
        for button in self.buttons:
            self._column.addWidget(button)
        if more := len(parts) - _MOST:
            rest = ngettext("and {n} more", "and {n} more", max(more, 0))
            if more > 0:
                self._column.addWidget(Label(rest, 12, kind="secondary"))
        self.setVisible(bool(parts))

    def _button(self, part: Part) -> BareButton:
        line = " ".join(part.question.split())
        short = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
        button = BareButton(short.replace("&", "&&"), icon="arrow-right")
        button.setAccessibleName(_("Go to topic {question}").format(question=line))
        explain(button, part.question)
        button.setStyleSheet("text-align: left;")
        button.clicked.connect(lambda: self.asked.emit(part.topic))
        return button


def convenes(gathering: Gathering, person_id: str) -> list[Part]:
    """Return the topics somebody convenes."""
    topics = gathering.plan.records(Topic).values()
    mine = (one for one in topics if person_id in one.convenors and not one.withdrawn)
    return [Part(head_of(gathering, one.id).id, one.question) for one in mine]


def groups_with(gathering: Gathering, person_id: str) -> list[Part]:
    """Return the topics of the groups somebody is in or takes notes in."""
    groups = gathering.plan.records(Breakout).values()
    mine = [one for one in groups if person_id in one.people or one.note_taker == person_id]
    topics = gathering.plan.records(Topic)
    known = (topics[one.topic] for one in mine if one.topic in topics and not one.removed)
    return [Part(head_of(gathering, one.id).id, one.question) for one in known]
