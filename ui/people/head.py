"""The head of the place: how many people there are, and how far their names may go."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.model import Person
from openspace.model.plan import Mode
from openspace.words import _, ngettext
from ui import style
from ui.people.words import mode_in_words
from ui.widgets import Chip, Heading, Label, LineEdit


class PeopleHead(QWidget):
    """Title, counts, the gathering's mode with what it means for names, and the search."""

    def __init__(self) -> None:
        super().__init__()
        self.search = LineEdit(_("Find somebody"), kind="pill")
        self.search.setClearButtonEnabled(False)
        self.mode = Chip()
        self.meaning = Label("", 13, kind="secondary", wrap=True)
        self.counts = Label("", 14, kind="secondary")
        top = QHBoxLayout()
        top.addWidget(Heading(_("People")), 1)
        top.addWidget(self.search)
        names = QHBoxLayout()
        names.setSpacing(style.SPACE[1])
        names.addWidget(self.mode)
        names.addWidget(self.meaning, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[1])
        column.addLayout(top)
        column.addWidget(self.counts)
        column.addLayout(names)
        self._fit()
        style.theme_signals.changed.connect(self._fit)

    def show_mode(self, mode: Mode) -> None:
        """Show how far names may go."""
        name, meaning, tone = mode_in_words(mode)
        self.mode.setText(name)
        self.mode.set_tone(tone)
        self.meaning.setText(meaning)

    def show_counts(self, people: Iterable[Person], *, shown: int) -> None:
        """Show how many there are, in which roles, and how many of them were found."""
        roles: Counter[str] = Counter()
        total = 0
        for person in people:
            total += 1
            roles.update(person.roles.keys())
        parts = [ngettext("{n} person", "{n} people", total)]
        if count := roles["facilitator"]:
            parts.append(ngettext("{n} facilitator", "{n} facilitators", count))
        if count := roles["note-taker"]:
            parts.append(ngettext("{n} note-taker", "{n} note-takers", count))
        if count := roles["core"]:
            parts.append(ngettext("{n} in the core group", "{n} in the core group", count))
        if shown != total:
            parts.insert(0, ngettext("{n} found", "{n} found", shown))
        self.counts.setText(" · ".join(parts))

    def _fit(self) -> None:
        self.search.setFixedWidth(style.scaled(240))
