"""One group that meets: its question, where, who is there, what its board holds."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _, ngettext
from ui import style
from ui.day.doings import GroupDoings
from ui.day.dots import Dot
from ui.day.dropping import DropCard
from ui.day.groups import GroupWords
from ui.day.name_line import KnownName
from ui.day.people_row import PeopleRow
from ui.day.room_link import LinkMenuButton
from ui.widgets import ROLE, Chip, Label, QuietButton, clear_layout, set_kind
from ui.widgets.wrapped_words import WrappedWords

_TAKER_WIDTH = 136
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class GroupCard(DropCard):
    """A group's card, with all that is done with it.

    Enter opens its board, R its report, M a method for an empty board; H takes those who raised
    a hand, + and - count, N and A go to where names are written.
    """

    def __init__(self, words: GroupWords, do: GroupDoings) -> None:
        super().__init__(self._take)
        self.words = words
        self._do = do
        self.setProperty(ROLE, "group")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dot = Dot(words.colour)
        self.room = Label("", 13, 600)
        self.left = Label("", 13, kind="secondary")
        self.seats = Chip()
        self.link = LinkMenuButton()
        self.question = WrappedWords(words.question, style.font(17, 600))
        self.convenors = Label("", 13, kind="secondary", wrap=True)
        self.people = PeopleRow(words, do)
        self.notes_by = Label(_("Notes by"), 13, kind="secondary")
        self.note_taker = KnownName(_("Who takes notes?"), do.names, kind="name")
        self.note_taker.setFixedWidth(style.scaled(_TAKER_WIDTH))
        self.notes = Chip("", "accent")
        self.report = QuietButton(_("Report"))
        self.method = QuietButton(_("Board from a method…"))
        self.board = QuietButton(_("Board"))
        self._lay_out()
        self.note_taker.named.connect(lambda name: do.name_note_taker(words.group, name))
        self.report.clicked.connect(lambda: do.report(self.words.group))
        self.method.clicked.connect(lambda: do.choose_method(self.words.group))
        self.board.clicked.connect(lambda: do.open_board(self.words.group))

    def show_words(self, words: GroupWords, *, names: bool) -> None:
        """Show how it is now; without ``names`` everybody is counted only."""
        self.words = words
        self.dot.show_colour(words.colour)
        self.room.setText(words.room)
        self.question.say(words.question)
        self._show_withs()
        self.convenors.setText(hosts_in_words(words, names=names))
        self.link.show_link(words.link)
        self.people.show_words(words, names=names)
        for widget in (self.notes_by, self.note_taker):
            widget.setVisible(names)
        self.note_taker.show_name(words.note_taker)
        self._show_seats()
        self._show_notes()
        self.setAccessibleName(f"{words.room}: {words.question}")
        self.setAccessibleDescription(" ".join(words.complementary))

    def show_left(self, words: str) -> None:
        """Show how much time is left, "" where the slot does not run."""
        self.left.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do by a key what a button does."""
        keys = {
            Qt.Key.Key_R: self.report.click,
            Qt.Key.Key_M: self._choose_method,
            Qt.Key.Key_H: lambda: self._do.form(self.words.group),
            Qt.Key.Key_Plus: self.people.more.click,
            Qt.Key.Key_Equal: self.people.more.click,
            Qt.Key.Key_Minus: self.people.fewer.click,
            Qt.Key.Key_N: self.note_taker.setFocus,
            Qt.Key.Key_A: self.people.add.setFocus,
        } | dict.fromkeys(_ENTER, self.board.click)
        act = keys.get(Qt.Key(event.key()))
        held = event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier)
        if act is None or held:
            super().keyPressEvent(event)
        else:
            act()

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.note_taker.flush()

    def _take(self, person: str, stays: bool) -> None:  # noqa: FBT001
        self._do.walk(person, self.words.group, slot=self.words.slot, stay=stays)

    def _choose_method(self) -> None:
        if not self.words.notes:
            self._do.choose_method(self.words.group)

    def _show_seats(self) -> None:
        count, seats = self.words.count, self.words.seats
        full = bool(seats) and count > seats
        plain = ngettext("{n} person", "{n} people", count)
        self.seats.setText(
            _("{count} of {seats} seats").format(count=count, seats=seats) if seats else plain
        )
        self.seats.set_tone("warning" if full else "")
        self.seats.setVisible(bool(count or seats))

    def _show_notes(self) -> None:
        notes = self.words.notes
        self.notes.setVisible(bool(notes))
        self.notes.setText(ngettext("{n} note", "{n} notes", notes or 0))
        self.method.setVisible(not notes)

    def _show_withs(self) -> None:
        clear_layout(self._withs)
        for question in self.words.complementary:
            self._withs.addWidget(with_block(question))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 16, 14)
        column.setSpacing(style.SPACE[2])
        column.addLayout(
            _row(self.dot, self.room, self.left, None, self.seats, self.link, spacing=8)
        )
        column.addWidget(self.question)
        self._withs = QVBoxLayout()
        self._withs.setSpacing(style.SPACE[0])
        column.addLayout(self._withs)
        column.addWidget(self.convenors)
        column.addWidget(self.people)
        self.people.foot.addWidget(self.notes_by)
        self.people.foot.addWidget(self.note_taker)
        column.addStretch(1)
        column.addLayout(_row(self.notes, None, self.report, self.method, self.board, spacing=6))


def with_block(question: str) -> QFrame:
    """Return a question that was merged into another, word for word."""
    block = QFrame()
    set_kind(block, "with")
    column = QVBoxLayout(block)
    column.setContentsMargins(11, 6, 8, 8)
    column.setSpacing(2)
    column.addWidget(Label(_("WITH"), 11, 600, kind="accent"))
    column.addWidget(WrappedWords(question, style.font(14)))
    return block


def hosts_in_words(words: GroupWords, *, names: bool) -> str:
    """Return who convenes a group, or how many do."""
    if names and words.convenors:
        return _("Convened by {names}").format(names=", ".join(words.convenors))
    count = len(words.convenors)
    return ngettext("{n} convenor", "{n} convenors", count) if count else _("no convenor yet")


def _row(*widgets: QWidget | None, spacing: int) -> QHBoxLayout:
    """Return widgets in a row; None is the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row
