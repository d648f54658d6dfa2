"""Tables as people have them: CSV of any make, and the first sheet of a spreadsheet."""

import csv
import re
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from openspace.errors import BadFileError, OpenspaceError
from openspace.intake.encodings import decoded
from openspace.intake.limits import MOST_BYTES, MOST_COLUMNS, MOST_ROWS
from openspace.words import _

STDIN = Path("-")
_DELIMITERS = ",;\t|"
_NONE = "\x1f"
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_HINT = re.compile(r"sep=(.)(?:\r\n|\r|\n)", re.IGNORECASE)
_WORD, _LINE_END = re.compile(r"[^\s;,|]"), re.compile(r"[\r\n]")


class Row(NamedTuple):
    """A row that says something: its number as spreadsheets count, and its cells."""

    number: int
    cells: tuple[str, ...]


class Table(NamedTuple):
    """The rows of a table, headings first; and what is to be said about how it was read."""

    rows: list[Row]
    remarks: tuple[str, ...] = ()


def read_table(path: Path) -> Table:
    """Read a CSV or XLSX file, whatever its name ends with; "-" is standard input.

    Raises :class:`BadFileError` with a sentence for what is no table, or too large for one. A
    spreadsheet is read by a process of its own, which may take seconds.
    """
    name = _("What came in") if path == STDIN else path.name
    try:
        data = _read(path)
    except OSError as error:
        sentence = _("“{name}” cannot be read ({reason}); choose another file.")
        raise BadFileError(sentence.format(name=name, reason=error.strerror or error)) from error
    try:
        return _table_in(data)
    except OpenspaceError as error:
        raise BadFileError(_("“{name}”: {reason}").format(name=name, reason=error)) from error


def table_in_text(text: str) -> Table:
    """Return the rows in text that is CSV or was copied from a spreadsheet."""
    delimiter, text = _delimiter(text.removeprefix("\ufeff"))
    # The module's own limit would refuse what somebody really wrote.
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    lines = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Row] = []
    for row in _numbered(lines):
        rows.append(row)
        if len(rows) > MOST_ROWS + 1:
            raise BadFileError(too_long())
    return Table(rows)


def too_long() -> str:
    """Return the sentence for a table of too many rows."""
    sentence = _("it has more than {n} rows; divide it into several tables.")
    return sentence.format(n=f"{MOST_ROWS:,}")


def too_wide() -> str:
    """Return the sentence for a table of too many columns."""
    sentence = _("it has more than {n} columns; keep those with people, topics, times or places.")
    return sentence.format(n=MOST_COLUMNS)


def _read(path: Path) -> bytes:
    if path == STDIN:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)


def _table_in(data: bytes) -> Table:
    if len(data) > MOST_BYTES:
        sentence = _("it is larger than {n} MB; keep only the table itself.")
        raise BadFileError(sentence.format(n=MOST_BYTES // 1_000_000))
    if not data.strip():
        raise BadFileError(_("it is empty; choose a table with headings in its first row."))
    if data.startswith(_OLD_OFFICE):
        sentence = _("it is an old or a locked spreadsheet; save it as XLSX without a password.")
        raise BadFileError(sentence)
    if data.startswith(_ZIP):
        return _in_spreadsheet(data)
    found = decoded(data)
    if found is None:
        raise BadFileError(_("this is no table that can be read; save it as CSV or XLSX."))
    return table_in_text(found.text)._replace(remarks=_guess_told() if found.guessed else ())


def _in_spreadsheet(data: bytes) -> Table:
    from openspace.intake.spreadsheets import read_sheet

    sheet = read_sheet(data)
    rows = [Row(number, tuple(cells)) for number, cells in sheet.rows]
    if not sheet.others:
        return Table(rows)
    sentence = _("Only the sheet “{sheet}” was read; passed over: {others}.")
    return Table(rows, (sentence.format(sheet=sheet.name, others=", ".join(sheet.others)),))


def _guess_told() -> tuple[str, ...]:
    sentence = _("How its letters are written was guessed: if some look wrong, save it as UTF-8.")
    return (sentence,)


def _delimiter(text: str) -> tuple[str, str]:
    """Return what parts the cells, by the first row, and the text without Excel's hint of it."""
    hint = _HINT.match(text)
    if hint:
        return hint[1], text[hint.end() :]
    first = _first_row(text)
    counts = {one: _cells_by(first, one) for one in _DELIMITERS}
    best = max(counts, key=counts.__getitem__)
    # Of a table with one column, the commas belong to what people said.
    return (best if counts[best] > 1 else _NONE), text


def _first_row(text: str) -> str:
    word = _WORD.search(text)
    at = word.start() if word else 0
    begin = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
    end = _LINE_END.search(text, at)
    return text[begin : end.start() if end else len(text)]


def _cells_by(line: str, delimiter: str) -> int:
    return len(next(csv.reader([line], delimiter=delimiter), ()))


def _numbered(lines: Iterator[list[str]]) -> Iterator[Row]:
    number = 0
    while True:
        number += 1
        try:
            cells = next(lines, None)
        except csv.Error as error:
            sentence = _("the quotes of a cell in row {row} do not close; mend them there.")
            raise BadFileError(sentence.format(row=number)) from error
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield Row(number, _trimmed(cells))


def _trimmed(cells: list[str]) -> tuple[str, ...]:
    said = [cell.strip() for cell in cells]
    while said and not said[-1]:
        said.pop()
    if len(said) > MOST_COLUMNS:
        raise BadFileError(too_wide())
    return tuple(said)
