"""A board's words to take along: as a Markdown list and as cells for a spreadsheet."""

import csv
from collections.abc import Collection, Iterator
from io import StringIO

from openspace.harvest.cells import harmless
from openspace.harvest.escape import heading, one_line
from openspace.model import Area, Thing
from openspace.words import _
from ui.board.find.reading import NOWHERE, in_order, read
from ui.board.find.words import tags_of, words_of
from ui.board.sheet import Sheet


def as_list(sheet: Sheet, only: Collection[str] = ()) -> str:
    """Return what is said on a board as a Markdown list, under the titles of its areas.

    ``only`` names the things that are wanted; empty: all.
    """
    lines: list[str] = []
    last = ""
    for area, thing in _said(sheet, only):
        if area != last:
            lines += ["", f"## {heading(area)}", ""] if lines else [f"## {heading(area)}", ""]
            last = area
        tags = "".join(f" {one_line(tag)}" for tag in tags_of(thing))
        lines.append(f"- {one_line(words_of(thing))}{tags}")
    return "".join(f"{line}\n" for line in lines)


def as_cells(sheet: Sheet, only: Collection[str] = ()) -> str:
    """Return what is said on a board as cells with tabs between them: area, words, tags."""
    file = StringIO()
    rows = csv.writer(file, dialect="excel-tab", lineterminator="\n")
    rows.writerow((_("Area"), _("Note"), _("Tags")))
    for area, thing in _said(sheet, only):
        rows.writerow(map(harmless, (area, words_of(thing), " ".join(tags_of(thing)))))
    return file.getvalue()


def _said(sheet: Sheet, only: Collection[str]) -> Iterator[tuple[str, Thing]]:
    """Yield what says something in the order of reading, with the title of its area.

    What lies in no area comes first, since the headings begin after it.
    """
    reading = read(sheet)
    areas = {one: area for area, held in reading.items() for one in held}
    found = []
    for one in in_order(reading):
        thing = sheet.thing(one)
        if thing is None or isinstance(thing, Area) or not words_of(thing).strip():
            continue
        if not only or one in only:
            home = sheet.thing(areas[one]) if areas[one] != NOWHERE else None
            found.append((words_of(home).strip() if home else "", thing))
    yield from sorted(found, key=lambda each: bool(each[0]))
