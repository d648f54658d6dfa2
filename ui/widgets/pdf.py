"""PDF files: what they say of themselves, and the list of their words that goes along."""

from typing import NamedTuple
from xml.sax.saxutils import escape

from PySide6.QtCore import QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from ui.widgets.letters import clean

_ABOUT = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{alt}</rdf:li></rdf:Alt></dc:description>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


class About(NamedTuple):
    """What a PDF file says of itself.

    ``alt`` describes it; ``words`` are attached as a list, since PDF readers give some scripts
    and joined signs back in pieces; ``attached`` is the name of that list.
    """

    title: str
    alt: str = ""
    words: str = ""
    attached: str = "notes.md"


def new_pdf(file: QIODevice, size: QPageSize, about: About, *, dots: int) -> QPdfWriter:
    """Return a PDF file to paint on, without margins, with so many dots an inch."""
    pdf = QPdfWriter(file)
    pdf.setPageSize(size)
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    pdf.setResolution(dots)
    pdf.setTitle(about.title)
    pdf.setCreator("Openspace")
    said = _ABOUT.format(title=escape(clean(about.title)), alt=escape(clean(about.alt)))
    pdf.setDocumentXmpMetadata(said.encode())
    if about.words:
        words = about.words.encode("utf-8", "replace")
        pdf.addFileAttachment(about.attached, words, "text/markdown")
    return pdf
