"""Questions about what lies on a board, of whatever kind."""

from collections.abc import Iterable, Iterator

from openspace.document import Document
from openspace.errors import UnknownRecordError
from openspace.model import (
    THINGS,
    Area,
    Connector,
    Note,
    Picture,
    Shape,
    Stroke,
    Thing,
    may_leave,
    on_board,
)
from openspace.words import _

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in board units."""


def find_thing(board: Document, thing_id: str) -> Thing | None:
    """Return a thing of a board, also one in the bin; None if there is none of that id."""
    found = (board.find(kind, thing_id) for kind in THINGS)
    return next((thing for thing in found if thing is not None), None)


def get_thing(board: Document, thing_id: str) -> Thing:
    """Return a thing of a board; raise :class:`UnknownRecordError` if it is not there."""
    thing = find_thing(board, thing_id)
    if thing is None:
        raise UnknownRecordError(_("This is not there any more; somebody may have removed it."))
    return thing


def all_things(board: Document) -> Iterator[Thing]:
    """Yield everything of a board, also what is in the bin, in no order."""
    for kind in THINGS:
        yield from board.records(kind).values()


def things_to_take(board: Document) -> list[Thing]:
    """Return what on a board may leave the app, bottom up; lines to what stays here stay too."""
    things = [thing for thing in all_things(board) if on_board(thing)]
    staying = {thing.id for thing in things if not may_leave(thing)}
    return bottom_up(
        thing
        for thing in things
        if thing.id not in staying
        and not (isinstance(thing, Connector) and {thing.start, thing.end} & staying)
    )


def bottom_up(things: Iterable[Thing]) -> list[Thing]:
    """Return things in the order of the pile: areas lie below all else."""
    return sorted(things, key=pile_order)


def pile_order(thing: Thing) -> tuple[int, str, str]:
    """Return what tells a thing's place in the pile: its layer, its key and its id."""
    return (0 if isinstance(thing, Area) else 1, thing.order, thing.id)


def box_of(thing: Thing) -> Box:
    """Return the room a thing takes by what its record says (words may make a note higher)."""
    left, top = thing.pos
    if isinstance(thing, Note | Area | Shape | Picture):
        return left, top, left + thing.size[0], top + thing.size[1]
    points: tuple[float, ...] = (0.0, 0.0)
    if isinstance(thing, Connector):
        points = (0.0, 0.0, *thing.reach)
    elif isinstance(thing, Stroke):
        points = thing.points or points
    xs, ys = points[::2], points[1::2]
    return left + min(xs), top + min(ys), left + max(xs), top + max(ys)


def inside(board: Document, area: Area) -> list[Thing]:
    """Return what lies in an area: what has its middle in it and is not larger than it."""
    left, top, right, bottom = box_of(area)
    room = (right - left) * (bottom - top)
    held = []
    for thing in all_things(board):
        if thing.id == area.id or not on_board(thing):
            continue
        box = box_of(thing)
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        smaller = not isinstance(thing, Area) or (box[2] - box[0]) * (box[3] - box[1]) < room
        if left <= x <= right and top <= y <= bottom and smaller:
            held.append(thing)
    return held


def area_at(board: Document, x: float, y: float) -> Area | None:
    """Return the smallest area around a point, None where there is none."""
    around = [
        (area.size[0] * area.size[1], area.id, area)
        for area in board.records(Area).values()
        if on_board(area) and _holds(box_of(area), x, y)
    ]
    return min(around)[2] if around else None


def group_of(board: Document, thing_ids: Iterable[str]) -> list[str]:
    """Return the things and all that go with them in their groups."""
    ids = list(dict.fromkeys(thing_ids))
    groups = {thing.group for one in ids if (thing := find_thing(board, one))} - {""}
    if not groups:
        return ids
    more = (thing.id for thing in all_things(board) if thing.group in groups and on_board(thing))
    return list(dict.fromkeys([*ids, *more]))


def going_along(board: Document, thing_ids: Iterable[str]) -> list[str]:
    """Return what moves when things are moved: their groups, and what lies in the areas."""
    ids: dict[str, None] = {}
    waiting = list(thing_ids)
    while waiting:
        more = [one for one in group_of(board, waiting) if one not in ids]
        ids.update(dict.fromkeys(more))
        areas = [thing for one in more if (thing := board.find(Area, one)) is not None]
        held = (thing.id for area in areas for thing in inside(board, area))
        waiting = [one for one in held if one not in ids]
    return list(ids)


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
