"""All that is painted on the board: what lies on it, what is lifted or being written, marks."""

from collections.abc import Callable, Iterable
from functools import partial

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from openspace.model import Note, Thing
from ui.board.box import Box
from ui.board.boxes import room_for_words
from ui.board.chosen import Chosen
from ui.board.drawing import Drawing
from ui.board.figures import PictureOf, no_picture
from ui.board.fitting import Fitting
from ui.board.foot import Foot
from ui.board.lift import Lift
from ui.board.marks import paint_band, paint_outlines
from ui.board.overview import Overview
from ui.board.placing import Edges
from ui.board.sheet import Sheet, rank_of
from ui.board.tiles import Tiles
from ui.style import Palette


class Scene:
    """The things of one board, and how they are painted now.

    ``band`` is the box drawn to choose things, ``lift`` are those being dragged, ``written`` is
    the note whose words the editor shows. ``veil`` paints what a tool draws just now, with the
    board's origin at the painter's, in board units. ``highlight`` paints what is found over it,
    in pixels of the view, ``handles`` what one takes hold of. ``overview`` has all of it small.
    What is ``chosen`` is outlined; ``drawing`` says what each thing looks like.
    ``picture_of`` finds pictures.
    """

    def __init__(self, palette: Palette) -> None:
        self.fitting = Fitting()
        self.foot = Foot()
        self.band: Box | None = None
        self.veil: Callable[[QPainter], None] | None = None
        self.highlight: Callable[[QPainter, QRect, float], None] | None = None
        self.handles: Callable[[QPainter, QRect, float], None] | None = None
        self.picture_of: PictureOf = no_picture
        self._silent = ""
        self.sheet = Sheet(self.height_of)
        self.chosen = Chosen()
        self.written: Note | None = None
        self.lift: Lift | None = None
        self.dress(palette)

    def dress(self, palette: Palette) -> None:
        """Paint in the colours of a palette from now on."""
        self._palette = palette
        self.drawing = Drawing(palette, self.fitting, self.foot)
        self.drawing.figures.silent = self._silent
        self.drawing.figures.picture_of = self.picture_of
        self._cover()

    def show_at_foot(self, foot: Foot) -> None:
        """Show other things at the foot of notes from now on."""
        if foot != self.foot:
            self.foot = foot
            self.dress(self._palette)
            self.show(list(map(self.sheet.thing_in, self.sheet.columns.rows().tolist())))

    def find_pictures(self, picture_of: PictureOf) -> None:
        """Ask somebody else for pictures from now on."""
        self.picture_of = picture_of
        self.dress(self._palette)

    def show(self, things: Iterable[Thing]) -> None:
        """Show these things and no others."""
        self.sheet = Sheet(self.height_of)
        self.lift = self.written = self.band = None
        self.chosen.choose(())
        for thing in things:
            self.sheet.put(thing)
        self._cover()

    def height_of(self, note: Note) -> float:
        """Return how high a note is with its words."""
        words = room_for_words(note, self.foot)
        return self.fitting.height_of(note.text, *words) + self.foot.height(note)

    def put(self, things: Iterable[Thing]) -> list[Box]:
        """Show things as they are now; return the boxes that this touches."""
        return self._touched([box for thing in things for box in self.sheet.put(thing)])

    def take(self, note_ids: Iterable[str]) -> list[Box]:
        """Take notes off; return the boxes they had."""
        return self._touched([box for one in note_ids for box in self.sheet.take(one)])

    def lift_notes(self, note_ids: list[str], *, copies: bool = False) -> None:
        """Lift notes off the board, or copies of them, to be dragged."""
        self.lift = Lift(self.sheet, note_ids, copies=copies)
        self._touched(self._boxes(self.lift.ids))

    def lower_notes(self) -> None:
        """Put the lifted notes down where they lay."""
        if self.lift is not None:
            self.lift.put_down()
            self._touched(self._boxes(self.lift.ids))

    def write(self, note: Note | None) -> None:
        """Leave a note to the editor, which shows its words itself; None: no note."""
        before, self.written = self.written, note
        if before is not None and note is not None and before.id == note.id:
            return
        for one, lifted in ((before, False), (note, True)):
            if one is not None:
                self.sheet.columns.lifted[self.sheet.rows([one.id])] = lifted
                self._touched(self._boxes([one.id]))

    def paint_draft(self, painter: QPainter, draft: Thing) -> None:
        """Paint something that is not on the board yet, in board units."""
        self.drawing.figures.paint(painter, draft, self.sheet.box_for(draft), self.sheet.box)

    def silence(self, thing_id: str) -> None:
        """Leave the words of a thing to its editor; "" to nobody's."""
        before, self._silent = self._silent, thing_id
        self.drawing.figures.silent = thing_id
        self._touched(self._boxes([before, thing_id]))

    def paint(self, painter: QPainter, view: QRect, dirty: QRect, scale: float) -> bool:
        """Paint the dirty part; tell whether it is as it should be (see :meth:`Tiles.paint`)."""
        whole = self.tiles.paint(painter, view, dirty, scale)
        if self.lift is not None and self.lift.down and whole:
            self.lift = None
        if self.lift is not None:
            self.lift.paint(painter, view, scale, self.drawing)
        if self.written is not None:
            at = _on_pixels(self.sheet.box_for(self.written), view, scale)
            self.drawing.papers.draw(painter, rank_of(self.written.colour), at, scale)
        if self.highlight is not None:
            self.highlight(painter, view, scale)
        self._paint_marks(painter, view, scale)
        if self.handles is not None:
            self.handles(painter, view, scale)
        if self.veil is not None:
            painter.save()
            painter.translate(-view.topLeft())
            painter.scale(scale, scale)
            self.veil(painter)
            painter.restore()
        return whole

    def _paint_marks(self, painter: QPainter, view: QRect, scale: float) -> None:
        seen = Box(view.left(), view.top(), view.left() + view.width(), view.top() + view.height())
        edges = self._outlined() * scale
        paint_outlines(painter, edges, seen, scale, self._palette.accent)
        if self.band is not None:
            paint_band(painter, _on_pixels(self.band, view, scale), self._palette.accent)

    def _outlined(self) -> Edges:
        """Return the edges of what is chosen and of what is written, in board units."""
        dx, dy = self.lift.offset if self.lift is not None and not self.lift.down else (0.0, 0.0)
        rows = self.chosen.rows(self.sheet)
        if self.lift is not None and not self.lift.down:
            rows = rows[~np.isin(rows, self.lift.lines.rows)]
        edges = self.sheet.columns.edges[rows] + (dx, dy, dx, dy)
        if self.written is None:
            return edges
        return np.array([self.sheet.box_for(self.written)])

    def _cover(self) -> None:
        self.overview = Overview(self.drawing, self.sheet, self._palette.board)
        picture = partial(self.drawing.picture, self.sheet)
        self.tiles = Tiles(picture, self.overview.paint)

    def _boxes(self, note_ids: Iterable[str]) -> list[Box]:
        return [box for one in note_ids if (box := self.sheet.box(one)) is not None]

    def _touched(self, boxes: list[Box]) -> list[Box]:
        if boxes:
            self.chosen.forget_rows()
            self.tiles.damage(boxes)
            self.overview.forget()
        return boxes


def _on_pixels(box: Box, view: QRect, scale: float) -> QRect:
    left, top = round(box.left * scale), round(box.top * scale)
    width, height = round(box.width * scale), round(box.height * scale)
    return QRect(left - view.left(), top - view.top(), width, height)
