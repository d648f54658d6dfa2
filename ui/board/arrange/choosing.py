"""What a gesture chooses: groups as a whole, areas only when they are wholly meant."""

from collections.abc import Iterable

import numpy as np

from openspace.arranging import nearest_towards
from openspace.gathering import group_of
from openspace.model import Area, Connector
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
    """Return what a band chooses: what it meets, and areas that lie in it."""
    edges = sheet.columns.edges
    chosen = []
    for row in sheet.columns.meeting(band).tolist():
        thing = sheet.thing_in(row)
        if not isinstance(thing, Area) or _within(edges[row].tolist(), band):
            chosen.append(thing.id)
    return chosen


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
    others = rows[~np.isin(rows, sheet.rows(chosen))]
    notes = sheet.columns.notes[others]
    lines = [
        not is_note and isinstance(sheet.thing_in(row), Connector)
        for row, is_note in zip(others.tolist(), notes.tolist(), strict=True)
    ]
    return others[~np.array(lines, np.bool_)]


def _within(edges: list[float], band: Box) -> bool:
    left, top, right, bottom = edges
    return band.left <= left and band.top <= top and right <= band.right and bottom <= band.bottom
