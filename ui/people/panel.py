"""The people at the gathering as a place."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from openspace import commands
from openspace.changes import Changes
from openspace.commands.drafts import PersonDraft
from openspace.gathering import PLAN, people
from openspace.gathering.mentions import as_name
from openspace.intake.people_lines import people_in_text
from openspace.intake.tables import Table
from openspace.intake.taking import Taken, take_in
from openspace.model import Person
from openspace.words import _, ngettext
from ui import style
from ui.bridge import Bridge
from ui.people.add_bar import AddBar
from ui.people.erasing import Erasing
from ui.people.head import PeopleHead
from ui.people.inspector import PersonInspector
from ui.people.key_rows import person_rows
from ui.people.rows import PeopleRows
from ui.people.table import PeopleTable
from ui.people.taking_in import TableReading, people_copied
from ui.widgets import EmptyState, set_kind


class PeoplePanel(QWidget):
    """Who is there, in which role, and what each of them agreed to.

    ``topic_asked`` carries the topic somebody wants to see; ``back_asked`` tells that the
    gathering was opened anew and that one was here.
    """

    topic_asked = Signal(str)
    back_asked = Signal()
    doables = staticmethod(person_rows)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        set_kind(self, "board")
        self.head = PeopleHead()
        self.add_bar = AddBar()
        self.rows = PeopleRows()
        self.table = PeopleTable(self.rows)
        self.inspector = PersonInspector(bridge)
        self.erasing = Erasing(bridge, self)
        self._reading = TableReading(self)
        self._reading.ready.connect(self._take_table)
        self._reading.refused.connect(bridge.refused)
        self._lay_out()
        self._connect()
        self._open()

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.add_bar.line.keep()

    def show_people(self) -> None:
        """Show everybody who is looked for, as they are now."""
        everybody = people(self._bridge.gathering)
        wanted = as_name(self.head.search.text()).split()
        found = [one for one in everybody if _matches(one, wanted)]
        chosen = self.table.chosen()
        if self.rows.show(found):
            self.table.choose(chosen)
        self.head.show_counts(everybody, shown=len(found))
        self._pages.setCurrentIndex(0 if everybody else 1)
        self._inspect()

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to write the next name."""
        super().showEvent(event)
        self.add_bar.line.setFocus()

    def ask_to_erase(self) -> None:
        """Show what erasing who is chosen would empty."""
        chosen = self.table.chosen()
        if len(chosen) == 1:
            self.erasing.ask(chosen[0])

    def take_in(self, path: Path) -> None:
        """Add the people in a file, as soon as it is read."""
        self._reading.read(path)

    def _take_table(self, table: Table) -> None:
        taken: list[Taken] = []
        gathering = self._bridge.gathering
        if self._bridge.attempt(lambda: taken.append(take_in(gathering, table, "people"))):
            self.head.search.setText("")
            self.table.choose([*taken[0].added, *taken[0].known])
            self._bridge.told.emit(" ".join(taken[0].sentences()))

    def _open(self) -> None:
        self.erasing.leave()
        file = self._bridge.file
        self.add_bar.line.keep_as(f"{file.path} person" if file else "")
        writing = not self._bridge.gathering.read_only
        self.add_bar.setEnabled(writing)
        self.inspector.allow(writing=writing)
        self.head.search.setText("")
        self.head.show_mode(self._bridge.gathering.invitation.mode)
        self.table.clearSelection()
        self.show_people()

    def _patch(self, changes: Changes) -> None:
        if changes.document == PLAN:
            self.head.show_mode(self._bridge.gathering.invitation.mode)
            self.show_people()

    def _inspect(self) -> None:
        known = {one.id: one for one in self.rows.people}
        self.inspector.show_people([known[one] for one in self.table.chosen()])

    def _add_named(self, words: str) -> None:
        if self._take(lambda: people_in_text(words)[:1]):
            self.add_bar.empty()

    def _paste(self) -> None:
        self._take(people_copied)

    def _take(self, source: Callable[[], Sequence[PersonDraft]]) -> bool:
        """Add people, choose them, and say how many of them were there already."""
        before = set(self._bridge.gathering.plan.records(Person))
        added: list[str] = []
        gathering = self._bridge.gathering
        done = self._bridge.attempt(lambda: added.extend(commands.add_people(gathering, source())))
        if added:
            self.head.search.setText("")
            self.table.choose(added)
        if known := len([one for one in dict.fromkeys(added) if one in before]):
            sentence = ngettext(
                "{n} of them was on the list already; what was new is filled in.",
                "{n} of them were on the list already; what was new is filled in.",
                known,
            )
            self._bridge.refused.emit(sentence)
        return done and bool(added)

    def _ask_for_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, _("Take in a table of people"), "", _("Tables (*.csv *.tsv *.txt *.xlsx)")
        )
        if path:
            self.take_in(Path(path))

    def _find(self) -> None:
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def _connect(self) -> None:
        bridge = self._bridge
        bridge.opened.connect(self._open)
        bridge.changed.connect(self._patch)
        self.add_bar.named.connect(self._add_named)
        self.add_bar.paste_asked.connect(self._paste)
        self.add_bar.file_asked.connect(self._ask_for_file)
        self.head.search.textChanged.connect(lambda _words: self.show_people())
        self.head.search.returnPressed.connect(self.table.setFocus)
        self.table.chosen_changed.connect(self._inspect)
        self.table.edit_asked.connect(self.inspector.write)
        self.table.doubleClicked.connect(lambda _index: self.inspector.write())
        self.table.paste_asked.connect(self._paste)
        self.table.erase_asked.connect(self.ask_to_erase)
        self.inspector.erase_asked.connect(self.ask_to_erase)
        self.inspector.topic_asked.connect(self.topic_asked)
        self.erasing.erased.connect(self.back_asked)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._find)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(
            EmptyState(
                _("Write the first name above."),
                hint=_(
                    "Or copy a list, one person a line or cells of a table, and paste it with"
                    " Ctrl+V. Nobody has to be listed: names are for those who agree."
                ),
            )
        )
        left = QVBoxLayout()
        left.setContentsMargins(28, 24, 16, 16)
        left.setSpacing(style.SPACE[2])
        left.addWidget(self.head)
        left.addWidget(self.add_bar)
        left.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.inspector)


def _matches(person: Person, wanted: Sequence[str]) -> bool:
    words = as_name(" ".join((person.name, person.organisation, person.sector, person.email)))
    return all(one in words for one in wanted)
