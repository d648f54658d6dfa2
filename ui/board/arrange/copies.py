"""Copies of what is chosen: beside it where there is room, or again as far away as before."""

from collections.abc import Iterable

import numpy as np

from openspace import commands
from openspace.arranging import clear_of, not_upon
from openspace.gathering import going_along
from openspace.model import Area, Connector, Stroke
from ui.board.desk import Desk
from ui.board.placing import Edges
from ui.board.sheet import Sheet


def duplicate(desk: Desk) -> None:
    """Duplicate what is chosen and choose the copies.

    The first copies go to the next free place. When those are still chosen, the next ones go on
    by the same step, wherever they were dragged in between.
    """
    ids = copied_along(desk)
    if not ids:
        return
    sheet = desk.scene.sheet
    step = _step(desk)
    edges = sheet.columns.edges[sheet.rows(ids)]
    copy(desk, ids, by=step or clear_of(_taken(sheet, ids), edges))
    desk.reveal(list(desk.selection.ids))


def copy(desk: Desk, thing_ids: list[str], *, by: tuple[float, float]) -> None:
    """Put copies so far away, or a step farther where one would lie exactly upon another thing."""
    sheet, chosen = desk.scene.sheet, desk.selection.ids
    rows = sheet.rows(thing_ids)
    away = not_upon(_taken(sheet, thing_ids), sheet.columns.edges[rows], by)
    ids = [sheet.thing_in(row).id for row in rows.tolist()]
    made = desk.verbs.done(lambda board: commands.duplicate_things(board, ids, by=away))
    if made:
        copies = dict(zip(made, ids, strict=True))
        desk.copies = {one: original for one, original in copies.items() if original in chosen}
        desk.selection.choose(desk.copies)


def copied_along(desk: Desk) -> list[str]:
    """Return what is copied with what is chosen: groups, what lies in areas, lines between them."""
    board = desk.verbs.document
    if board is None:
        return []
    ids = going_along(board, desk.selection.ids)
    ends = set(ids)
    lines = board.records(Connector).values()
    between = [line.id for line in lines if line.start in ends and line.end in ends]
    return [one for one in dict.fromkeys([*ids, *between]) if one in desk.scene.sheet]


def _step(desk: Desk) -> tuple[float, float] | None:
    """Return how far the chosen copies are from their originals; None if they are none."""
    if not desk.copies or desk.selection.ids != desk.copies.keys():
        return None
    copied, original = next(iter(desk.copies.items()))
    there, before = desk.scene.sheet.thing(copied), desk.scene.sheet.thing(original)
    if there is None or before is None:
        return None
    step = there.pos[0] - before.pos[0], there.pos[1] - before.pos[1]
    return step if any(step) else None


def _taken(sheet: Sheet, thing_ids: Iterable[str]) -> Edges:
    """Return the edges of what copies must not cover: of areas only if an area is copied."""
    copies_area = any(isinstance(sheet.thing(one), Area) for one in thing_ids)
    passes = (Connector, Stroke) if copies_area else (Connector, Stroke, Area)
    columns = sheet.columns
    rows = columns.rows()
    notes = columns.notes[rows]
    others = [row for row in rows[~notes].tolist() if not isinstance(sheet.thing_in(row), passes)]
    edges: Edges = columns.edges[np.concatenate([rows[notes], np.array(others, np.intp)])]
    return edges
