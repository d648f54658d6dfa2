"""What tools and keys work with."""

from dataclasses import dataclass, field

from openspace.gathering import going_along
from openspace.model import COLOURS, NOTE_SIZE
from ui.board.canvas import Canvas
from ui.board.scene import Scene
from ui.board.selection import Selection
from ui.board.verbs import Verbs
from ui.board.writing import Writing


@dataclass
class Desk:
    """The canvas, what is chosen on it, what can be done, and the writing on a note.

    ``colour`` is the paper that new notes are taken from. ``copies`` are the last copies made,
    with their originals.
    """

    canvas: Canvas
    selection: Selection
    verbs: Verbs
    writing: Writing
    colour: str = COLOURS[0]
    copies: dict[str, str] = field(default_factory=dict)

    @property
    def scene(self) -> Scene:
        """What is on the canvas."""
        return self.canvas.scene

    def going_along(self) -> list[str]:
        """Return what moves with what is chosen: groups, and what lies in areas; locked stays."""
        board = self.verbs.document
        ids = going_along(board, self.selection.ids) if board is not None else []
        sheet = self.scene.sheet
        return [one for one in ids if (thing := sheet.thing(one)) and not thing.locked]

    def new_note(self, middle: tuple[float, float]) -> None:
        """Begin a new note around a place."""
        at = (round(middle[0] - NOTE_SIZE[0] / 2), round(middle[1] - NOTE_SIZE[1] / 2))
        self.writing.start_new(at, self.colour)

    def reword(self, note_id: str, typed: str = "") -> None:
        """Begin to reword a note, with what was typed already."""
        note = self.scene.sheet.note(note_id)
        if note is not None:
            self.selection.choose([note_id])
            self.writing.start(note, typed)

    def reveal(self, note_ids: list[str]) -> None:
        """Move the view as little as needed to show notes."""
        box = self.scene.sheet.bounds(note_ids)
        if box is not None:
            view = self.canvas.viewport
            self.canvas.look(view.revealing(box.grown(16), self.canvas.insets))
