"""Which column of a table means what: by its heading, however that is spelt."""

import unicodedata
from typing import NamedTuple

from openspace.errors import BadInputError
from openspace.intake.tables import Row
from openspace.words import _


class Column(NamedTuple):
    """A column that a kind of table may have; ``also`` are other headings for it."""

    name: str
    also: tuple[str, ...] = ()
    needed: bool = False


class Columns(NamedTuple):
    """The columns of a table: where each known one is, its heading, and what is not known."""

    places: dict[str, int]
    headings: dict[str, str]
    unknown: tuple[int, ...]


def find_columns(row: Row, wanted: tuple[Column, ...]) -> Columns:
    """Return where the wanted columns are.

    Raises :class:`BadInputError` with a sentence where a needed one is missing or one is doubled.
    """
    spellings = {
        plain(one): column.name for column in wanted for one in (column.name, *column.also)
    }
    places: dict[str, int] = {}
    unknown = []
    for place, heading in enumerate(row.cells):
        name = spellings.get(plain(heading))
        if name is None:
            unknown.append(place)
        elif name in places:
            raise BadInputError(_doubled(row.cells[places[name]], heading))
        else:
            places[name] = place
    missing = [column.name for column in wanted if column.needed and column.name not in places]
    if missing:
        raise BadInputError(_missing(missing[0], row))
    return Columns(places, {name: row.cells[at] for name, at in places.items()}, tuple(unknown))


def has_headings(row: Row, wanted: tuple[Column, ...]) -> bool:
    """Tell whether the row has a heading for every column that is needed."""
    said = {plain(cell) for cell in row.cells}
    needed = [{plain(one) for one in (each.name, *each.also)} for each in wanted if each.needed]
    return all(said & spellings for spellings in needed)


def plain(words: str) -> str:
    """Return the letters and digits of a word alone, without capitals, to compare by."""
    folded = unicodedata.normalize("NFKC", words).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


def _doubled(one: str, other: str) -> str:
    if one == other:
        sentence = _("The column “{heading}” is there twice; take one out or rename it.")
        return sentence.format(heading=one)
    sentence = _("The columns “{one}” and “{other}” mean the same; take one out or rename it.")
    return sentence.format(one=one, other=other)


def _missing(name: str, row: Row) -> str:
    sentence = _("There is no column “{name}”; the headings are {headings}, so rename one.")
    headings = ", ".join(f"“{cell}”" for cell in row.cells if cell)
    return sentence.format(name=name, headings=headings)
