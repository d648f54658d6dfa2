"""All that steers one board: its clock, the card on its stage, the page beside it, notes' feet."""

from PySide6.QtCore import QObject

from openspace.changes import Changes
from openspace.document import Document
from openspace.gathering import open_round, shown_round, the_timer
from openspace.model import TIMER, Note, Step, Timer, VotingRound
from ui.board.desk import Desk
from ui.board.foot import Foot
from ui.board.stage import Stage
from ui.board.steer.card import SteerCard
from ui.board.steer.clock import Clock
from ui.board.steer.doings import SteerDoings
from ui.board.steer.dot_button import DotButtons
from ui.board.steer.page import FacilitatePage
from ui.board.steer.showing import Showing
from ui.board.steer.templates import Templates
from ui.widgets.whole_screen import whole_screen_for

_MARGIN = 16


class Steering(QObject):
    """Puts the card onto a stage and keeps all of it up to date."""

    def __init__(self, desk: Desk, stage: Stage) -> None:
        super().__init__(stage)
        self._desk = desk
        self._stage = stage
        self._authors = False
        self.doings = SteerDoings(desk, self)
        self.clock = Clock(self)
        self.card = SteerCard(stage, self.clock, self.doings)
        self.page = FacilitatePage(self.clock, self.doings)
        self.dots = DotButtons(stage.chosen, self.doings)
        self.templates = Templates(desk, stage, self.doings)
        stage.arranged.connect(self.arrange)
        self.showing: Showing | None = None
        self.doings.voter_changed.connect(self._show)
        self.doings.present_asked.connect(lambda: self._show_large(presenting=True))
        self.doings.project_asked.connect(lambda: self._show_large(presenting=False))

    def open(self) -> None:
        """Steer another board."""
        if self.showing is not None:
            self.showing.close()
        self._show()

    def hear(self, changes: Changes) -> None:
        """Show what changed of how the board is steered."""
        if any(_steers(*pair) for pair in changes.records.values()):
            self._show()
        if self.showing is not None:
            self.showing.hear(changes)

    def show_authors(self, *, shown: bool) -> None:
        """Show who wrote notes, or not, from now on."""
        self._authors = shown
        self._show_feet()

    def arrange(self) -> None:
        """Keep the card at the bottom left, over the strip where both need the room."""
        stage, card, tools = self._stage, self.card, self._stage.tools.geometry()

        def top(left: int) -> int:
            beside = left + card.width() + _MARGIN <= stage.strip.x()
            foot = stage.height() - _MARGIN if beside else stage.strip.y() - _MARGIN // 2
            return foot - card.height()

        clear = top(_MARGIN) > tools.bottom() + _MARGIN // 2
        left = _MARGIN if clear else tools.right() + _MARGIN
        self.templates.arrange()
        card.move(left, top(left))

    def _show_large(self, *, presenting: bool) -> None:
        if self.showing is not None:
            self.showing.close()
            return
        if self.doings.board is None:
            return
        self.showing = Showing(self._desk, self.clock, presenting=presenting)
        self.showing.left.connect(self._leave)
        screen = whole_screen_for(self._stage)
        self.showing.setScreen(screen)
        self.showing.setGeometry(screen.geometry())
        self.showing.showFullScreen()
        self.showing.canvas.setFocus()

    def _leave(self) -> None:
        self.showing = None
        self._desk.canvas.setFocus()

    def _show(self) -> None:
        board = self.doings.board
        self.clock.follow(the_timer(board) if board is not None else Timer(id=TIMER))
        self.card.show_board(board)
        self.page.show_board(board)
        self.dots.show_voting(voting=self.doings.voting)
        self._show_feet()
        self.arrange()

    def _show_feet(self) -> None:
        scene, foot = self._desk.scene, self._foot(self.doings.board)
        if foot != scene.foot:
            written = scene.written
            scene.show_at_foot(foot)
            scene.write(written)
            scene.chosen.choose(self._desk.selection.ids)
            self._desk.canvas.update()

    def _foot(self, board: Document | None) -> Foot:
        if board is None:
            return Foot(authors=self._authors)
        voting = open_round(board)
        if voting is not None and voting.hidden:
            return Foot(voting, self._authors, self.doings.voter)
        return Foot(shown_round(board), self._authors)


def _steers(before: object, after: object) -> bool:
    if isinstance(before, Note) or isinstance(after, Note):
        return _weighs(before) != _weighs(after)
    return any(isinstance(one, Timer | VotingRound | Step) for one in (before, after))


def _weighs(note: object) -> tuple[bool, dict[str, float]]:
    """Return what of a note counts here: whether it lies face down, and its dots."""
    if not isinstance(note, Note) or note.peeled:
        return False, {}
    return note.face_down, note.dots
