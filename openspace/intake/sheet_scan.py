"""Looks through a spreadsheet's parts before its cells are read: how far, and which formulas."""

import re
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import TypeAlias
from xml.parsers import expat

from openspace.errors import BadFileError
from openspace.intake.limits import MOST_AREA, MOST_CELLS, MOST_COLUMNS, MOST_INFLATED, MOST_ROWS
from openspace.intake.tables import too_long
from openspace.words import _

_CELL = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})", re.IGNORECASE | re.ASCII)
_NUMBER = re.compile(r"[1-9]\d{0,8}", re.ASCII)
_MOST_PARTS = 10_000
_SHOWS_NOTHING = {"", "0"}
Attributes: TypeAlias = dict[str, str]


class Scan:
    """What one look at a sheet told.

    ``cells`` counts those that say something. ``formulas`` has, by row and column from 0, the
    words of those formulas that nobody worked out.
    """

    def __init__(self) -> None:
        self.cells = 0
        self.formulas: dict[tuple[int, int], str] = {}
        self._row = self._column = -1
        self._top, self._bottom, self._width = 1 << 30, -1, 0
        self._inside = self._type = ""
        self._words: dict[str, str] = {}

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take note of where a cell is."""
        tag = tag.rpartition(":")[2]
        self._inside = tag
        if tag == "row":
            number = attributes.get("r", "")
            self._row = int(number) - 1 if _NUMBER.fullmatch(number) else self._row + 1
            self._column = -1
        elif tag == "c":
            self._column += 1
            self._words, self._type = {}, attributes.get("t", "")
            self._go_to(attributes.get("r", ""))
        elif tag in {"v", "f", "is"}:
            self._words.setdefault(tag, "")

    def end(self, tag: str) -> None:
        """Judge a cell that was read."""
        self._inside = ""
        if tag.rpartition(":")[2] == "c" and self._words:
            self._count()
            formula, value = (self._words.get(one, "").strip() for one in "fv")
            # A formula that was worked out and gives no words says so by its type.
            if formula and value in _SHOWS_NOTHING and self._type != "str":
                self.formulas[self._row, self._column] = f"={formula}"

    def data(self, words: str) -> None:
        """Keep what a cell holds."""
        if self._inside in {"v", "f"}:
            self._words[self._inside] = self._words.get(self._inside, "") + words

    def _go_to(self, name: str) -> None:
        found = _CELL.fullmatch(name)
        if found:
            self._row, self._column = int(found[2]) - 1, _number_of(found[1].upper())

    def _count(self) -> None:
        self.cells += 1
        self._top, self._bottom = min(self._top, self._row), max(self._bottom, self._row)
        self._width = max(self._width, self._column + 1)
        height = self._bottom - self._top + 1
        if self.cells > MOST_CELLS or min(self.cells, height) > MOST_ROWS:
            raise BadFileError(too_long())
        if height > MOST_ROWS or self._width > MOST_COLUMNS or height * self._width > MOST_AREA:
            sentence = _("a cell far away, {cell}, is filled; empty it, or copy the table alone.")
            raise BadFileError(sentence.format(cell=_name_of(self._row, self._column)))


def scan_sheet(archive: zipfile.ZipFile, part: str) -> Scan:
    """Look through a sheet without keeping it.

    Raises :class:`BadFileError` with a sentence where it reaches too far.
    """
    scan = Scan()
    _parse(archive, part, scan.start, scan.end, scan.data)
    return scan


def sheet_parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the names of the sheets that can be seen, each with its part of the archive.

    Raises :class:`BadFileError` with a sentence for what is no spreadsheet of this kind, or is
    larger, once unpacked, than any table.
    """
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(one.file_size for one in parts) > MOST_INFLATED:
        sentence = _("it is packed and would grow to more than {n} MB; copy the table alone.")
        raise BadFileError(sentence.format(n=MOST_INFLATED // 1_000_000))
    if "xl/workbook.xml" not in archive.namelist():
        raise BadFileError(_("this is no spreadsheet of Excel's kind; save it as XLSX or CSV."))
    targets = {
        one.get("Id", ""): PurePosixPath("/xl", one.get("Target", "")).as_posix()[1:]
        for one in _elements(archive, "xl/_rels/workbook.xml.rels", "Relationship")
    }
    sheets = _elements(archive, "xl/workbook.xml", "sheet")
    seen = [one for one in sheets if one.get("state", "visible") == "visible"] or sheets
    return {one["name"]: targets[one["r:id"]] for one in seen if one["r:id"] in targets}


def _elements(archive: zipfile.ZipFile, part: str, tag: str) -> list[Attributes]:
    found: list[Attributes] = []

    def start(name: str, attributes: Attributes) -> None:
        if name.rpartition(":")[2] == tag:
            found.append(attributes)

    _parse(archive, part, start)
    return found


def _parse(
    archive: zipfile.ZipFile,
    part: str,
    start: Callable[[str, Attributes], None],
    end: Callable[[str], None] | None = None,
    data: Callable[[str], None] | None = None,
) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = data
    parser.StartDoctypeDeclHandler = _refuse_doctype
    with archive.open(part) as opened:
        parser.ParseFile(opened)


def _refuse_doctype(*_unused: object) -> None:
    # No spreadsheet program writes one, and entities can be made to grow without end.
    raise BadFileError(_("this is no spreadsheet that can be read; save it anew as XLSX or CSV."))


def _number_of(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _name_of(row: int, column: int) -> str:
    letters, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row + 1}"
