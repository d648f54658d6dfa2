"""What a gesture chooses: groups as a whole, areas only when they are wholly meant."""

from collections.abc import Iterable

import numpy as np

from openspace.arranging import nearest_towards
from openspace.gathering import group_of
from openspace.model import Area, Connector, Stroke
from ui.board.box import Box
from ui.board.columns import Rows
from ui.board.desk import Desk
from ui.board.sheet import Sheet


def whole(desk: Desk, thing_ids: Iterable[str]) -> list[str]:
    """Return things with all that is in their groups."""
    board = desk.verbs.document
    ids = list(thing_ids)
    return group_of(board, ids) if board is not None else ids


def in_band(sheet: Sheet, band: Box) -> list[str]:
    """Return what a band chooses: what it meets, lines by their middle, areas that lie in it."""
    columns = sheet.columns
    rows = columns.meeting(band)
    notes = columns.notes[rows]
    others = [row for row in rows[~notes].tolist() if _means(sheet, row, band)]
    return [sheet.thing_in(row).id for row in [*rows[notes].tolist(), *others]]


def _means(sheet: Sheet, row: int, band: Box) -> bool:
    """Tell whether a band that meets the box of something means the thing."""
    thing, box = sheet.thing_in(row), Box(*sheet.columns.edges[row].tolist())
    if isinstance(thing, Connector | Stroke):
        x, y = box.centre
        return band.holds(Box(x, y, x, y))
    return not isinstance(thing, Area) or band.holds(box)


def towards(desk: Desk, way: tuple[int, int]) -> str:
    """Return the thing nearest in a direction to what is chosen, "" if there is none.

    While nothing is chosen, it is the one nearest to the middle of the view.
    """
    sheet, chosen = desk.scene.sheet, desk.selection.ids
    rows = _to_walk_on(sheet, chosen)
    edges = sheet.columns.edges[rows]
    start = sheet.bounds(chosen)
    if start is not None:
        found = nearest_towards(edges, start.centre, way)
    else:
        middle = np.array(desk.canvas.viewport.box(desk.canvas.insets).centre)
        away = np.abs((edges[:, :2] + edges[:, 2:]) / 2 - middle).sum(axis=1)
        found = int(np.argmin(away)) if len(away) else None
    return "" if found is None else sheet.thing_in(int(rows[found])).id


def _to_walk_on(sheet: Sheet, chosen: Iterable[str]) -> Rows:
    rows = sheet.columns.rows()
    others = rows[~np.isin(rows, sheet.rows(chosen, ordered=False))]
    notes = sheet.columns.notes[others]
    lines = [
        not is_note and isinstance(sheet.thing_in(row), Connector)
        for row, is_note in zip(others.tolist(), notes.tolist(), strict=True)
    ]
    return others[~np.array(lines, np.bool_)]
