"""Resizing and joining without the mouse."""

from openspace import commands
from openspace.document import Document
from openspace.errors import BadInputError
from openspace.model import Area, Connector, Note, Picture, Shape, Stroke, Thing
from openspace.words import _
from ui.board.desk import Desk
from ui.board.shaping.grips import Grip, drawn_to, least_size
from ui.board.sheet import in_reading_order

_TWO = 2


class ShapeDoings:
    """Does with what is chosen what its grips do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def grow(self, across: float, down: float) -> None:
        """Draw the only chosen thing wider or higher by so many board units."""
        sheet = self._desk.scene.sheet
        thing, box = sheet.thing(self._desk.selection.only), sheet.box(self._desk.selection.only)
        if thing is None or box is None or not isinstance(thing, Note | Area | Shape | Picture):
            return
        to = (box.right + across, box.bottom + down)
        grip = Grip(1 if across else 0, 1 if down else 0)
        if isinstance(thing, Picture):
            grip, to = _in_proportion(box.width, box.height, across or down, box.left, box.top)
        drawn = drawn_to(box, grip, to, least_size(thing))
        size = (drawn.width, drawn.height if grip.down else thing.size[1])
        self._desk.verbs.do(lambda board: commands.resize_thing(board, thing.id, size=size))

    def join(self) -> None:
        """Join two chosen things by an arrow; with a line among them, lead that line there."""
        sheet = self._desk.scene.sheet
        chosen = self._desk.selection.ids
        in_order = [one for one in in_reading_order(sheet) if one in chosen]
        things = [thing for one in in_order if (thing := sheet.thing(one))]
        lines = [thing for thing in things if isinstance(thing, Connector)]
        ends = [thing for thing in things if not isinstance(thing, Connector | Stroke | Area)]
        made = self._desk.verbs.done(lambda board: _joined(board, lines, ends))
        if made:
            self._desk.selection.choose(made)


def _joined(board: Document, lines: list[Connector], ends: list[Thing]) -> list[str]:
    if len(ends) != _TWO or len(lines) > 1:
        raise BadInputError(_("Choose two things to join, and a line if it is to lead there."))
    start, end = ends[0].id, ends[1].id
    if not lines:
        return [commands.connect(board, Connector(id="", start=start, end=end))]
    line = lines[0]
    ends_of_line = Connector(id="", pos=line.pos, reach=line.reach, start=start, end=end)
    commands.reconnect(board, line.id, ends_of_line)
    return [line.id]


def _in_proportion(
    width: float, height: float, by: float, left: float, top: float
) -> tuple[Grip, tuple[float, float]]:
    share = max(0.05, (width + by) / width)
    return Grip(1, 1), (left + width * share, top + height * share)
