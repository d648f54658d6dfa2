"""All that is painted on the board: the notes, those lifted, the one being written, marks."""

from collections.abc import Collection, Iterable
from functools import partial

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from openspace.model import Note
from ui.board.area import Area
from ui.board.drawing import Drawing
from ui.board.fitting import Fitting
from ui.board.lift import Lift
from ui.board.marks import paint_band, paint_outlines
from ui.board.overview import Overview
from ui.board.placing import Edges
from ui.board.sheet import Sheet, rank_of
from ui.board.tiles import Tiles
from ui.style import Palette


class Scene:
    """The notes of one board, and how they are painted now.

    ``band`` is the area drawn to choose notes, ``lift`` are the notes being dragged,
    ``written`` is the one whose words the editor shows.
    """

    def __init__(self, palette: Palette) -> None:
        self.fitting = Fitting()
        self.band: Area | None = None
        self.sheet = Sheet(self.height_of)
        self._chosen: Collection[str] = ()
        self._chosen_rows = self.sheet.rows(())
        self._chosen_rows_are_old = False
        self.written: Note | None = None
        self.lift: Lift | None = None
        self.dress(palette)

    def dress(self, palette: Palette) -> None:
        """Paint in the colours of a palette from now on."""
        self._palette = palette
        self._drawing = Drawing(palette, self.fitting)
        self._cover()

    def show(self, notes: Iterable[Note]) -> None:
        """Show these notes and no others."""
        self.sheet = Sheet(self.height_of)
        self.lift = self.written = self.band = None
        self.choose(())
        for note in notes:
            self.sheet.put(note)
        self._cover()

    def choose(self, note_ids: Collection[str]) -> None:
        """Show these notes as chosen."""
        self._chosen = note_ids
        self._chosen_rows_are_old = True

    def height_of(self, note: Note) -> float:
        """Return how high a note is with its words."""
        return self.fitting.height_of(note.text, *note.size)

    def put(self, notes: Iterable[Note]) -> list[Area]:
        """Show notes as they are now; return the areas that this touches."""
        return self._touched([area for note in notes for area in self.sheet.put(note)])

    def take(self, note_ids: Iterable[str]) -> list[Area]:
        """Take notes off; return the areas they had."""
        return self._touched([area for one in note_ids for area in self.sheet.take(one)])

    def lift_notes(self, note_ids: list[str]) -> None:
        """Lift notes off the board, to be dragged."""
        self.lift = Lift(self.sheet, note_ids)
        self._touched(self._areas(note_ids))

    def lower_notes(self) -> None:
        """Put the lifted notes down where they lay."""
        if self.lift is not None:
            self.lift.put_down()
            self._touched(self._areas(self.lift.ids))

    def write(self, note: Note | None) -> None:
        """Leave a note to the editor, which shows its words itself; None: no note."""
        before, self.written = self.written, note
        if before is not None and note is not None and before.id == note.id:
            return
        for one, lifted in ((before, False), (note, True)):
            if one is not None:
                self.sheet.columns.lifted[self.sheet.rows([one.id])] = lifted
                self._touched(self._areas([one.id]))

    def paint(self, painter: QPainter, view: QRect, dirty: QRect, scale: float) -> bool:
        """Paint the dirty part; tell whether it is as it should be (see :meth:`Tiles.paint`)."""
        whole = self.tiles.paint(painter, view, dirty, scale)
        if self.lift is not None and self.lift.down and whole:
            self.lift = None
        if self.lift is not None:
            self.lift.paint(painter, view, scale, self._drawing)
        if self.written is not None:
            at = _on_pixels(self.sheet.area_for(self.written), view, scale)
            self._drawing.papers.draw(painter, rank_of(self.written.colour), at, scale)
        self._paint_marks(painter, view, scale)
        return whole

    def _paint_marks(self, painter: QPainter, view: QRect, scale: float) -> None:
        seen = Area(view.left(), view.top(), view.left() + view.width(), view.top() + view.height())
        edges = self._outlined() * scale
        paint_outlines(painter, edges, seen, scale, self._palette.accent)
        if self.band is not None:
            paint_band(painter, _on_pixels(self.band, view, scale), self._palette.accent)

    def _outlined(self) -> Edges:
        """Return the edges of what is chosen and of what is written, in board units."""
        dx, dy = self.lift.offset if self.lift is not None and not self.lift.down else (0.0, 0.0)
        if self._chosen_rows_are_old:
            self._chosen_rows = self.sheet.rows(self._chosen)
            self._chosen_rows_are_old = False
        edges = self.sheet.columns.edges[self._chosen_rows] + (dx, dy, dx, dy)
        if self.written is None:
            return edges
        return np.array([self.sheet.area_for(self.written)])

    def _cover(self) -> None:
        self._overview = Overview(self._drawing, self.sheet, self._palette.board)
        picture = partial(self._drawing.picture, self.sheet)
        self.tiles = Tiles(picture, self._overview.paint)

    def _areas(self, note_ids: Iterable[str]) -> list[Area]:
        return [area for one in note_ids if (area := self.sheet.area(one)) is not None]

    def _touched(self, areas: list[Area]) -> list[Area]:
        if areas:
            self._chosen_rows_are_old = True
            self.tiles.damage(areas)
            self._overview.forget()
        return areas


def _on_pixels(area: Area, view: QRect, scale: float) -> QRect:
    left, top = round(area.left * scale), round(area.top * scale)
    width, height = round(area.width * scale), round(area.height * scale)
    return QRect(left - view.left(), top - view.top(), width, height)
