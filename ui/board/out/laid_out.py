"""A board laid out to be taken along: its things on a sheet, in light colours."""

from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtGui import QImage

from openspace.model import NOTE_SIZE, Note, Thing
from ui import style
from ui.board.box import Box
from ui.board.boxes import room_for_words
from ui.board.drawing import Drawing
from ui.board.fitting import Fitting
from ui.board.foot import Foot
from ui.board.sheet import Sheet
from ui.style.offscreen import ready_to_paint

BytesOf = Callable[[str], bytes | None]
"""Finds the bytes of a picture by its name."""

_MARGIN = 40.0


def no_bytes(_blob: str, /) -> bytes | None:
    """Find no picture."""
    return None


class LaidOut:
    """Things where they lie, with how they are painted, and the box around all of them.

    ``bytes_of`` finds their pictures. Works without a window and without a display.
    """

    def __init__(self, things: Sequence[Thing], bytes_of: BytesOf = no_bytes) -> None:
        ready_to_paint()
        self.bytes_of = bytes_of
        self.fitting, self.foot = Fitting(), Foot()
        self.sheet = Sheet(self._height_of)
        for thing in things:
            self.sheet.put(thing)
        self.box = (self.sheet.bounds() or Box(0.0, 0.0, *NOTE_SIZE)).grown(_MARGIN)

    def drawing(self) -> Drawing:
        """Return what paints these things as the board does."""
        drawing = Drawing(style.LIGHT, self.fitting, self.foot)
        drawing.figures.picture_of = cache(self._picture_of)
        return drawing

    def things(self) -> list[Thing]:
        """Return the things bottom up."""
        sheet = self.sheet
        rows = sheet.columns.bottom_up(sheet.columns.rows())
        return [sheet.thing_in(row) for row in rows.tolist()]

    def _height_of(self, note: Note) -> float:
        words = room_for_words(note, self.foot)
        return self.fitting.height_of(note.text, *words) + self.foot.height(note)

    def _picture_of(self, blob: str) -> QImage | None:
        image = QImage.fromData(self.bytes_of(blob) or b"")
        return None if image.isNull() else image
