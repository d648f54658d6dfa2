"""A board on pages: as a PDF file, on paper, and on whatever takes lines and letters."""

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageSize, QPainter

from openspace.model import COLOURS
from ui import style
from ui.board.drawing import Place
from ui.board.out.laid_out import LaidOut
from ui.board.paper import RADIUS, Papers
from ui.style import Palette
from ui.widgets.pdf import About, new_pdf

_LONGEST_POINTS = 14_400.0
_POINTS_A_UNIT = 0.75
_DOTS_AN_INCH = 96
_SHADE = (0x1C, 0x19, 0x17, 26)


class LinedPapers(Papers):
    """Papers as shapes with a plain shadow, which stay sharp at every size."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._fills = [QColor(palette.paper[name].fill) for name in COLOURS]

    def draw(self, painter: QPainter, colour: int, at: QRect, scale: float, lines: int = 0) -> None:
        """Draw paper of a colour (its rank in the palette)."""
        del lines
        painter.setPen(Qt.PenStyle.NoPen)
        room, radius = QRectF(at), RADIUS * scale
        painter.setBrush(QColor(*_SHADE))
        shade = room.adjusted(-scale, 2 * scale, scale, 5 * scale)
        painter.drawRoundedRect(shade, radius + scale, radius + scale)
        painter.setBrush(self._fills[colour])
        painter.drawRoundedRect(room, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def board_pdf(laid: LaidOut, *, title: str, alt: str, words: str = "", scale: float = 1.0) -> bytes:
    """Return a board as a PDF file of one page of its own size, with words that can be found.

    ``alt`` describes it in the file's metadata; ``words`` are attached as a list, since PDF
    readers give some scripts and joined signs back in pieces.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    box = laid.box
    points = min(scale * _POINTS_A_UNIT, _LONGEST_POINTS / max(box.width, box.height))
    room = QSizeF(box.width * points, box.height * points)
    size = QPageSize(room, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    pdf = new_pdf(buffer, size, About(title, alt, words), dots=_DOTS_AN_INCH)
    painter = QPainter(pdf)
    paint_page(painter, laid, QRectF(0, 0, pdf.width(), pdf.height()))
    painter.end()
    return bytes(buffer.data().data())


def paint_page(painter: QPainter, laid: LaidOut, page: QRectF) -> None:
    """Paint a whole board as large as a page has room for, in its middle."""
    box = laid.box
    scale = min(page.width() / box.width, page.height() / box.height)
    room = QRectF(0, 0, box.width * scale, box.height * scale)
    room.moveCenter(page.center())
    painter.save()
    painter.translate(room.topLeft())
    painter.scale(scale, scale)
    painter.setClipRect(QRectF(0, 0, box.width, box.height))
    painter.fillRect(QRectF(0, 0, box.width, box.height), QColor(style.LIGHT.board))
    sheet = laid.sheet
    rows = sheet.columns.bottom_up(sheet.columns.rows())
    drawing = laid.drawing()
    drawing.papers = LinedPapers(style.LIGHT)
    drawing.paint(painter, sheet, rows, Place(box.left, box.top, 1.0))
    painter.restore()
