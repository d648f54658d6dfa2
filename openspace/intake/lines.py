"""The notes in what people paste or drop: lines, list items, cells of a spreadsheet."""

import csv
import re
from html.parser import HTMLParser
from io import StringIO

_BULLET = re.compile(r"^\s*(?:[-*•‣◦–]|\(?\d{1,3}[.)]|\[[ xX]?\])\s+")  # noqa: RUF001
_NAMES = (
    "address article aside blockquote body br caption dd details div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section summary"
    " table tbody td tfoot th thead tr ul"
)
_BLOCKS = frozenset(_NAMES.split())
_UNSEEN = {"script", "style", "title", "template", "noscript", "svg", "math"}


def notes_in_text(text: str) -> list[str]:
    """Return one note for each line that says something, without its bullet or number."""
    lines = (_BULLET.sub("", line).strip() for line in text.splitlines())
    return [line for line in lines if line]


def notes_in_cells(text: str) -> list[str]:
    """Return one note for each cell of a table that says something, row by row.

    Cells are parted by tabs, semicolons or commas, whichever there are, as spreadsheets write
    them; a cell in quotes may hold lines of its own.
    """
    delimiter = _delimiter(text)
    # The module's own limit would refuse what somebody really wrote.
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    whole = text.replace("\0", "")
    try:
        rows = list(csv.reader(StringIO(whole, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:
        # The quotes are somebody's own: one that is never closed would make all the rest one cell.
        rows = [line.split(delimiter) for line in whole.splitlines()]
    cells = (" ".join(cell.split()) for row in rows for cell in row)
    return [cell for cell in cells if cell]


def _delimiter(text: str) -> str:
    """Return what parts the cells: tabs if any, else what the first line with any has most of."""
    if "\t" in text:
        return "\t"
    found = re.search("^.*[;,].*$", re.sub(r'"[^"]*"', "", text), re.MULTILINE)
    return max(";,", key=found[0].count) if found else "\t"


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
        self._as_written = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BLOCKS:
            self.end_block()
        self._as_written += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if tag in _BLOCKS:
            self.end_block()
        self._as_written = max(0, self._as_written - (tag == "pre"))

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        first, *lines = data.split("\n") if self._as_written else [data]
        self._words.append(first)
        for line in lines:
            self.end_block()
            self._words.append(line)

    def end_block(self) -> None:
        words = " ".join("".join(self._words).split())
        self._words.clear()
        if words:
            self.blocks.append(words)
