"""The report of a group, written beside the notes of its board."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace import commands
from openspace.gathering import breakouts
from openspace.model import Breakout
from openspace.words import _
from ui import style
from ui.day.doings import GroupDoings
from ui.day.group_card import hosts_in_words, with_block
from ui.day.groups import GroupWords, in_words
from ui.day.name_line import KnownName
from ui.day.people_row import PeopleRow
from ui.day.report_notes import ReportNotes
from ui.widgets import Card, Field, GrowingEdit, Label, QuietButton, ScrollColumn, clear_layout
from ui.widgets.wrapped_words import WrappedWords

_WIDTH = 760
FIELDS = ("summary", "resources", "requests")


class ReportPage(QWidget):
    """One group's report; ``left`` tells that one goes back to the groups."""

    left = Signal()

    def __init__(self, do: GroupDoings) -> None:
        super().__init__()
        self._do = do
        self._words: GroupWords | None = None
        self.back = QuietButton(_("All groups"), icon="arrow-left")
        self.board = QuietButton(_("Board"), icon="note")
        self.where = Label("", 13, kind="secondary", wrap=True)
        self.question = WrappedWords("", style.font(20, 650))
        self.convenors = Label("", 14, kind="secondary", wrap=True)
        self.people: PeopleRow | None = None
        self.note_taker = KnownName(_("Who takes notes?"), do.names)
        self.note_taker.setFont(style.font(14))
        self.fields = {name: GrowingEdit(_placeholder(name), kind="") for name in FIELDS}
        self.notes = ReportNotes()
        self._lay_out()
        self.back.clicked.connect(self.leave)
        self.board.clicked.connect(self._open_board)
        self.note_taker.named.connect(self._name_note_taker)
        for name, field in self.fields.items():
            field.edited.connect(partial(self._write, name))

    @property
    def group(self) -> str:
        """The id of the group whose report is shown, "" for none."""
        return self._words.group if self._words else ""

    def show_group(self, group: str, *, names: bool) -> bool:
        """Show the report of a group; tell whether it is on the wall."""
        gathering = self._do.gathering
        found = next((one for one in breakouts(gathering) if one.id == group), None)
        if found is None:
            self._words = None
            return False
        if group != self.group:
            self.flush()
            self._begin(in_words(gathering, found))
        self._show(found, in_words(gathering, found), names=names)
        return True

    def flush(self) -> None:
        """Pass on what is still being written."""
        for field in self.fields.values():
            field.flush()
        self.note_taker.flush()

    def leave(self) -> None:
        """Go back to the groups."""
        self.flush()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _begin(self, words: GroupWords) -> None:
        self._words = words
        self.note_taker.begin_with(words.note_taker)
        clear_layout(self._there)
        self.people = PeopleRow(words, self._do)
        self._there.addWidget(self.people)

    def _show(self, group: Breakout, words: GroupWords, *, names: bool) -> None:
        self._words = words
        self.where.setText(_where(self._do, group, words))
        self.question.say(words.question)
        clear_layout(self._withs)
        for question in words.complementary:
            self._withs.addWidget(with_block(question))
        self.convenors.setText(hosts_in_words(words, names=names))
        if self.people is not None:
            self.people.show_words(words, names=names)
        self.taker.setVisible(names)
        self.note_taker.show_name(words.note_taker)
        locked = bool(self._do.gathering.read_only)
        for name, field in self.fields.items():
            field.show_words(getattr(group, name))
            field.setReadOnly(locked)
        for part in (self.there, self.taker):
            part.setEnabled(not locked)
        self.notes.show_board(self._do.gathering, words.board)

    def _write(self, name: str, words: str) -> None:
        group = self.group
        if group:
            join = f"report {group} {name}"
            self._do.do(lambda here: commands.write_report(here, group, join=join, **{name: words}))

    def _name_note_taker(self, name: str) -> None:
        if self.group:
            self._do.name_note_taker(self.group, name)

    def _open_board(self) -> None:
        self.flush()
        self._do.open_board(self.group)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        scroll = ScrollColumn("board")
        row.addWidget(scroll, 1)
        row.addWidget(self.notes)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[2])
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addStretch(1)
        top.addWidget(self.board)
        column.addLayout(top)
        column.addWidget(self.where)
        column.addWidget(self.question)
        self._withs = QVBoxLayout()
        column.addLayout(self._withs)
        column.addWidget(self.convenors)
        column.addWidget(self._form())
        column.addStretch(1)
        scroll.column.setContentsMargins(28, 20, 28, 28)
        inside = QHBoxLayout()
        inside.addWidget(page, 100)
        inside.addStretch(1)
        scroll.column.addLayout(inside)

    def _form(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(style.SPACE[3])
        column.addWidget(Label(_("Who took part?"), 13, 500))
        self.there = QWidget()
        self._there = QVBoxLayout(self.there)
        self._there.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.there)
        self.taker = Field(_("Who takes notes?"), self.note_taker)
        column.addWidget(self.taker)
        for name, field in self.fields.items():
            column.addWidget(Field(_title(name), field))
        return card


def _where(do: GroupDoings, group: Breakout, words: GroupWords) -> str:
    from ui.day.stations import stations

    found = (one for one in stations(do.gathering) if one.slot == group.slot)
    slot = next(found, None)
    parts = (slot.text if slot else "", slot.when if slot else "", words.room)
    return " · ".join(dict.fromkeys(filter(None, parts)))


def _title(name: str) -> str:
    return {
        "summary": _("What was said?"),
        "resources": _("What helps to go on? Links, books, people to ask"),
        "requests": _("What next? Requests and steps"),
    }[name]


def _placeholder(name: str) -> str:
    return {
        "summary": _("So that it makes sense the day after to somebody who was not there"),
        "resources": _("One a line"),
        "requests": _("Who does what, and who is asked for what"),
    }[name]
