"""What is painted when: the board in opaque tiles, kept while they are true and of use."""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import floor
from time import perf_counter

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter

from ui.board.box import Box
from ui.board.drawing import Place
from ui.board.paper import SHADOW

TILE = 512
"""Pixels of the screen along the side of a tile."""

BUDGET, BUDGET_AT_REST = 0.006, 0.012
"""Seconds of a frame for new tiles, while the view moves and when it stands still.

What is left waits for the next frame.
"""

_FEWEST_KEPT = 48
_WHOLE = QRect(0, 0, TILE, TILE)
Cell = tuple[float, int, int]
"""A tile's scale, column and row."""


@dataclass(slots=True)
class Tile:
    """A picture of a part of the board; an old one shows what is not true any more.

    ``at`` is where the picture begins in the tile: of a new tile only what is seen is painted.
    """

    image: QImage
    at: QPoint
    old: bool = False

    def shows(self, part: QRect) -> bool:
        """Tell whether a part of the tile, in pixels from its corner, is in the picture."""
        return QRect(self.at, self.image.size()).contains(part)


class Tiles:
    """Tiles of the board at the scales seen last.

    ``picture`` paints a part of the board, ``ground`` what stands in for a tile that has to
    wait. While ``hold`` is on, no new tiles are made: the view is still being zoomed.
    A view that is painted once more where it was has time for more of them, and of tiles that
    are new there only what is seen is painted at first: see :meth:`complete_one`.
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
        self._view = QRect()

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
        at_rest, self._view = view == self._view, view
        deadline = perf_counter() + (BUDGET_AT_REST if at_rest else BUDGET)
        whole = True
        wanted = dirty.translated(view.topLeft())
        rows = range(wanted.top() // TILE, wanted.bottom() // TILE + 1)
        columns = range(wanted.left() // TILE, wanted.right() // TILE + 1)
        for cell in [(scale, column, row) for row in rows for column in columns]:
            corner = QPoint(cell[1] * TILE, cell[2] * TILE) - view.topLeft()
            seen = QRect(-corner, view.size()) & _WHOLE
            if perf_counter() < deadline and not self.hold:
                self._renew(cell, seen if at_rest else _WHOLE, seen)
            tile = self._tiles.get(cell)
            whole = whole and tile is not None and not tile.old and tile.shows(seen)
            self._show(painter, cell, corner, seen)
        self._forget_some(3 * len(rows) * len(columns))
        return whole

    def complete_one(self) -> bool:
        """Paint what is missing in one of the tiles seen now; tell whether there was one."""
        for cell, tile in self._tiles.items():
            if cell[0] == self._scale and not tile.shows(_WHOLE):
                self._tiles[cell] = self._painted(cell, _WHOLE)
                return True
        return False

    def _turn_to(self, scale: float) -> None:
        if scale == self._scale:
            return
        if any(cell[0] == self._scale for cell in self._tiles):
            self._scale_before = self._scale
        self._scale = scale

    def _renew(self, cell: Cell, part: QRect, seen: QRect) -> None:
        """Paint a tile where there is none, or only a part of one, at least what is seen."""
        tile = self._tiles.get(cell)
        if tile is None:
            self._tiles[cell] = self._painted(cell, part)
        elif tile.old or not tile.shows(seen):
            self._tiles[cell] = self._painted(cell, _WHOLE)

    def _painted(self, cell: Cell, part: QRect) -> Tile:
        scale, column, row = cell
        left, top = column * TILE + part.left(), row * TILE + part.top()
        place = Place(left / scale, top / scale, scale)
        return Tile(self._picture(place, (part.width(), part.height())), part.topLeft())

    def _show(self, painter: QPainter, cell: Cell, corner: QPoint, seen: QRect) -> None:
        tile = self._tiles.get(cell)
        if tile is None or not tile.shows(seen):
            self._stand_in(painter, cell, corner)
        if tile is not None:
            painter.drawImage(corner + tile.at, tile.image)
            self._tiles.move_to_end(cell)

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
                size = QSizeF(tile.image.size()) * factor
                at = QPointF(left, top) + QPointF(tile.at) * factor
                painter.drawImage(QRectF(at, size), tile.image)
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
