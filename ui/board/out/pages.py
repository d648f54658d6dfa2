"""A board on pages: as a PDF file, on paper, and on whatever takes lines and letters."""

from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from openspace.model import COLOURS
from ui import style
from ui.board.drawing import Place
from ui.board.out.laid_out import LaidOut
from ui.board.out.svg_words import clean
from ui.board.paper import RADIUS, Papers
from ui.style import Palette

_LONGEST_POINTS = 14_400.0
_POINTS_A_UNIT = 0.75
_DOTS_AN_INCH = 96
_SHADE = (0x1C, 0x19, 0x17, 26)
_ABOUT = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{alt}</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


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
    pdf = QPdfWriter(buffer)
    box = laid.box
    points = min(scale * _POINTS_A_UNIT, _LONGEST_POINTS / max(box.width, box.height))
    size = QSizeF(box.width * points, box.height * points)
    pdf.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    pdf.setResolution(_DOTS_AN_INCH)
    pdf.setTitle(title)
    pdf.setCreator("Openspace")
    about = _ABOUT.format(title=escape(clean(title)), alt=escape(clean(alt)))
    pdf.setDocumentXmpMetadata(about.encode())
    if words:
        pdf.addFileAttachment("notes.md", words.encode("utf-8", "replace"), "text/markdown")
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
