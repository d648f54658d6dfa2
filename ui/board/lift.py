"""Notes lifted off the board while they are dragged: one picture, so that a move is one blit."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

from ui.board.box import Box, enclosing
from ui.board.drawing import Drawing, Place
from ui.board.lines_along import LinesAlong
from ui.board.paper import SHADOW
from ui.board.sheet import Sheet

_BEYOND = 400


class Lift:
    """The lifted notes; ``offset`` is how far they were dragged, in board units.

    ``down`` is set when they were dropped: the picture stays until the tiles show them. Of
    ``copies`` the originals lie on. The lines to what is lifted follow it.
    """

    def __init__(self, sheet: Sheet, note_ids: list[str], *, copies: bool = False) -> None:
        self.offset = (0.0, 0.0)
        self.down = False
        self._sheet = sheet
        self.lines = LinesAlong(sheet, [] if copies else note_ids)
        self._own = [one for one in note_ids if one not in set(self.lines.ids)]
        self.ids = [*self._own, *self.lines.ids]
        self._rows = sheet.rows(self._own)
        self._image = QImage()
        self._corner = QPoint()
        self._view: tuple[QPoint, float] | None = None
        sheet.columns.lifted[self._rows] = not copies
        sheet.columns.lifted[self.lines.rows] = True

    def put_down(self) -> None:
        """Let the notes lie on the board again."""
        self._sheet.columns.lifted[self._rows] = False
        self._sheet.columns.lifted[self.lines.rows] = False
        self.down = True

    def paint(self, painter: QPainter, view: QRect, scale: float, drawing: Drawing) -> None:
        """Paint the notes where they are dragged to; ``view`` as for the tiles."""
        if self._view != (view.topLeft(), scale):
            if self.down:
                return
            self._view = (view.topLeft(), scale)
            self._picture(view, scale, drawing)
        by = QPoint(round(self.offset[0] * scale), round(self.offset[1] * scale))
        painter.drawImage(self._corner + by - view.topLeft(), self._image)
        # Once they are down the sheet itself knows where things lie.
        by_now = (0.0, 0.0) if self.down else self.offset
        self.lines.paint(painter, view, scale, drawing.figures, by_now)

    def box(self) -> Box | None:
        """Return the box that the lifted notes take now."""
        bounds = self._sheet.bounds(self._own)
        boxes = [bounds.grown(SHADOW).moved(*self.offset)] if bounds is not None else []
        lines = self.lines.box(self.offset)
        return enclosing([*boxes, lines] if lines is not None else boxes)

    def _picture(self, view: QRect, scale: float, drawing: Drawing) -> None:
        bounds = (self._sheet.bounds(self._own) or Box(0, 0, 0, 0)).grown(SHADOW)
        by = QPoint(round(self.offset[0] * scale), round(self.offset[1] * scale))
        room = QRect(
            QPoint(int(bounds.left * scale) - 2, int(bounds.top * scale) - 2),
            QPoint(int(bounds.right * scale) + 2, int(bounds.bottom * scale) + 2),
        )
        room &= view.translated(-by).adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND)
        self._corner = room.topLeft()
        self._image = QImage(room.size(), QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(Qt.GlobalColor.transparent)
        if self._image.isNull():
            return
        place = Place(room.x() / scale, room.y() / scale, scale)
        seen = Box(place.left, place.top, (room.right() + 1) / scale, (room.bottom() + 1) / scale)
        near = set(self._sheet.columns.meeting(seen).tolist())
        rows = self._rows[[row in near for row in self._rows.tolist()]]
        layer = QPainter(self._image)
        drawing.paint(layer, self._sheet, rows, place)
        layer.end()
