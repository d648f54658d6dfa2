"""The chain of notes: from the one being written to its neighbour, or to a new one there."""

from PySide6.QtCore import QObject

from openspace.model import Note
from ui.board.box import Box
from ui.board.canvas import Canvas
from ui.board.fitting import runs_from_the_right
from ui.board.writing import Writing

APART = 10.0
"""How far apart the notes of a chain are, in board units."""


class Chain(QObject):
    """Goes on writing beside, below or above; "right" is where the words go on."""

    def __init__(self, canvas: Canvas, writing: Writing) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._writing = writing
        writing.editor.chained.connect(self.go)

    def go(self, way: str) -> None:
        """Go to the neighbour that lies that way, or make it; from an empty note nowhere."""
        note = self._writing.note
        if note is None or not note.text.strip():
            return
        mirrored = {"right": "left", "left": "right"} if runs_from_the_right(note.text) else {}
        box = self._canvas.scene.sheet.box_for(note)
        target = _beside(box, note, mirrored.get(way, way))
        self._writing.end()
        neighbour = self._canvas.scene.sheet.at(*target.centre)
        if isinstance(neighbour, Note) and not neighbour.locked:
            self._writing.start(neighbour)
        else:
            self._writing.start_new((target.left, target.top), note.colour)


def _beside(box: Box, note: Note, way: str) -> Box:
    """Return the room of a fresh note's size beside a box, over what the note has grown."""
    width, height = note.size
    left, top = {
        "right": (box.right + APART, box.top),
        "left": (box.left - APART - width, box.top),
        "below": (box.left, box.bottom + APART),
        "above": (box.left, box.top - APART - height),
    }[way]
    return Box(left, top, left + width, top + height)
