"""Painting the pages of a printed wall."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from ui import style
from ui.agenda.out.flow import DOTS_A_POINT, Flow, Said
from ui.agenda.out.rows import (
    GAP,
    MARGIN,
    PAD,
    ROUND,
    TIME,
    WIDE,
    Piece,
    Row,
    below_title,
    column_width,
)


def paint_page(title: str, head: Row, pieces: Sequence[Piece], painter: QPainter) -> None:
    """Paint one page: the title, the rooms, and the pieces of its rows."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at = QPointF(MARGIN * DOTS_A_POINT, MARGIN * DOTS_A_POINT)
    line = Flow([Said(title, 14, 650)], (WIDE - 2 * MARGIN) * DOTS_A_POINT)
    line.paint(painter, at, 0, 1)
    everything = (0,) * (1 + len(head.cells))
    ends = (0, *(cell.count for cell in head.cells))
    _paint(painter, Piece(head, everything, ends, below_title(), head.height(everything)))
    for piece in pieces:
        _paint(painter, piece)


def _paint(painter: QPainter, piece: Piece) -> None:
    left, pad = MARGIN * DOTS_A_POINT, PAD * DOTS_A_POINT
    row = piece.row
    row.head.paint(painter, QPointF(left, piece.top + pad), piece.starts[0], piece.ends[0])
    if not row.cells:
        _paint_rest(painter, piece)
        return
    wide = column_width(len(row.cells))
    for rank, cell in enumerate(row.cells):
        start, end = piece.starts[rank + 1], piece.ends[rank + 1]
        x = left + TIME * DOTS_A_POINT + rank * wide
        room = QRectF(x, piece.top, wide - GAP * DOTS_A_POINT, piece.height)
        if row.colour:
            _paint_paper(painter, room, row.colour if cell.count else "white")
        cell.paint(painter, room.topLeft() + QPointF(pad, pad), start, end)


def _paint_paper(painter: QPainter, room: QRectF, colour: str) -> None:
    """Paint the paper of a topic, or where one may still hang."""
    paper = style.LIGHT.paper.get(colour, style.LIGHT.paper["white"])
    painter.setPen(QColor(paper.line) if paper.fill == "#FFFFFF" else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(paper.fill))
    painter.drawRoundedRect(room, ROUND * DOTS_A_POINT, ROUND * DOTS_A_POINT)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_rest(painter: QPainter, piece: Piece) -> None:
    left = (MARGIN + TIME) * DOTS_A_POINT
    right, middle = (WIDE - MARGIN - GAP) * DOTS_A_POINT, piece.top + piece.height / 2
    painter.setPen(QColor(style.LIGHT.line))
    painter.drawLine(QPointF(left, middle), QPointF(right, middle))
