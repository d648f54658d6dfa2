"""The whole board in one small picture, shown where nothing sharper is ready."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ui.board.box import Box
from ui.board.drawing import FAR, Drawing, Place
from ui.board.sheet import Sheet

_LONGEST_SIDE = 2048
_LARGEST_SCALE = 0.99 * FAR / 200
_MARGIN = 40.0


class Overview:
    """Pictures the whole board when it is asked for and something has changed.

    ``board`` is the colour where no notes are.
    """

    def __init__(self, drawing: Drawing, sheet: Sheet, board: str) -> None:
        self._drawing = drawing
        self._sheet = sheet
        self._board = QColor(board)
        self._image: QImage | None = None
        self._shown = Box(0, 0, 0, 0)
        self._scale = 1.0

    def forget(self) -> None:
        """Picture the board anew the next time."""
        self._image = None

    def paint(self, painter: QPainter, room: QRect, place: Place) -> None:
        """Paint into a rectangle what lies at a place, enlarged from the small picture."""
        painter.fillRect(room, self._board)
        image, _shown = self.whole()
        left = (place.left - self._shown.left) * self._scale
        top = (place.top - self._shown.top) * self._scale
        shrink = self._scale / place.scale
        source = QRectF(left, top, room.width() * shrink, room.height() * shrink)
        there = source.intersected(QRectF(image.rect()))
        if there.isEmpty():
            return
        target = QRectF(
            room.x() + (there.x() - left) / shrink,
            room.y() + (there.y() - top) / shrink,
            there.width() / shrink,
            there.height() / shrink,
        )
        painter.drawImage(target, image, there)

    def whole(self) -> tuple[QImage, Box]:
        """Return the picture of the whole board and the part of the board that is on it."""
        if self._image is None:
            self._image = self._pictured()
        return self._image, self._shown

    def _pictured(self) -> QImage:
        bounds = self._sheet.bounds() or Box(0, 0, 1, 1)
        self._shown = bounds.grown(_MARGIN)
        longest = max(self._shown.width, self._shown.height)
        self._scale = min(_LONGEST_SIDE / longest, _LARGEST_SCALE)
        width, height = self._shown.width * self._scale, self._shown.height * self._scale
        place = Place(self._shown.left, self._shown.top, self._scale)
        size = (max(1, round(width)), max(1, round(height)))
        return self._drawing.picture(self._sheet, place, size, dots=False)
