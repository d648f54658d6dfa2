"""Painting notes at a scale, with as much in them as can be seen at that size."""

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from openspace.model import COLOURS, NOTE_SIZE, Note
from ui.board.area import Area
from ui.board.columns import Rows
from ui.board.far import as_pixel, pixels_of, write_dots, write_notes
from ui.board.fitting import Fitting
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
    """Paints the notes of a sheet in the colours of a palette.

    Scales are in pixels of the picture a board unit: on fine screens that is more than the
    viewport's.
    """

    def __init__(self, palette: Palette, fitting: Fitting) -> None:
        papers = [palette.paper[name] for name in COLOURS]
        self.fitting = fitting
        self.papers = Papers(palette)
        self._board = QColor(palette.board)
        self._dot = as_pixel(palette.board_dot)
        self._inks = [QColor(paper.ink) for paper in papers]
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
        area = Area(left, top, left + size[0] / scale, top + size[1] / scale)
        rows = sheet.columns.lying(area.grown(SHADOW))
        if NOTE_SIZE[0] * scale < FAR:
            self._write_far(image, sheet, rows, place)
        elif len(rows):
            painter = QPainter(image)
            self.paint(painter, sheet, rows, place)
            painter.end()
        return image

    def paint(self, painter: QPainter, sheet: Sheet, rows: Rows, place: Place) -> None:
        """Paint notes one over the other, with the place at the painter's origin."""
        scale = place.scale
        edges = sheet.columns.edges[rows]
        corners = np.rint((edges[:, :2] - (place.left, place.top)) * scale).astype(np.intp)
        sizes = np.maximum(1, np.rint((edges[:, 2:] - edges[:, :2]) * scale)).astype(np.intp)
        places = np.hstack((corners, sizes)).tolist()
        for row, colour, at in zip(
            rows.tolist(), sheet.columns.colours[rows].tolist(), places, strict=True
        ):
            self.paint_note(painter, sheet.note_in(row), colour, QRect(*at), scale)

    def paint_note(
        self, painter: QPainter, note: Note, colour: int, at: QRect, scale: float
    ) -> None:
        """Paint one note into a rectangle of the painter's."""
        if NOTE_SIZE[0] * scale < LEGIBLE:
            lines = 1 + len(note.text) // _LETTERS_A_LINE if note.text else 0
            self.papers.draw(painter, colour, at, scale, lines)
            return
        self.papers.draw(painter, colour, at, scale)
        if note.text:
            self._write(painter, note, colour, at, scale)

    def _write(self, painter: QPainter, note: Note, colour: int, at: QRect, scale: float) -> None:
        fitted = self.fitting.fit(note.text, *note.size)
        painter.save()
        clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF(painter.viewport())
        painter.translate(at.x(), at.y())
        painter.scale(scale, scale)
        painter.setPen(self._inks[colour])
        seen = QRectF((clip.topLeft() - QPointF(at.topLeft())) / scale, clip.size() / scale)
        fitted.layout.draw(painter, fitted.at, [], seen)
        painter.restore()

    def _write_far(self, image: QImage, sheet: Sheet, rows: Rows, place: Place) -> None:
        corner = (place.left, place.top, place.left, place.top)
        places = (sheet.columns.edges[rows] - corner) * place.scale
        colours = sheet.columns.colours[rows]
        write_notes(pixels_of(image), places, self._fills[colours], self._lines[colours])
