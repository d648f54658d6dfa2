"""What people paste into a list: a copied table, or simply a line for each."""

import re

from openspace.errors import BadFileError, BadInputError
from openspace.intake.columns import Column, has_headings
from openspace.intake.kinds import Kind
from openspace.intake.lines import notes_in_text
from openspace.intake.people import PEOPLE
from openspace.intake.rooms import ROOMS
from openspace.intake.slots import SLOTS
from openspace.intake.tables import Row, Table, table_in_text
from openspace.intake.topics import TOPICS
from openspace.words import _

_WAYS: dict[Kind, tuple[tuple[Column, ...], ...]] = {
    "people": PEOPLE,
    "topics": (TOPICS,),
    "slots": (SLOTS,),
    "rooms": (ROOMS,),
}
_ADDRESSED = re.compile(r"[\"']?(.*?)[\"']?\s*[<(]([^<>()\s]+@[^<>()\s]+)[>)]")
_TIMES = re.compile(r"(\d{1,2}[:.h]\d\d)\s*[-–—]\s*(\d{1,2}[:.h]\d\d)[\s:,.–—-]*(.*)")  # noqa: RUF001
_MOST_LETTERS = 5_000_000


def pasted_table(text: str, kind: Kind) -> Table:
    """Return pasted text as a table: with its own headings, or a line for each without any.

    A line may have cells, parted by tabs, in the usual order of the columns. People may stand as
    "Name <address>", several parted by semicolons; slots as "09:30 - 10:30 Name".
    Raises :class:`BadInputError` with a sentence for what is too much to be pasted.
    """
    if len(text) > _MOST_LETTERS:
        raise BadInputError(
            _("This is too much to be pasted; save it as CSV and take in the file.")
        )
    copied = _with_headings(text, kind)
    if copied is not None:
        return copied
    lines = [line for line in notes_in_text(text) if line]
    rows = [cells for line in lines for cells in _without_headings(line, kind)]
    headings = Row(0, tuple(column.name for column in _WAYS[kind][-1]))
    return Table([headings, *(Row(number, cells) for number, cells in enumerate(rows, 1))])


def _with_headings(text: str, kind: Kind) -> Table | None:
    try:
        table = table_in_text(text)
    except BadFileError:
        # Quotes that never close are nothing special where people write to each other.
        return None
    first = table.rows[0] if table.rows else Row(1, ())
    return table if any(has_headings(first, way) for way in _WAYS[kind]) else None


def _without_headings(line: str, kind: Kind) -> list[tuple[str, ...]]:
    if kind == "people":
        return _people(line)
    found = _TIMES.fullmatch(line) if kind == "slots" else None
    if found:
        return [(found[3], found[1], found[2])]
    return [tuple(cell.strip() for cell in line.split("\t"))]


def _people(line: str) -> list[tuple[str, ...]]:
    if "\t" in line:
        name, *others = (cell.strip() for cell in line.split("\t"))
        mail = next((cell for cell in others if "@" in cell), "")
        others = [cell for cell in others if cell != mail] if mail else others
        return [(name, *_about(others, mail))]
    parts = line.split(";")
    if line.count("@") > 1:
        parts = [one for part in parts for one in re.split(r",(?=[^@]*@)", part)]
    found = ((_ADDRESSED.fullmatch(part.strip()), part.strip()) for part in parts if part.strip())
    return [(one[1] or one[2], *_about([], one[2])) if one else (said,) for one, said in found]


def _about(others: list[str], mail: str) -> tuple[str, ...]:
    """Return organisation, sector, address and roles in the order of the columns."""
    organisation, sector, *roles = [*others, "", ""][: max(2, len(others))]
    return (organisation, sector, mail, *roles)
