"""Pages of paper as a PDF file."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from ui.agenda.out.flow import DOTS_A_POINT
from ui.style.offscreen import ready_to_paint
from ui.widgets.pdf import About, new_pdf

Page = Callable[[QPainter], None]

_POINTS_AN_INCH = 72


def pages_pdf(pages: Sequence[Page], about: About, *, lies: bool) -> bytes:
    """Return A4 pages, standing or lying, as a PDF file."""
    ready_to_paint()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = QPageSize(QPageSize.PageSizeId.A4)
    pdf = new_pdf(buffer, size, about, dots=DOTS_A_POINT * _POINTS_AN_INCH)
    ways = QPageLayout.Orientation
    pdf.setPageOrientation(ways.Landscape if lies else ways.Portrait)
    painter = QPainter(pdf)
    for rank, page in enumerate(pages):
        if rank:
            pdf.newPage()
        page(painter)
    painter.end()
    return bytes(buffer.data().data())
