"""The grips of the one chosen thing: its corners to resize it, the ends of a line to move them."""

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from openspace import commands
from openspace.model import Area, Connector, Note, Picture, Point, Shape, Thing
from ui import style
from ui.board.box import Box
from ui.board.connecting import run_of
from ui.board.desk import Desk
from ui.board.tools.drafting import rounded, straightened
from ui.board.tools.line import joined_at
from ui.board.touch import Touch

REACH = 8.0
"""How many pixels around a grip still take hold of it."""

_LEAST: dict[type[Thing], Point] = {Note: (80.0, 60.0), Area: (160.0, 120.0)}
_SMALLEST = (16.0, 16.0)
_SIZED = (Note, Area, Shape, Picture)


def grips_of(desk: Desk) -> dict[str, Point]:
    """Return the grips of what is chosen, by name, in board units; none for more than one thing."""
    thing = desk.scene.sheet.thing(desk.selection.only)
    if thing is None or thing.locked:
        return {}
    if isinstance(thing, Connector):
        run = run_of(thing, desk.scene.sheet.box)
        return {"start": run.start, "end": run.end}
    if not isinstance(thing, _SIZED):
        return {}
    box = desk.scene.sheet.box_for(thing)
    return {
        "left top": (box.left, box.top),
        "right top": (box.right, box.top),
        "left bottom": (box.left, box.bottom),
        "right bottom": (box.right, box.bottom),
    }


def grip_at(desk: Desk, touch: Touch) -> str:
    """Return the grip under the pointer, "" if there is none."""
    view = desk.canvas.viewport
    for name, place in grips_of(desk).items():
        x, y = view.to_screen(*place)
        if max(abs(touch.pixel.x() - x), abs(touch.pixel.y() - y)) <= REACH:
            return name
    return ""


class Resize:
    """A corner that is dragged: a preview until the drop, then one command.

    Pictures keep their proportions, others with Shift.
    """

    def __init__(self, desk: Desk, touch: Touch, corner: str) -> None:
        self._desk = desk
        self._start = touch
        self._thing = desk.scene.sheet.thing(desk.selection.only)
        self._corner = corner
        self._box = desk.scene.sheet.box(desk.selection.only) or Box(0, 0, 1, 1)

    def move(self, touch: Touch) -> None:
        """Show how large it would be."""
        if not touch.is_click(self._start) or self._desk.scene.veil is not None:
            box = self._wanted(touch)
            self._desk.scene.veil = lambda painter: _outline(painter, box)
            self._desk.canvas.update()

    def drop(self, touch: Touch) -> None:
        """Resize it."""
        drawn = self._desk.scene.veil is not None
        self.cancel()
        thing = self._thing
        if not drawn or thing is None:
            return
        box = self._wanted(touch)
        size, pos = (box.width, box.height), (box.left, box.top)
        self._desk.verbs.do(
            lambda board: commands.resize_thing(board, thing.id, size=size, pos=pos)
        )

    def cancel(self) -> bool:
        """Leave it as it was."""
        drawn, self._desk.scene.veil = self._desk.scene.veil is not None, None
        self._desk.canvas.update()
        return drawn

    def _wanted(self, touch: Touch) -> Box:
        dx, dy = rounded((touch.at[0] - self._start.at[0], touch.at[1] - self._start.at[1]))
        box, (across, down) = self._box, self._corner.split()
        least = _LEAST.get(type(self._thing), _SMALLEST) if self._thing else _SMALLEST
        width = max(least[0], box.width + (dx if across == "right" else -dx))
        height = max(least[1], box.height + (dy if down == "bottom" else -dy))
        if isinstance(self._thing, Picture) or touch.adds:
            share = max(width / box.width, height / box.height)
            width, height = box.width * share, box.height * share
        left = box.left if across == "right" else box.right - width
        top = box.top if down == "bottom" else box.bottom - height
        return Box(left, top, left + width, top + height)


class MoveEnd:
    """An end of a line that is taken elsewhere; over a thing it joins that."""

    def __init__(self, desk: Desk, touch: Touch, end: str) -> None:
        self._desk = desk
        self._start = touch
        self._end = end
        thing = desk.scene.sheet.thing(desk.selection.only)
        self._line = thing if isinstance(thing, Connector) else Connector(id="")

    def move(self, touch: Touch) -> None:
        """Show where the line would run."""
        if not touch.is_click(self._start) or self._desk.scene.veil is not None:
            draft = replace(self._moved(touch), id="")
            scene = self._desk.scene
            scene.veil = lambda painter: scene.paint_draft(painter, draft)
            self._desk.canvas.update()

    def drop(self, touch: Touch) -> None:
        """Let it run there."""
        drawn = self._desk.scene.veil is not None
        self.cancel()
        if drawn:
            moved, line = self._moved(touch), self._line.id
            self._desk.verbs.do(lambda board: commands.reconnect(board, line, moved))

    def cancel(self) -> bool:
        """Let it run where it ran."""
        drawn, self._desk.scene.veil = self._desk.scene.veil is not None, None
        self._desk.canvas.update()
        return drawn

    def _moved(self, touch: Touch) -> Connector:
        run = run_of(self._line, self._desk.scene.sheet.box)
        joined = joined_at(self._desk, touch.at)
        fixed = run.end if self._end == "start" else run.start
        at = straightened(fixed, touch.at) if touch.adds and joined is None else touch.at
        start, end = (at, run.end) if self._end == "start" else (run.start, at)
        start, end = rounded(start), rounded(end)
        ends = {self._end: joined.id if joined else ""}
        reach = (end[0] - start[0], end[1] - start[1])
        return replace(self._line, pos=start, reach=reach, **ends)


def _outline(painter: QPainter, box: Box) -> None:
    pen = QPen(QColor(style.current().accent), 2)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box.left, box.top, box.width, box.height), 8, 8)
