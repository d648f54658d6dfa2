"""What tools and keys work with."""

from dataclasses import dataclass, field
from typing import NamedTuple

from openspace.gathering import going_along
from openspace.model import COLOURS, INK, NOTE_SIZE, Note
from ui.board.canvas import Canvas
from ui.board.revealing import reveal
from ui.board.scene import Scene
from ui.board.selection import Selection
from ui.board.thing_words import ThingWords
from ui.board.verbs import Verbs
from ui.board.writing import Writing


class Pen(NamedTuple):
    """The pen one draws with: its width in board units, or the broad marker."""

    width: float = 4.0
    marker: bool = False


@dataclass
class Desk:
    """The canvas, what is chosen on it, what can be done, and the writing on a note.

    ``colour`` is the paper that new notes are taken from, ``ink`` the colour one draws in.
    ``copies`` are the last copies made, with their originals.
    """

    canvas: Canvas
    selection: Selection
    verbs: Verbs
    writing: Writing
    words: ThingWords
    colour: str = COLOURS[0]
    ink: str = INK
    pen: Pen = field(default_factory=Pen)
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

    def reword(self, thing_id: str, typed: str = "") -> None:
        """Begin to reword a thing, with what was typed already."""
        thing = self.scene.sheet.thing(thing_id)
        if thing is None:
            return
        self.canvas.tool.cancel()
        self.selection.choose([thing_id])
        if isinstance(thing, Note):
            self.writing.start(thing, typed)
        else:
            self.words.start(thing, typed)

    def reveal(self, note_ids: list[str]) -> None:
        """Move the view as little as needed to show notes."""
        box = self.scene.sheet.bounds(note_ids)
        if box is not None:
            reveal(self.canvas, box.grown(16))
