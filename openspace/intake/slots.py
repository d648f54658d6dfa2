"""Slots and breaks from a table."""

import re
from datetime import date as day

from openspace.commands.checked import checked_slot
from openspace.commands.drafts import SlotDraft
from openspace.intake.cells import check_weekday, day_in, time_in, yes_in
from openspace.intake.columns import Column
from openspace.intake.reading import Cells, Reading, read_rows
from openspace.intake.tables import Table
from openspace.words import _

SLOTS = (
    Column("label", ("labels", "slot", "name", "title"), needed=True),
    Column("starts", ("start", "starts at", "start time", "from", "begins"), needed=True),
    Column("ends", ("end", "ends at", "end time", "to", "until"), needed=True),
    Column("day", ("date",)),
    Column("weekday", ("day of the week",)),
    Column("rest", ("break", "pause")),
)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[ T](.*)")


def slots_in(table: Table, date: str = "") -> Reading[SlotDraft]:
    """Return the slots in a table; those on the gathering's own date are on day "".

    Raises :class:`BadInputError` with a sentence where the table cannot be used as it stands: an
    end before its start, or a day on another weekday than the one beside it.
    """

    def slot(cells: Cells) -> SlotDraft:
        found = _slot(cells)
        weekday, on = cells.line("weekday"), found.day or date
        if weekday and on:
            cells.read("weekday", lambda words: check_weekday(day.fromisoformat(on), words))
        return found._replace(day="" if found.day == date else found.day)

    return read_rows(table, (SLOTS,), slot)


def _slot(cells: Cells) -> SlotDraft:
    starts_on, starts = _moment(cells, "starts")
    ends_on, ends = _moment(cells, "ends")
    on = cells.read("day", day_in) or starts_on
    if {starts_on, ends_on} - {"", on}:
        cells.refuse("ends", _("this is on another day; make it a slot for each day."))
    draft = SlotDraft(cells.line("label"), starts, ends, on, cells.read("rest", yes_in))
    if not (draft.label or starts or ends):
        cells.refuse("label", _("this slot has neither a name nor a time; write one."))
    return cells.read("ends", lambda _words: checked_slot(draft))


def _moment(cells: Cells, name: str) -> tuple[str, str]:
    """Return the day that stands before a time, "" if there is none, and the time."""
    found = _MOMENT.fullmatch(cells.words(name))
    if found is None:
        return "", cells.read(name, time_in)
    return (
        cells.read(name, lambda _words: day_in(found[1])),
        cells.read(name, lambda _words: time_in(found[2])),
    )
