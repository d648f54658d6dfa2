"""The place "Gathering": what it is called and asks, when it is, how far names may go."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.changes import Changes
from openspace.commands import describe_gathering, show_authors
from openspace.gathering import INVITATION, Gathering, all_notes, boards, marketplace, themes
from openspace.model.plan import Authors, Mode
from openspace.words import _, ngettext
from ui import style
from ui.bridge import Bridge
from ui.doing.doable import Doable
from ui.start.authors_choice import AuthorsChoice
from ui.start.day_edit import DayEdit
from ui.start.mode_choice import ModeChoice
from ui.start.series import SeriesFields
from ui.start.where import WhereFields
from ui.widgets import (
    Card,
    Field,
    GrowingEdit,
    Heading,
    Label,
    PrimaryButton,
    ScrollColumn,
    hairline,
)

_WIDTH = 760


class InvitationPanel(QWidget):
    """The invitation of the open gathering, written in place."""

    marketplace_asked = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.title = GrowingEdit(_("A few words"), style.font(22, 650), kind="", one_paragraph=True)
        self.question = GrowingEdit(_("What do we need to find out?"), style.font(17, 500), kind="")
        self.day = DayEdit()
        self.where = WhereFields(bridge)
        self.series = SeriesFields(bridge)
        self.mode = ModeChoice()
        self.authors = AuthorsChoice()
        self._counts = Label("", 14, kind="secondary", wrap=True)
        self._lay_out()
        self.title.edited.connect(self._retitle)
        self.question.edited.connect(self._ask)
        self.day.edited.connect(self._set_day)
        self.mode.chosen.connect(self._set_mode)
        self.authors.chosen.connect(self._set_authors)
        bridge.opened.connect(self.show_all)
        bridge.changed.connect(self._patch)
        self.show_all()

    def flush(self) -> None:
        """Pass on what is still being written."""
        for field in (self.title, self.question, self.day, self.where, self.series):
            field.flush()

    def doables(self) -> tuple[Doable, ...]:
        """Return what can be carried over from earlier gatherings."""
        return self.series.doings.ways()

    def show_all(self) -> None:
        """Show the invitation as it is now."""
        invitation = self._bridge.gathering.invitation
        self.title.show_words(invitation.title)
        self.question.show_words(invitation.question)
        self.day.show_day(invitation.date)
        self.mode.show_mode(invitation.mode)
        self.authors.show_authors(invitation.authors, mode=invitation.mode)
        self.where.show_all()
        self.series.show_all()
        self._count()
        locked = bool(self._bridge.gathering.read_only)
        for field in (self.title, self.question, self.day.line):
            field.setReadOnly(locked)
        self.day.pick.setEnabled(not locked)
        self.mode.setEnabled(not locked)
        self.authors.setEnabled(not locked)

    def _patch(self, changes: Changes) -> None:
        if INVITATION in changes.records:
            self.show_all()
        else:
            self._count()

    def _count(self) -> None:
        gathering = self._bridge.gathering
        counts = (
            ngettext("{n} topic", "{n} topics", len(marketplace(gathering))),
            ngettext("{n} board", "{n} boards", len(boards(gathering))),
            ngettext("{n} note", "{n} notes", len(all_notes(gathering))),
            ngettext("{n} theme", "{n} themes", len(themes(gathering))),
        )
        self._counts.setText(" · ".join(counts))

    def _retitle(self, title: str) -> None:
        if title.strip():
            self._attempt(lambda here: describe_gathering(here, title=title, join="title"))
        elif not self.title.hasFocus():
            self.title.show_words(self._bridge.gathering.invitation.title)

    def _ask(self, question: str) -> None:
        self._attempt(lambda here: describe_gathering(here, question=question, join="question"))

    def _set_day(self, day: str) -> None:
        if not self._attempt(lambda here: describe_gathering(here, date=day)):
            self.day.show_day(self._bridge.gathering.invitation.date)

    def _set_mode(self, mode: Mode) -> None:
        self._attempt(lambda here: describe_gathering(here, mode=mode))

    def _set_authors(self, authors: Authors) -> None:
        self._attempt(lambda here: show_authors(here, authors=authors))

    def _attempt(self, describe: Callable[[Gathering], None]) -> bool:
        return self._bridge.attempt(lambda: describe(self._bridge.gathering))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn("board")
        outer.addWidget(scroll)
        page = QWidget()
        page.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[3])
        column.addLayout(self._head())
        column.addWidget(self._card())
        column.addStretch()
        scroll.column.setContentsMargins(28, 24, 28, 24)
        row = QHBoxLayout()
        row.addWidget(page, 1)
        row.addStretch()
        row.setStretchFactor(page, 100)
        scroll.column.addLayout(row)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(style.SPACE[0])
        words.addWidget(Heading(_("Gathering")))
        words.addWidget(self._counts)
        go_on = PrimaryButton(_("To the marketplace"))
        go_on.clicked.connect(self.marketplace_asked)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(go_on, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _card(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(style.SPACE[3])
        column.addWidget(Field(_("What is it called?"), self.title))
        column.addWidget(Field(_("Which question does it ask?"), self.question))
        column.addWidget(Field(_("When is it?"), self.day))
        column.addWidget(self.where)
        column.addWidget(Label(_("How far may names go?"), 13, 500))
        column.addWidget(self.mode)
        column.addWidget(Label(_("Who wrote a note?"), 13, 500))
        column.addWidget(self.authors)
        column.addWidget(hairline())
        column.addWidget(self.series)
        return card
