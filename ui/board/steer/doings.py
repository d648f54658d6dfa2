"""What a facilitator asks for, and people who give dots."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from openspace import commands
from openspace.document import Document
from openspace.errors import BadInputError
from openspace.gathering import open_round, seconds_left, steps, the_timer
from openspace.model import Note
from openspace.words import _
from ui.board.desk import Desk
from ui.widgets import countdown

ME = "me"
"""Who votes where nobody said otherwise."""

_HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class SteerDoings(QObject):
    """Does it on the open board.

    ``voter`` is who gives dots now; ``voter_changed`` tells of another. ``present_asked`` and
    ``project_asked`` want the board on the whole screen, area by area or in large.
    """

    voter_changed = Signal()
    present_asked = Signal()
    project_asked = Signal()
    template_asked = Signal()
    keep_template_asked = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.voter = ME

    @property
    def board(self) -> Document | None:
        """The board that is open."""
        return self._desk.verbs.document

    @property
    def voting(self) -> bool:
        """Whether a voting round is open."""
        return self.board is not None and open_round(self.board) is not None

    def vote_as(self, voter: str) -> None:
        """Let somebody else give dots from now on; "" is me."""
        self.voter = voter.strip() or ME
        self.voter_changed.emit()

    def writes(self, event: QKeyEvent, *, usual: bool) -> bool:
        """Tell whether a key writes on a note: D does, except while people vote."""
        if event.key() != Qt.Key.Key_D or event.modifiers() not in _HELD:
            return usual
        return bool(event.text()) and not self.voting

    def give(self, dots: int) -> None:
        """Give the chosen note a dot (1), or take one back (-1), while a round is open."""
        note_id = self._desk.selection.only
        if self.voting and isinstance(self._desk.scene.sheet.thing(note_id), Note):
            self.do(lambda board: commands.give_dot(board, note_id, voter=self.voter, dots=dots))
        elif self.voting:
            self._desk.verbs.attempt(_ask_for_a_note)

    def go(self, step_id: str) -> None:
        """Go to a step of the method."""
        self.do(lambda board: commands.go_to_step(board, step_id))

    def go_by(self, way: int) -> None:
        """Go to the next step (1) or the one before (-1)."""
        board = self.board
        if board is None:
            return
        ids = [step.id for step in steps(board)]
        here = the_timer(board).step
        to = ids.index(here) + way if here in ids else 0
        if 0 <= to < len(ids):
            self.go(ids[to])

    def start_or_pause(self) -> None:
        """Let the timer run, or stand still where it runs."""
        board = self.board
        if board is not None:
            timer = the_timer(board)
            runs = bool(timer.ends) and seconds_left(timer, countdown.now()) > 0
            self.do(commands.pause_timer if runs else commands.start_timer)

    def write_privately(self, on: bool) -> None:  # noqa: FBT001
        """Write face down from now on, or reveal."""
        self.do(lambda board: commands.write_privately(board, on=on))

    def reveal(self) -> None:
        """Turn all notes over, so that everybody can read them."""
        self.do(lambda board: commands.write_privately(board, on=False))

    def present(self) -> None:
        """Show the board on the whole screen, area by area."""
        self.present_asked.emit()

    def project(self) -> None:
        """Show the board in large for the back row."""
        self.project_asked.emit()

    def do(self, act: Callable[[Document], object]) -> bool:
        """Do something with the open board; tell whether that went well."""
        return self._desk.verbs.do(act)

    def show_note(self, note_id: str) -> None:
        """Choose a note and bring it into sight."""
        if note_id in self._desk.scene.sheet:
            self._desk.selection.choose([note_id])
            self._desk.reveal([note_id])


def _ask_for_a_note() -> None:
    raise BadInputError(_("Choose one note first: dots are given note by note."))
