"""The wall of the day to print: times down, rooms across, on as many pages as it takes."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from math import ceil

from PySide6.QtCore import QDate, QLocale, Qt

from openspace.errors import BadInputError
from openspace.gathering import Gathering, breakouts, heads_of, rooms, slots, unplaced
from openspace.harvest.escape import heading, one_line
from openspace.model import Room, Slot
from openspace.words import _, ngettext
from ui import style
from ui.agenda.out.flow import DOTS_A_POINT, Flow, Said
from ui.agenda.out.pages import Page, pages_pdf
from ui.agenda.out.rows import GAP, TIME, Piece, Row, below_title, column_width, inner, paged
from ui.agenda.out.told import Told, all_told, span
from ui.agenda.out.wall_pages import paint_page
from ui.style.offscreen import ready_to_paint
from ui.widgets.pdf import About

_MOST_ROOMS = 7
_LEAST_ROW, _REST_ROW = 34.0, 16.0
_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0)


def wall_pdf(gathering: Gathering) -> bytes:
    """Return the wall of the day on lying pages of A4.

    Raises :class:`BadInputError` with a sentence where it has no slots or no rooms yet.
    """
    places = rooms(gathering)
    if not places or not slots(gathering):
        raise BadInputError(_("The wall has no slots and rooms yet; add some first."))
    ready_to_paint()
    title, in_cells = _title(gathering), _in_cells(gathering)
    count = ceil(len(places) / _MOST_ROOMS)
    each = ceil(len(places) / count)
    pages: list[Page] = []
    for first in range(0, len(places), each):
        shown = places[first : first + each]
        last = first + each >= len(places)
        head, pieces = _laid(gathering, shown, in_cells, waiting=last)
        pages += [partial(paint_page, title, head, page) for page in pieces]
    words = _as_list(gathering, in_cells)
    about = About(title, _("The wall of the day"), words, "wall.md")
    return pages_pdf(pages, about, lies=True)


def _title(gathering: Gathering) -> str:
    invitation = gathering.invitation
    day = QDate.fromString(invitation.date, Qt.DateFormat.ISODate)
    said = QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else ""
    return " · ".join(one for one in (" ".join(invitation.title.split()), said) if one)


_Cells = dict[tuple[str, str], list[Told]]


def _in_cells(gathering: Gathering) -> _Cells:
    """Return what is met where; two that came to one place at once both stand there."""
    cells: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    topics, heads = all_told(gathering), heads_of(gathering)
    for one in breakouts(gathering):
        cells[one.slot, one.room].append(topics[heads[one.topic]])
    return dict(cells)


def _laid(
    gathering: Gathering, shown: Sequence[Room], in_cells: _Cells, *, waiting: bool
) -> tuple[Row, list[list[Piece]]]:
    """Return the row of rooms and the pages, in the largest letters that need no page more."""

    def at(size: float) -> tuple[Row, list[list[Piece]]]:
        head = _rooms_row(shown, size)
        rows = [_slot_row(slot, shown, in_cells, size) for slot in slots(gathering)]
        return head, list(
            paged([*rows, *more(size)], below_title() + head.height((0,) * (1 + len(shown))))
        )

    def more(size: float) -> list[Row]:
        return _waiting(gathering, size) if waiting else []

    fewest = len(at(_SIZES[-1])[1])
    return next(laid for laid in map(at, _SIZES) if len(laid[1]) == fewest)


def _rooms_row(shown: Sequence[Room], size: float) -> Row:
    quiet = style.LIGHT.secondary
    cells = [
        Flow(
            [
                Said(room.name, size, 600),
                Said(_seats(room.capacity), max(size - 2, _SIZES[-1]), 400, quiet),
            ],
            inner(column_width(len(shown))),
        )
        for room in shown
    ]
    return Row(Flow((), 1.0), tuple(cells), "", 0.0)


def _seats(capacity: int) -> str:
    return ngettext("{n} seat", "{n} seats", capacity) if capacity else ""


def _slot_row(slot: Slot, shown: Sequence[Room], in_cells: _Cells, size: float) -> Row:
    quiet, small = style.LIGHT.secondary, max(size - 1, _SIZES[-1])
    said = [Said(span(slot), size, 650), Said(slot.label, small, 400, quiet)]
    head = Flow(said, (TIME - GAP) * DOTS_A_POINT)
    if slot.rest:
        return Row(head, (), "", _REST_ROW)
    width = inner(column_width(len(shown)))
    ink = style.LIGHT.paper.get(slot.colour, style.LIGHT.paper["white"])
    cells = []
    for room in shown:
        met = in_cells.get((slot.id, room.id), ())
        said = [words for one in met for words in _cell(one, size, (ink.ink, ink.secondary))]
        cells.append(Flow(said, width))
    return Row(head, tuple(cells), slot.colour, _LEAST_ROW)


def _cell(one: Told, size: float, inks: tuple[str, str]) -> Iterator[Said]:
    ink, quiet = inks
    small = max(size - 1.5, _SIZES[-1])
    yield Said(one.question, size, 600, ink, 6)
    for other in one.others:
        yield Said(_("With: {question}").format(question=other), small, 400, ink, 3)
    for words in (one.names, one.interest):
        yield Said(words, small, 400, quiet, 3)


def _waiting(gathering: Gathering, size: float) -> list[Row]:
    questions = [topic.question for topic in unplaced(gathering)]
    if not questions:
        return []
    quiet = style.LIGHT.secondary
    head = Flow([Said(_("Waiting"), size, 650)], (TIME - GAP) * DOTS_A_POINT)
    said = [Said(one, max(size - 1, _SIZES[-1]), 400, quiet, 2) for one in questions]
    return [Row(head, (Flow(said, inner(column_width(1))),), "", _REST_ROW)]


def _as_list(gathering: Gathering, in_cells: _Cells) -> str:
    lines = []
    for slot in slots(gathering):
        lines += ["", f"## {heading(' '.join((span(slot), slot.label)).strip())}", ""]
        for room in rooms(gathering):
            for one in in_cells.get((slot.id, room.id), ()):
                more = (one.question, *one.others, one.names)
                said = " · ".join(one_line(words) for words in more if words.strip())
                lines.append(f"- {one_line(room.name)}: {said}")
    waiting = [f"- {one_line(topic.question)}" for topic in unplaced(gathering)]
    if waiting:
        lines += ["", f"## {_('Waiting')}", "", *waiting]
    return "".join(f"{line}\n" for line in lines[1:])
