"""The lines that follow what is dragged, painted anew at each step until it is dropped."""

from msgspec.structs import replace
from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from openspace.model import Connector
from ui.board.box import Box, enclosing
from ui.board.connecting import box_of_run, run_of
from ui.board.figures import Figures
from ui.board.sheet import Sheet

Way = tuple[float, float]
"""How far things were dragged, in board units."""

_LABEL_ROOM = 60.0


class LinesAlong:
    """The lines that hang on lifted things; ``ids`` are theirs, ``rows`` on the sheet too."""

    def __init__(self, sheet: Sheet, lifted: list[str]) -> None:
        self._sheet = sheet
        self._lifted = frozenset(lifted)
        joined = {line for one in lifted for line in sheet.joints.at(one)}
        self.ids = sorted(one for one in joined if one in sheet)
        self.rows = sheet.rows(self.ids)

    def box(self, by: Way) -> Box | None:
        """Return the room they take while the lifted things are so far away."""
        runs = [run_of(line, lambda one: self._place(one, by)) for line in self._now(by)]
        room = enclosing(map(box_of_run, runs))
        return room and room.grown(_LABEL_ROOM)

    def paint(
        self, painter: QPainter, view: QRect, scale: float, figures: Figures, by: Way
    ) -> None:
        """Paint them; ``view`` as for the tiles."""
        if not self.ids:
            return
        painter.save()
        painter.translate(-view.topLeft())
        painter.scale(scale, scale)
        for line in self._now(by):
            box = self._sheet.box_for(line)
            figures.paint(painter, line, box, lambda one: self._place(one, by))
        painter.restore()

    def _now(self, by: Way) -> list[Connector]:
        """Return the lines; a free end of one that was lifted itself goes along."""
        lines = [line for one in self.ids if isinstance(line := self._sheet.thing(one), Connector)]
        return [
            replace(line, pos=(line.pos[0] + by[0], line.pos[1] + by[1]))
            if line.id in self._lifted
            else line
            for line in lines
        ]

    def _place(self, thing_id: str, by: Way) -> Box | None:
        box = self._sheet.box(thing_id)
        return box.moved(*by) if box is not None and thing_id in self._lifted else box
