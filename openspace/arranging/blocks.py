"""What is arranged as one: a thing alone, a group, an area with what lies in it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from openspace.document import Document
from openspace.gathering import find_thing, going_along, group_of
from openspace.model import Area, Connector, Point, Thing, on_board

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in board units."""

BoxOf = Callable[[str], Box | None]
"""Tells the room that a thing takes with its words, None if it is not on the board."""

_SAME = 0.01


@dataclass(frozen=True, slots=True)
class Block:
    """Things that keep together: ``ids`` move as one, ``fixed`` ones stay where they are.

    ``id`` is that of the first of them, ``box`` the room they take.
    """

    id: str
    box: Box
    ids: tuple[str, ...] = ()
    fixed: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return self.box[2] - self.box[0], self.box[3] - self.box[1]


def blocks_of(board: Document, thing_ids: Iterable[str], box_of: BoxOf) -> list[Block]:
    """Return things as blocks, the largest first; lines that follow other things are left out."""
    ids = group_of(board, thing_ids)
    things = [thing for one in ids if (thing := find_thing(board, one)) and _counts(thing)]
    bundles: dict[str, list[Thing]] = {}
    for thing in things:
        bundles.setdefault(thing.group or thing.id, []).append(thing)
    blocks: list[Block] = []
    taken: set[str] = set()
    for box, bundle in sorted(_with_boxes(bundles.values(), box_of), key=_largest_first):
        if bundle[0].id not in taken:
            areas = [thing.id for thing in bundle if isinstance(thing, Area)]
            held = going_along(board, areas) if areas else ()
            along = dict.fromkeys([*(thing.id for thing in bundle), *held])
            taken.update(along)
            fixed = any(thing.locked for thing in bundle)
            blocks.append(Block(bundle[0].id, box, tuple(along), fixed))
    return blocks


def places_after(
    board: Document, blocks: Iterable[Block], corners: Mapping[str, Point]
) -> dict[str, Point]:
    """Return where each thing goes when blocks get new corners; what stays is left out."""
    places = {}
    for block in blocks:
        left, top = corners.get(block.id, block.box[:2])
        dx, dy = left - block.box[0], top - block.box[1]
        if max(abs(dx), abs(dy)) < _SAME:
            continue
        for one in block.ids:
            thing = find_thing(board, one)
            if thing is not None and not thing.locked:
                places[one] = (thing.pos[0] + dx, thing.pos[1] + dy)
    return places


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around some, at least one."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def meets(one: Box, other: Box) -> bool:
    """Tell whether two boxes share more than an edge."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _counts(thing: Thing) -> bool:
    follows = isinstance(thing, Connector) and bool(thing.start or thing.end)
    return on_board(thing) and not follows


def _with_boxes(
    bundles: Iterable[Sequence[Thing]], box_of: BoxOf
) -> Iterable[tuple[Box, Sequence[Thing]]]:
    for bundle in bundles:
        boxes = [box for thing in bundle if (box := box_of(thing.id)) is not None]
        if boxes:
            yield around(boxes), bundle


def _largest_first(found: tuple[Box, Sequence[Thing]]) -> tuple[float, str]:
    (left, top, right, bottom), bundle = found
    return (left - right) * (bottom - top), bundle[0].id
