"""What is painted when: the board in opaque tiles, kept while they are true and of use."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import floor
from time import perf_counter

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from ui.board.box import Box
from ui.board.drawing import Place
from ui.board.paper import SHADOW

TILE = 512
"""Pixels of the screen along the side of a tile."""

BUDGET = 0.006
"""Seconds of a frame for new tiles; what is left waits for the next one."""

_FEWEST_KEPT = 48
Cell = tuple[float, int, int]
"""A tile's scale, column and row."""


@dataclass(slots=True)
class Tile:
    """A picture of a part of the board; an old one shows what is not true any more."""

    image: QImage
    old: bool = False


class Tiles:
    """Tiles of the board at the scales seen last.

    ``picture`` paints a part of the board, ``ground`` what stands in for a tile that has to
    wait. While ``hold`` is on, no new tiles are made: the view is still being zoomed.
    """

    def __init__(
        self,
        picture: Callable[[Place, tuple[int, int]], QImage],
        ground: Callable[[QPainter, QRect, Place], None],
    ) -> None:
        self.hold = False
        self._picture = picture
        self._ground = ground
        self._tiles: OrderedDict[Cell, Tile] = OrderedDict()
        self._scale = 0.0
        self._scale_before = 0.0

    def clear(self) -> None:
        """Forget all tiles."""
        self._tiles.clear()

    def damage(self, boxes: Iterable[Box]) -> None:
        """Mark what shows these boxes as old."""
        for cell in [cell for cell in self._tiles if cell[0] != self._scale]:
            del self._tiles[cell]
        if not self._tiles:
            return
        for box in boxes:
            for cell in _cells_under(box.grown(SHADOW), self._scale):
                if cell in self._tiles:
                    self._tiles[cell].old = True

    def paint(self, painter: QPainter, view: QRect, dirty: QRect, scale: float) -> bool:
        """Paint the dirty part of a view; tell whether all of it is as it should be.

        ``view`` is in pixels from the board's origin, ``dirty`` in pixels from the view's.
        """
        self._turn_to(scale)
        deadline = perf_counter() + BUDGET
        whole = True
        wanted = dirty.translated(view.topLeft())
        rows = range(wanted.top() // TILE, wanted.bottom() // TILE + 1)
        columns = range(wanted.left() // TILE, wanted.right() // TILE + 1)
        for cell in [(scale, column, row) for row in rows for column in columns]:
            tile = self._tile(cell, deadline)
            whole = whole and tile is not None and not tile.old
            corner = QPoint(cell[1] * TILE, cell[2] * TILE) - view.topLeft()
            if tile is None:
                self._stand_in(painter, cell, corner)
            else:
                painter.drawImage(corner, tile.image)
        self._forget_some(3 * len(rows) * len(columns))
        return whole

    def _turn_to(self, scale: float) -> None:
        if scale == self._scale:
            return
        if any(cell[0] == self._scale for cell in self._tiles):
            self._scale_before = self._scale
        self._scale = scale

    def _tile(self, cell: Cell, deadline: float) -> Tile | None:
        tile = self._tiles.get(cell)
        may_paint = not self.hold and perf_counter() < deadline
        if (tile is None or tile.old) and may_paint:
            scale, column, row = cell
            place = Place(column * TILE / scale, row * TILE / scale, scale)
            tile = self._tiles[cell] = Tile(self._picture(place, (TILE, TILE)))
        if tile is not None:
            self._tiles.move_to_end(cell)
        return tile

    def _stand_in(self, painter: QPainter, cell: Cell, corner: QPoint) -> None:
        """Paint what is known from the scale before in place of a tile."""
        scale, column, row = cell
        room = QRect(corner.x(), corner.y(), TILE, TILE)
        self._ground(painter, room, Place(column * TILE / scale, row * TILE / scale, scale))
        if self._scale_before in {0.0, scale}:
            return
        factor = scale / self._scale_before
        origin = corner - QPoint(column * TILE, row * TILE)
        painter.save()
        painter.setClipRect(room)
        for before in _cells_under(_box_of(cell), self._scale_before):
            tile = self._tiles.get(before)
            if tile is not None:
                side = TILE * factor
                left, top = before[1] * side + origin.x(), before[2] * side + origin.y()
                painter.drawImage(QRectF(left, top, side, side), tile.image)
        painter.restore()

    def _forget_some(self, needed: int) -> None:
        while len(self._tiles) > max(_FEWEST_KEPT, needed):
            self._tiles.popitem(last=False)


def _box_of(cell: Cell) -> Box:
    scale, column, row = cell
    side = TILE / scale
    return Box(column * side, row * side, (column + 1) * side, (row + 1) * side)


def _cells_under(box: Box, scale: float) -> Iterable[Cell]:
    side = TILE / scale
    for row in range(floor(box.top / side), floor(box.bottom / side) + 1):
        for column in range(floor(box.left / side), floor(box.right / side) + 1):
            yield (scale, column, row)
