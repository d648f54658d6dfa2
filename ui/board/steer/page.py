"""The page beside the board for who facilitates: time, voting, private writing, steps."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.document import Document
from openspace.words import _
from ui import style
from ui.board.steer.clock import Clock
from ui.board.steer.doings import SteerDoings
from ui.board.steer.steps_part import StepsPart
from ui.board.steer.time_part import PrivatePart, TimePart
from ui.board.steer.voting_part import VotingPart
from ui.widgets import Label, QuietButton, ScrollColumn, hairline


class FacilitatePage(ScrollColumn):
    """The parts, one under the other."""

    def __init__(self, clock: Clock, do: SteerDoings) -> None:
        super().__init__("quiet", margin=0, spacing=style.SPACE[2])
        self.time = TimePart(clock, do)
        self.voting = VotingPart(do)
        self.private = PrivatePart(do)
        self.steps = StepsPart(do)
        self.present = QuietButton(_("Present"), icon="presentation")
        self.present.setToolTip(_("Area by area on the whole screen (F5)"))
        self.project = QuietButton(_("Large"), icon="projector-screen")
        self.project.setToolTip(_("In large for the back row (F11)"))
        self.template = QuietButton(_("Make from a template…"), icon="layout")
        self.keep_template = QuietButton(_("Save as template…"), icon="floppy-disk")
        self._put(_("Timer"), self.time)
        self._put(_("Voting"), self.voting)
        self._put(_("Private writing"), self.private)
        self._put(_("Steps"), self.steps)
        self._put(_("Show"), _beside(self.present, self.project))
        self._put(_("Templates"), _below(self.template, self.keep_template))
        self.column.addStretch(1)
        self.present.clicked.connect(do.present)
        self.project.clicked.connect(do.project)
        self.template.clicked.connect(do.template_asked)
        self.keep_template.clicked.connect(do.keep_template_asked)
        self.setFocusProxy(self.time.time.go)

    def show_board(self, board: Document | None) -> None:
        """Show how a board is steered; on none nothing can be."""
        self.inside.setEnabled(board is not None)
        if board is not None:
            self.voting.show_board(board)
            self.private.show_board(board)
            self.steps.show_board(board)

    def _put(self, title: str, part: QWidget) -> None:
        if self.column.count():
            self.column.addWidget(hairline())
        self.column.addWidget(Label(title, 13, 600))
        self.column.addWidget(part)


def _beside(*widgets: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(style.SPACE[1])
    for widget in widgets:
        row.addWidget(widget)
    return both


def _below(*widgets: QWidget) -> QWidget:
    all_of_them = QWidget()
    column = QVBoxLayout(all_of_them)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(style.SPACE[1])
    for widget in widgets:
        column.addWidget(widget)
    return all_of_them
