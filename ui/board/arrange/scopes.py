"""What is put in order together: what is chosen, what lies in an area, or all that lies loose."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from openspace.arranging import Block, Room, blocks_of
from openspace.arranging.blocks import around
from openspace.document import Document
from openspace.gathering import all_things, area_at, inside
from openspace.model import Area, Connector, Point, Stroke, Thing, on_board
from ui.board.box import Box
from ui.board.boxes import TITLE_HEIGHT

_PAD = 20.0

BoxOf = Callable[[str], Box | None]


@dataclass(frozen=True)
class Scope:
    """Blocks that are put in order together, the room for them, and the area it lies in."""

    blocks: list[Block]
    room: Room | None = None
    area: Area | None = None

    def size_after(self, corners: Mapping[str, Point]) -> Point | None:
        """Return how large the area must be to hold its blocks then; None if it is already."""
        if self.area is None or not corners:
            return None
        ends = [
            (corners[block.id][0] + block.size[0], corners[block.id][1] + block.size[1])
            for block in self.blocks
            if block.id in corners
        ]
        left, top = self.area.pos
        width = max(self.area.size[0], max(right for right, _bottom in ends) + _PAD - left)
        height = max(self.area.size[1], max(bottom for _right, bottom in ends) + _PAD - top)
        return None if (width, height) == self.area.size else (width, height)


def scopes(board: Document, chosen: Iterable[str], box_of: BoxOf) -> list[Scope]:
    """Return what is to be put in order: in each chosen area, or what is chosen, else all."""
    ids = list(chosen)
    areas = [area for one in ids if (area := board.find(Area, one)) is not None]
    if not ids:
        return [_loose(board, box_of)]
    if len(areas) == len(ids):
        return [_in_area(board, area, box_of) for area in areas]
    return [_chosen(board, ids, box_of)]


def _in_area(board: Document, area: Area, box_of: BoxOf) -> Scope:
    blocks = blocks_of(board, [thing.id for thing in inside(board, area)], box_of)
    corner = (area.pos[0] + _PAD, area.pos[1] + TITLE_HEIGHT + _PAD)
    return Scope(blocks, Room(corner, area.size[0] - 2 * _PAD), area)


def _chosen(board: Document, ids: list[str], box_of: BoxOf) -> Scope:
    """Return what is chosen; what lies in one area keeps to it."""
    blocks = blocks_of(board, ids, box_of)
    around_each = {area.id: area for block in blocks if (area := _area_of(board, block))}
    if len(around_each) != 1 or not all(_area_of(board, block) for block in blocks):
        return Scope(blocks)
    [area] = around_each.values()
    corner = around(block.box for block in blocks)[:2]
    return Scope(blocks, Room(corner, area.pos[0] + area.size[0] - _PAD - corner[0]), area)


def _loose(board: Document, box_of: BoxOf) -> Scope:
    """Return what lies in no area and is no drawing; areas are gone around."""
    areas = [area for area in board.records(Area).values() if on_board(area)]
    held = {thing.id for area in areas for thing in inside(board, area)}
    loose = [thing.id for thing in all_things(board) if _lies_loose(thing) and thing.id not in held]
    blocks = [one for one in blocks_of(board, loose, box_of) if board.find(Area, one.id) is None]
    if not blocks:
        return Scope([])
    corner = around(block.box for block in blocks)[:2]
    barred = tuple(box for area in areas if (box := box_of(area.id)) is not None)
    return Scope(blocks, Room(corner, obstacles=barred))


def _lies_loose(thing: Thing) -> bool:
    return on_board(thing) and not isinstance(thing, Area | Connector | Stroke)


def _area_of(board: Document, block: Block) -> Area | None:
    left, top, right, bottom = block.box
    area = area_at(board, (left + right) / 2, (top + bottom) / 2)
    return None if area is None or area.id in block.ids else area
