"""The card on the stage: the step people are at, the time, what is open, what lies face down."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace import commands
from openspace.document import Document
from openspace.gathering import face_down, given_by, open_round, steps, the_timer
from openspace.model import Step, Timer, VotingRound
from openspace.words import _, ngettext
from ui.board.steer.clock import Clock
from ui.board.steer.doings import SteerDoings
from ui.board.steer.time_row import TimeRow
from ui.widgets import ElidedLabel, Label, LinkButton, set_kind

_TIME = 26
_WIDEST = 232


class _Line(QWidget):
    """One thing that goes on, with the button that ends it."""

    def __init__(self, ends: str) -> None:
        super().__init__()
        self.words = Label("", 12, 500, wrap=True)
        self.end = LinkButton(ends)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.end)


class SteerCard(QFrame):
    """Shown while something of it goes on; hidden it costs nothing."""

    def __init__(self, parent: QWidget, clock: Clock, do: SteerDoings) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setFixedWidth(_WIDEST)
        self._do = do
        self.private = _Line(_("Reveal"))
        self.voting = _Line(_("Close"))
        self.step = ElidedLabel("", 12, 500, kind="secondary")
        self.time = TimeRow(clock, do, size=_TIME)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(4)
        for widget in (self.private, self.voting, self.step, self.time):
            column.addWidget(widget)
        self.private.end.clicked.connect(do.reveal)
        self.voting.end.clicked.connect(lambda: do.do(commands.close_voting))
        self.show_board(None)

    def show_board(self, board: Document | None) -> None:
        """Show what goes on at a board."""
        timer = the_timer(board) if board is not None else Timer(id="")
        self._show_private(timer, len(face_down(board)) if board is not None else 0)
        self._show_voting(board, open_round(board) if board is not None else None)
        self.step.setText(where(steps(board), timer.step) if board is not None else "")
        self.step.setVisible(bool(self.step.text()))
        timed = bool(timer.ends) or timer.left < timer.seconds or self.step.isVisibleTo(self)
        self.time.setVisible(timed)
        rows = (self.private, self.voting, self.step, self.time)
        self.setVisible(any(row.isVisibleTo(self) for row in rows))
        self.adjustSize()

    def _show_private(self, timer: Timer, count: int) -> None:
        self.private.words.setText(said_of_private(on=timer.private, count=count))
        self.private.setVisible(timer.private or count > 0)

    def _show_voting(self, board: Document | None, voting: VotingRound | None) -> None:
        if board is not None and voting is not None:
            left = voting.dots - given_by(board, voting, self._do.voter)
            self.voting.words.setText(said_of_dots(left))
        self.voting.setVisible(voting is not None)


def said_of_private(*, on: bool, count: int) -> str:
    """Say whether people write privately, and how many notes lie face down."""
    if count == 0:
        return _("Writing privately") if on else _("Everybody can read all notes.")
    if on:
        return ngettext(
            "Writing privately: {n} note face down",
            "Writing privately: {n} notes face down",
            count,
        )
    return ngettext("{n} note face down", "{n} notes face down", count)


def said_of_dots(left: int) -> str:
    """Say how many dots somebody has left."""
    if left <= 0:
        return _("Voting is open: all dots given")
    return ngettext("Voting is open: {n} dot left", "Voting is open: {n} dots left", left)


def where(all_steps: list[Step], step_id: str) -> str:
    """Say which step people are at, "" if none."""
    for at, step in enumerate(all_steps, start=1):
        if step.id == step_id:
            return _("{number} of {count}: {step}").format(
                number=at, count=len(all_steps), step=step.title
            )
    return ""
