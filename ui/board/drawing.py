"""Painting a board at a scale, with as much in its notes as can be seen at that size."""

from time import perf_counter
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from openspace.model import COLOURS, NOTE_SIZE, Area, Note, Thing
from ui.board.badges import paint_back, paint_badges
from ui.board.box import Box
from ui.board.boxes import room_for_words
from ui.board.columns import Rows
from ui.board.far import as_pixel, pixels_of, write_dots, write_notes
from ui.board.figures import Figures
from ui.board.fitting import Fitting
from ui.board.foot import Foot
from ui.board.paper import SHADOW, Papers
from ui.board.sheet import Sheet
from ui.style import Palette

FAR, LEGIBLE = 22.0, 64.0
"""How wide a fresh note is on the screen, in pixels, from where it gets lines and words."""

_DOTS_APART = 40.0
_LEAST_APART = 14.0
_LETTERS_A_LINE = 30


class Place(NamedTuple):
    """Where a picture lies on the board: its corner in board units and its scale."""

    left: float
    top: float
    scale: float


class Drawing:
    """Paints the things of a sheet in the colours of a palette.

    Scales are in pixels of the picture a board unit: on fine screens that is more than the
    viewport's. ``foot`` says what notes show at their foot.
    """

    def __init__(self, palette: Palette, fitting: Fitting, foot: Foot | None = None) -> None:
        papers = [palette.paper[name] for name in COLOURS]
        self.fitting = fitting
        self.foot = foot or Foot()
        self.papers = Papers(palette)
        self.figures = Figures(palette)
        self._board = QColor(palette.board)
        self._dot = as_pixel(palette.board_dot)
        self._inks = [QColor(paper.ink) for paper in papers]
        self._quiet_inks = [QColor(paper.secondary) for paper in papers]
        self._fills = np.array([as_pixel(paper.fill) for paper in papers], np.uint32)
        self._lines = np.array([as_pixel(paper.line) for paper in papers], np.uint32)

    def picture(
        self, sheet: Sheet, place: Place, size: tuple[int, int], *, dots: bool = True
    ) -> QImage:
        """Return a picture of the board's part that begins at a place, of a size in pixels."""
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.fill(self._board)
        left, top, scale = place
        if dots and _DOTS_APART * scale >= _LEAST_APART:
            corner = (left * scale, top * scale)
            write_dots(pixels_of(image), corner, _DOTS_APART * scale, self._dot)
        box = Box(left, top, left + size[0] / scale, top + size[1] / scale)
        rows = sheet.columns.lying(box.grown(SHADOW))
        if NOTE_SIZE[0] * scale < FAR:
            self._paint_far(image, sheet, rows, place)
        elif len(rows):
            painter = QPainter(image)
            self.paint(painter, sheet, rows, place)
            painter.end()
        return image

    def paint(self, painter: QPainter, sheet: Sheet, rows: Rows, place: Place) -> None:
        """Paint things one over the other, with the place at the painter's origin."""
        scale, columns = place.scale, sheet.columns
        edges = columns.edges[rows]
        corners = np.rint((edges[:, :2] - (place.left, place.top)) * scale).astype(np.intp)
        sizes = np.maximum(1, np.rint((edges[:, 2:] - edges[:, :2]) * scale)).astype(np.intp)
        places = np.hstack((corners, sizes)).tolist()
        for row, colour, at in zip(
            rows.tolist(), columns.colours[rows].tolist(), places, strict=True
        ):
            thing = sheet.thing_in(row)
            if isinstance(thing, Note):
                self.paint_note(painter, thing, colour, QRect(*at), scale)
            else:
                self._paint_figure(painter, sheet, thing, place)

    def paint_note(
        self, painter: QPainter, note: Note, colour: int, at: QRect, scale: float
    ) -> None:
        """Paint one note into a rectangle of the painter's."""
        if NOTE_SIZE[0] * scale < LEGIBLE:
            words = note.text and not note.face_down
            lines = 1 + len(note.text) // _LETTERS_A_LINE if words else 0
            self.papers.draw(painter, colour, at, scale, lines)
            return
        self.papers.draw(painter, colour, at, scale)
        painter.save()
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF(painter.viewport())
        painter.translate(at.x(), at.y())
        painter.scale(scale, scale)
        seen = QRectF((clip.topLeft() - QPointF(at.topLeft())) / scale, clip.size() / scale)
        self._write(painter, note, colour, seen)
        size = (at.width() / scale, at.height() / scale)
        self.foot.paint(painter, note, size, self._quiet_inks[colour])
        paint_badges(painter, note, size[0], self._quiet_inks[colour])
        painter.restore()

    def lay_out_ahead(self, sheet: Sheet, seen: Box, scale: float, until: float) -> bool:
        """Lay out words before they are painted, until a time; tell whether all of them are."""
        if NOTE_SIZE[0] * scale < LEGIBLE:
            return True
        for thing in sheet.things_in(sheet.columns.meeting(seen)):
            if perf_counter() >= until:
                return False
            if isinstance(thing, Note) and not thing.face_down:
                self.fitting.fit(thing.text, *room_for_words(thing, self.foot))
        return True

    def _write(self, painter: QPainter, note: Note, colour: int, seen: QRectF) -> None:
        if note.face_down:
            paint_back(painter, note.size, self._quiet_inks[colour])
        elif note.text:
            painter.setPen(self._inks[colour])
            fitted = self.fitting.fit(note.text, *room_for_words(note, self.foot))
            fitted.layout.draw(painter, fitted.at, [], seen)

    def _paint_figure(self, painter: QPainter, sheet: Sheet, thing: Thing, place: Place) -> None:
        painter.save()
        painter.scale(place.scale, place.scale)
        painter.translate(-place.left, -place.top)
        self.figures.paint(painter, thing, sheet.box_for(thing), sheet.box)
        painter.restore()

    def _paint_far(self, image: QImage, sheet: Sheet, rows: Rows, place: Place) -> None:
        """Paint areas, then notes as plain rectangles, then all else over them."""
        are_notes = sheet.columns.notes[rows]
        others = [(row, sheet.thing_in(row)) for row in rows[~are_notes].tolist()]
        below = [row for row, thing in others if isinstance(thing, Area)]
        above = [row for row, thing in others if not isinstance(thing, Area)]
        self._paint_some(image, sheet, below, place)
        self._write_far(image, sheet, rows[are_notes], place)
        self._paint_some(image, sheet, above, place)

    def _paint_some(self, image: QImage, sheet: Sheet, rows: list[int], place: Place) -> None:
        if rows:
            painter = QPainter(image)
            self.paint(painter, sheet, np.array(rows, np.intp), place)
            painter.end()

    def _write_far(self, image: QImage, sheet: Sheet, rows: Rows, place: Place) -> None:
        corner = (place.left, place.top, place.left, place.top)
        places = (sheet.columns.edges[rows] - corner) * place.scale
        colours = sheet.columns.colours[rows]
        write_notes(pixels_of(image), places, self._fills[colours], self._lines[colours])
