"""The board as a text: which area each thing lies in, and in which order all is read."""

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from openspace.gathering import box_of
from openspace.model import Area, Connector, Note, Picture, Shape, Thing
from ui.board.find.words import words_of
from ui.board.placing import reading_order
from ui.board.sheet import Sheet

NOWHERE = ""
"""Stands for the area of what lies in none."""

Reading = Mapping[str, list[str]]
"""The ids of what lies in an area, in the order of reading, by the area's id."""

_LEFT, _TOP, _RIGHT, _BOTTOM = range(4)


def read(sheet: Sheet) -> Reading:
    """Return the board as it is read: areas first, then what lies in none of them."""
    rows = [row for row in sheet.columns.rows().tolist() if _is_read(sheet.thing_in(row))]
    things = [sheet.thing_in(row) for row in rows]
    edges = sheet.columns.edges[rows]
    homes = _homes(things)
    held: dict[str, list[str]] = {NOWHERE: []}
    for home in np.unique(homes).tolist():
        inside = np.nonzero(homes == home)[0]
        area = things[home].id if home >= 0 else NOWHERE
        ordered = inside[reading_order(edges[inside])].tolist()
        held[area] = [things[at].id for at in ordered]
    held[NOWHERE] = _areas_first(sheet, held[NOWHERE])
    return held


def in_order(reading: Reading) -> list[str]:
    """Return the ids of all that is read, from the first to the last."""
    ordered: list[str] = []
    waiting = list(reversed(reading[NOWHERE]))
    while waiting:
        thing_id = waiting.pop()
        ordered.append(thing_id)
        waiting += reversed(reading.get(thing_id, ()))
    return ordered


def areas_in_order(sheet: Sheet) -> list[Area]:
    """Return the areas of a board in the order of reading."""
    things = (sheet.thing(one) for one in in_order(read(sheet)))
    return [thing for thing in things if isinstance(thing, Area)]


def _is_read(thing: Thing) -> bool:
    always = isinstance(thing, Note | Area | Picture)
    return always or (isinstance(thing, Shape | Connector) and bool(words_of(thing).strip()))


def _areas_first(sheet: Sheet, thing_ids: Iterable[str]) -> list[str]:
    return sorted(thing_ids, key=lambda one: not isinstance(sheet.thing(one), Area))


def _homes(things: list[Thing]) -> NDArray[np.intp]:
    """Return for each thing the rank of the smallest area around its middle, -1 for none."""
    homes = np.full(len(things), -1, np.intp)
    boxes = np.array([box_of(thing) for thing in things]).reshape(-1, 4)
    x, y = (boxes[:, _LEFT] + boxes[:, _RIGHT]) / 2, (boxes[:, _TOP] + boxes[:, _BOTTOM]) / 2
    rooms = (boxes[:, _RIGHT] - boxes[:, _LEFT]) * (boxes[:, _BOTTOM] - boxes[:, _TOP])
    areas = np.array([isinstance(thing, Area) for thing in things], np.bool_)
    ranks = np.nonzero(areas)[0]
    for rank in ranks[np.argsort(-rooms[ranks], kind="stable")].tolist():
        left, top, right, bottom = boxes[rank].tolist()
        within = (left <= x) & (x <= right) & (top <= y) & (y <= bottom)
        homes[within & (~areas | (rooms < rooms[rank]))] = rank
    return homes
