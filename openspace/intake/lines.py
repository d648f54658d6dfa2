"""The notes in what people paste or drop: lines, list items, cells of a spreadsheet."""

import csv
import re
from html.parser import HTMLParser
from io import StringIO

_BULLET = re.compile(r"^\s*(?:[-*•‣◦–]|\(?\d{1,3}[.)]|\[[ xX]?\])\s+")  # noqa: RUF001
_BLOCKS = {"p", "li", "td", "th", "tr", "div", "h1", "h2", "h3", "h4", "h5", "h6", "br", "dt", "dd"}
_UNSEEN = {"script", "style", "head", "title", "template", "noscript", "svg", "math"}


def notes_in_text(text: str) -> list[str]:
    """Return one note for each line that says something, without its bullet or number."""
    lines = (_BULLET.sub("", line).strip() for line in text.splitlines())
    return [line for line in lines if line]


def notes_in_cells(text: str) -> list[str]:
    """Return one note for each cell of a table that says something, row by row.

    Cells are parted by tabs, semicolons or commas, whichever there are, as spreadsheets write
    them; a cell in quotes may hold lines of its own.
    """
    delimiter = next((one for one in "\t;," if one in text), "\t")
    # The module's own limit would refuse what somebody really wrote.
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    rows = csv.reader(StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter)
    cells = (" ".join(cell.split()) for row in rows for cell in row)
    return [cell for cell in cells if cell]


def notes_in_html(html: str) -> list[str]:
    """Return one note for each list item, table cell or paragraph; nothing of it is loaded."""
    reader = _Blocks()
    reader.feed(html)
    reader.close()
    reader.end_block()
    return reader.blocks


class _Blocks(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self._words: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BLOCKS:
            self.end_block()

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if tag in _BLOCKS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._words.append(data)

    def end_block(self) -> None:
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            self.blocks.append(words)
