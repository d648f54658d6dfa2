"""The people in what is written or pasted: one a line, or the cells of a table."""

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from openspace.commands.drafts import PersonDraft
from openspace.intake.lines import notes_in_text

_ADDRESS = re.compile(r"[<(\[]?\s*(?:mailto:)?([^\s<>()\[\],;\"]+@[^\s<>()\[\],;\"]+)\s*[>)\]]?")
_FIELDS = ("name", "organisation", "sector", "email", "roles")
_HEADS = {"organization": "organisation", "e-mail": "email", "mail": "email", "role": "roles"}
_PARTS = re.compile(r"[;,/]")


def people_in_text(text: str) -> list[PersonDraft]:
    """Return the people named in lines, or in rows of cells parted by tabs or semicolons.

    Cells are name, organisation, sector, e-mail and roles, unless the first row names them
    otherwise; an e-mail address is found wherever it stands.
    """
    parted = next((one for one in "\t;" if one in text), "")
    if not parted:
        return _people(_in_line(line) for line in notes_in_text(text))
    rows = list(csv.reader(StringIO(text.replace("\0", ""), newline=""), delimiter=parted))
    heads = _heads(rows[0])
    return _people(_in_cells(cells, heads or _FIELDS) for cells in (rows[1:] if heads else rows))


def _people(drafts: Iterable[PersonDraft]) -> list[PersonDraft]:
    return [draft for draft in drafts if any(letter.isalnum() for letter in draft.name)]


def _in_line(line: str) -> PersonDraft:
    found = _ADDRESS.search(line)
    if found is None:
        return PersonDraft(" ".join(line.split()))
    before, after = line[: found.start()], line[found.end() :]
    name = " ".join(before.split()).strip(" ,\"'") or " ".join(after.split()).strip(" ,\"'")
    return PersonDraft(name or found[1].partition("@")[0], email=found[1])


def _in_cells(cells: Sequence[str], heads: Sequence[str]) -> PersonDraft:
    said = dict(zip(heads, (" ".join(cell.split()) for cell in cells), strict=False))
    for head, words in list(said.items()):
        if head not in {"email", "name"} and _ADDRESS.fullmatch(words) and not said.get("email"):
            said |= {head: "", "email": words}
    found = _ADDRESS.search(said.get("email", ""))
    return PersonDraft(
        name=said.get("name", ""),
        organisation=said.get("organisation", ""),
        sector=said.get("sector", ""),
        email=found[1] if found else "",
        roles=tuple(_PARTS.split(said.get("roles", "").replace(" ", "").casefold())),
    )


def _heads(row: Sequence[str]) -> tuple[str, ...]:
    """Return what the cells of the first row call the columns, nothing if it is somebody."""
    heads = [" ".join(cell.split()).casefold() for cell in row]
    heads = [_HEADS.get(head, head) for head in heads]
    return tuple(heads) if "name" in heads else ()
