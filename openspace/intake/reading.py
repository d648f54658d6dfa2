"""Reading the rows of a table one by one, all or nothing; each fault is named with its place."""

from collections.abc import Callable, Iterator
from typing import Generic, NamedTuple, TypeVar

from openspace.errors import BadInputError
from openspace.intake.columns import Column, Columns, find_columns, has_headings
from openspace.intake.tables import Row, Table
from openspace.words import _, ngettext

D = TypeVar("D")
T = TypeVar("T")
_LOOKED_THROUGH = 10


class Reading(NamedTuple, Generic[D]):
    """What a table says, row by row with its number; and what is to be said about it."""

    rows: list[tuple[int, D]]
    remarks: tuple[str, ...]

    @property
    def drafts(self) -> list[D]:
        """What is to be added, in order."""
        return [draft for _number, draft in self.rows]


class FaultError(BadInputError):
    """Something in a column of a row cannot be used."""

    def __init__(self, heading: str, sentence: str) -> None:
        super().__init__(sentence)
        self.heading = heading


class Cells:
    """The cells of one row, by the names of their columns."""

    def __init__(self, columns: Columns, row: Row) -> None:
        self._columns = columns
        self._row = row

    def words(self, name: str) -> str:
        """Return what the cell says, "" where it or its column is empty."""
        place = self._columns.places.get(name, len(self._row.cells))
        return self._row.cells[place] if place < len(self._row.cells) else ""

    def line(self, name: str) -> str:
        """Return what the cell says on one line."""
        return " ".join(self.words(name).split())

    def needed(self, name: str) -> str:
        """Return what the cell says; raise :class:`FaultError` where it is empty."""
        if not self.words(name):
            self.refuse(name, _("this is empty; fill it in or take the row out."))
        return self.words(name)

    def read(self, name: str, reader: Callable[[str], T]) -> T:
        """Return what a reader makes of the cell; raise :class:`FaultError` where it cannot."""
        try:
            return reader(self.words(name))
        except BadInputError as error:
            raise FaultError(self._heading(name), str(error)) from error

    def refuse(self, name: str, sentence: str) -> None:
        """Say that the cell cannot be used."""
        raise FaultError(self._heading(name), sentence)

    def _heading(self, name: str) -> str:
        return self._columns.headings.get(name, name)


def read_rows(
    table: Table, ways: tuple[tuple[Column, ...], ...], reader: Callable[[Cells], D]
) -> Reading[D]:
    """Return what the reader makes of each row under the headings.

    Of the ways such a table may be laid out, the first whose needed columns are there is meant.
    Raises :class:`BadInputError` with a sentence for the first fault, telling how many there are.
    """
    if not table.rows:
        raise BadInputError(_("There is nothing in this table; choose another one."))
    found_at = ((way, _place_of_headings(table, way)) for way in ways)
    wanted, at = next(((way, at) for way, at in found_at if at is not None), (ways[-1], 0))
    heading, below = table.rows[at], table.rows[at + 1 :]
    columns = find_columns(heading, wanted)
    found: list[tuple[int, D]] = []
    faults: list[str] = []
    for row in below:
        try:
            _refuse_overlong(heading, row)
            draft = reader(Cells(columns, row))
        except FaultError as fault:
            faults.append(_told(row.number, fault))
        else:
            found.append((row.number, draft))
    if faults:
        raise BadInputError(_all_told(faults))
    return Reading(found, (*table.remarks, *_above(at), *_passed_over(columns, heading, below)))


def _place_of_headings(table: Table, wanted: tuple[Column, ...]) -> int | None:
    """Return in which row the headings are: many tables have a title above them."""
    first = enumerate(table.rows[:_LOOKED_THROUGH])
    return next((place for place, row in first if has_headings(row, wanted)), None)


def _above(rows: int) -> tuple[str, ...]:
    said = ngettext(
        "{n} row above the headings was passed over.",
        "{n} rows above the headings were passed over.",
        rows,
    )
    return (said,) if rows else ()


def _refuse_overlong(heading: Row, row: Row) -> None:
    over = row.cells[len(heading.cells) :]
    if any(over):
        sentence = _("this stands beyond the last heading; give it one, or put words in quotes.")
        raise FaultError(next(cell for cell in over if cell), sentence)


def _told(number: int, fault: FaultError) -> str:
    sentence = _("Row {row}, “{column}”: {reason}")
    return sentence.format(row=number, column=fault.heading, reason=fault)


def _all_told(faults: list[str]) -> str:
    others = len(faults) - 1
    if not others:
        return _("{fault} Nothing was taken in.").format(fault=faults[0])
    more = ngettext("{n} other row", "{n} other rows", others)
    sentence = _("{fault} Nothing was taken in; look at {more} too.")
    return sentence.format(fault=faults[0], more=more)


def _passed_over(columns: Columns, heading: Row, below: list[Row]) -> Iterator[str]:
    named = [f"“{heading.cells[at]}”" for at in columns.unknown if heading.cells[at]]
    if named:
        sentence = _("Columns passed over: {headings}.")
        yield sentence.format(headings=", ".join(named))
    bare = [at for at in columns.unknown if not heading.cells[at]]
    said = sum(any(at < len(row.cells) and row.cells[at] for row in below) for at in bare)
    if said:
        yield ngettext(
            "{n} column without a heading was passed over.",
            "{n} columns without a heading were passed over.",
            said,
        )
