"""Voting, beside the board: open a round, see who has dots left, close it, read the results."""

from datetime import datetime

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from openspace import commands
from openspace.document import Document
from openspace.gathering import given_by, open_round, rounds, steps, the_timer
from openspace.model import VotingRound
from openspace.words import _
from ui import style
from ui.board.steer.card import said_of_dots
from ui.board.steer.doings import SteerDoings
from ui.board.steer.results import RoundResults
from ui.widgets import Field, Label, LineEdit, PrimaryButton, clear_layout

_USUAL_DOTS = 5


class NewRound(QWidget):
    """What a round is called, how many dots there are, and how they are given."""

    def __init__(self) -> None:
        super().__init__()
        self.title = LineEdit(_("What is voted on?"))
        self.dots = QSpinBox(minimum=1, maximum=10, value=_USUAL_DOTS)
        self.dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stacking = QCheckBox(_("Several dots on one note"))
        self.hidden = QCheckBox(_("Count is hidden until it is closed"))
        self.open_it = PrimaryButton(_("Open the vote"))
        self.stacking.setChecked(True)
        self.hidden.setChecked(True)
        column = _column(self)
        column.addWidget(self.title)
        column.addWidget(Field(_("Dots for each"), self.dots))
        for widget in (self.stacking, self.hidden, self.open_it):
            column.addWidget(widget)


class OpenRound(QWidget):
    """The round that is open: who votes now, with how many dots, and how."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", 14, 600, wrap=True)
        self.left = Label("", 13, 500, kind="accent", wrap=True)
        self.voter = LineEdit(_("me"))
        self.close_it = PrimaryButton(_("Close the vote"))
        how = _("Choose a note: D gives it a dot, Shift+D takes one back.")
        column = _column(self)
        column.addWidget(self.title)
        column.addWidget(self.left)
        column.addWidget(Field(_("Voting as"), self.voter))
        column.addWidget(Label(how, 12, kind="secondary", wrap=True))
        column.addWidget(self.close_it)


class VotingPart(QWidget):
    """All of it."""

    def __init__(self, do: SteerDoings) -> None:
        super().__init__()
        self._do = do
        self._step = ""
        self.new = NewRound()
        self.now = OpenRound()
        self.past: list[RoundResults] = []
        self._pasts = QVBoxLayout()
        column = _column(self)
        column.addWidget(self.new)
        column.addWidget(self.now)
        column.addLayout(self._pasts)
        self.new.open_it.clicked.connect(self._open)
        self.new.title.returnPressed.connect(self._open)
        self.now.voter.textEdited.connect(do.vote_as)
        self.now.close_it.clicked.connect(lambda: do.do(commands.close_voting))

    def show_board(self, board: Document) -> None:
        """Show the rounds of a board."""
        voting = open_round(board)
        self.new.setVisible(voting is None)
        self.now.setVisible(voting is not None)
        if voting is not None:
            self._show_open(board, voting)
        self._offer_dots_of_step(board)
        self._show_past(board, [one for one in rounds(board) if one.closed])

    def _show_open(self, board: Document, voting: VotingRound) -> None:
        self.now.title.setText(voting.title or _("Vote"))
        self.now.left.setText(said_of_dots(voting.dots - given_by(board, voting, self._do.voter)))

    def _offer_dots_of_step(self, board: Document) -> None:
        here = the_timer(board).step
        votes = {step.id: step.votes for step in steps(board)}.get(here, 0)
        if here != self._step and votes:
            self.new.dots.setValue(votes)
        self._step = here

    def _show_past(self, board: Document, closed: list[VotingRound]) -> None:
        if len(closed) != len(self.past):
            clear_layout(self._pasts)
            self.past = [RoundResults(open_at_first=at == 0) for at in range(len(closed))]
            for one in self.past:
                one.asked.connect(self._do.show_note)
                self._pasts.addWidget(one)
        for one, voting in zip(self.past, closed, strict=True):
            one.show_round(board, voting, _name_of(voting))

    def _open(self) -> None:
        new = self.new
        opened = self._do.do(
            lambda board: commands.open_voting(
                board,
                title=new.title.text().strip(),
                dots=new.dots.value(),
                stacking=new.stacking.isChecked(),
                hidden=new.hidden.isChecked(),
            )
        )
        if opened:
            new.title.clear()


def _name_of(voting: VotingRound) -> str:
    closed = datetime.fromisoformat(voting.closed).astimezone()
    when = QLocale().toString(closed.time(), QLocale.FormatType.ShortFormat)  # type: ignore[call-overload]
    return _("{vote}, {when}").format(vote=voting.title or _("Vote"), when=when)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.SPACE[1])
    return column
