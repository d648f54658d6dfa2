"""What people do with keys and buttons on the board, whichever way they ask for it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent

from openspace.model import Note, Shape
from ui.board.arrange.doings import ArrangeDoings
from ui.board.desk import Desk
from ui.board.find.doings import FindDoings
from ui.board.keys import Keyboard, is_writing
from ui.board.legend.legend import Legend
from ui.board.out.doings import OutDoings
from ui.board.shaping.doings import ShapeDoings
from ui.board.sheet import in_reading_order
from ui.board.steer.doings import SteerDoings
from ui.board.things.doings import ThingDoings
from ui.board.toolbox import USUAL, Toolbox

if TYPE_CHECKING:
    from ui.board.capture.doings import CaptureDoings

_PAN = 4.0


@dataclass
class Doings:
    """All that can be asked for on a board, by subject; keys and the palette work on it."""

    basic: "BoardDoings"
    find: FindDoings
    arrange: ArrangeDoings
    things: ThingDoings
    capture: "CaptureDoings"
    out: OutDoings
    shape: ShapeDoings
    legend: Legend
    steer: SteerDoings
    _keyboard: Keyboard = field(default_factory=Keyboard)

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key is for; tell whether it is for something."""
        act = self._keyboard.act_for(event)
        writes = is_writing(event) and (act is None or not event.modifiers())
        if self.steer.writes(event, usual=writes) and self.basic.reword_chosen(event.text()):
            return True
        if act is not None:
            act(self)
        return act is not None


class BoardDoings:
    """Does on the desk what a key or a button asks for."""

    def __init__(self, desk: Desk, toolbox: Toolbox) -> None:
        self.toolbox = toolbox
        self._desk = desk

    def step(self, forward: bool) -> bool:  # noqa: FBT001
        """Choose the next note in reading order; tell whether there is one."""
        order = in_reading_order(self._desk.scene.sheet)
        chosen = [at for at, one in enumerate(order) if one in self._desk.selection.ids]
        if not chosen:
            at = 0 if forward else len(order) - 1
        else:
            at = chosen[-1] + 1 if forward else chosen[0] - 1
        if not 0 <= at < len(order):
            return False
        self._desk.selection.choose([order[at]])
        self._desk.reveal([order[at]])
        return True

    def choose_all(self) -> None:
        """Choose all notes."""
        self._desk.selection.choose(self._desk.scene.sheet.ids())

    def let_go(self) -> None:
        """Give up the gesture, else choose nothing and take the first tool again."""
        if not self._desk.canvas.tool.cancel():
            self._desk.selection.choose(())
            self.toolbox.take(USUAL)

    def peel(self) -> None:
        """Peel the chosen notes off into the bin."""
        if self._desk.selection.ids:
            self._desk.verbs.peel(self._in_order())

    def reword_chosen(self, typed: str = "") -> bool:
        """Reword the only chosen thing, with what was typed already; tell whether that is asked.

        Letters are typed into what has words in the first place: notes and shapes.
        """
        only = self._desk.scene.sheet.thing(self._desk.selection.only)
        if only is None or (typed and not isinstance(only, Note | Shape)):
            return False
        self._desk.reword(only.id, typed)
        return True

    def colour(self, colour: str) -> None:
        """Give the chosen notes a colour; without any, the notes to come."""
        if self._desk.selection.ids:
            self._desk.verbs.colour(self._in_order(), colour)
        else:
            self._desk.colour = colour

    def nudge(self, dx: float, dy: float) -> None:
        """Move the chosen notes; without any, the view."""
        if self._desk.selection.ids:
            ids = self._desk.going_along() or list(self._desk.selection.ids)
            self._desk.verbs.move(ids, dx, dy, join=" ".join(["nudge", *sorted(ids)]))
            self._desk.reveal(list(self._desk.selection.ids))
        else:
            canvas = self._desk.canvas
            canvas.look(canvas.viewport.panned(-dx * _PAN, -dy * _PAN))

    def zoom_to(self, scale: float) -> None:
        """Show the board at a scale, the same place in the middle."""
        canvas = self._desk.canvas
        view = canvas.viewport
        canvas.look(view.scaled_to(scale, view.width / 2, view.height / 2))

    def zoom_by(self, factor: float) -> None:
        """Show the board larger or smaller."""
        self.zoom_to(self._desk.canvas.viewport.scale * factor)

    def fit_all(self) -> None:
        """Show all notes."""
        self._fit(None)

    def fit_chosen(self) -> None:
        """Show the chosen notes, else all."""
        self._fit(self._desk.selection.ids or None)

    def _fit(self, note_ids: Iterable[str] | None) -> None:
        box = self._desk.scene.sheet.bounds(note_ids)
        canvas = self._desk.canvas
        if box is not None:
            canvas.look(canvas.viewport.fitted(box, canvas.insets))

    def _in_order(self) -> list[str]:
        rows = self._desk.scene.sheet.rows(self._desk.selection.ids)
        return [self._desk.scene.sheet.thing_in(row).id for row in rows.tolist()]
