"""Notes in an SVG file."""

from xml.etree.ElementTree import Element, SubElement

from PySide6.QtCore import QPointF, QRectF

from openspace.model import COLOURS, Note
from ui import style
from ui.board.badges import badges_of
from ui.board.box import Box
from ui.board.boxes import room_for_words
from ui.board.fitting import note_weight
from ui.board.foot import FOOT
from ui.board.out.laid_out import LaidOut
from ui.board.out.svg_shapes import icon, rounded
from ui.board.out.svg_words import Look, laid_in, write_words
from ui.board.paper import RADIUS
from ui.board.sheet import rank_of
from ui.style import Palette

_SHADE, _SHADE_STRENGTH = "#1c1917", "0.10"
_SIDE = 12.0
_BADGE, _INSET = 18.0, 6.0


class SvgNotes:
    """Writes notes in the colours of a palette."""

    def __init__(self, laid: LaidOut, palette: Palette) -> None:
        self._laid = laid
        self._palette = palette

    def write(self, group: Element, note: Note) -> None:
        """Write one note: its shadow, its paper, its words, its foot and its signs."""
        paper = self._palette.paper[COLOURS[rank_of(note.colour)]]
        box = self._laid.sheet.box_for(note)
        shade = Box(box.left - 1, box.top + 2, box.right + 1, box.bottom + 5)
        rounded(group, shade, RADIUS + 1, {"fill": _SHADE, "fill-opacity": _SHADE_STRENGTH})
        rounded(group, box, RADIUS, {"fill": paper.fill})
        if note.text:
            fitted = self._laid.fitting.fit(note.text, *room_for_words(note, self._laid.foot))
            at = fitted.at + QPointF(box.left, box.top)
            look = Look(fitted.size, note_weight(fitted.size), paper.ink)
            write_words(group, note.text, fitted.layout, at, look)
        self._write_foot(group, note, box, paper.secondary)
        for rank, name in enumerate(badges_of(note)):
            left = box.right - _INSET - (rank + 1) * _BADGE
            icon(group, name, QRectF(left, box.top + _INSET - 2, _BADGE, _BADGE), paper.secondary)

    def _write_foot(self, group: Element, note: Note, box: Box, ink: str) -> None:
        words = self._laid.foot.words(note)
        if words:
            room = QRectF(box.left + _SIDE, box.bottom - FOOT, 1e6, FOOT)
            foot = SubElement(group, "g", {"class": "foot"})
            layout, at = laid_in(room, words, style.paper_font(11, 600), middle=False)
            write_words(foot, words, layout, at + QPointF(0, 3), Look(11, 600, ink))
