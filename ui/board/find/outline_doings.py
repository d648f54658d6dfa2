"""What people do in the outline, done on the board."""

from collections.abc import Iterable, Sequence
from time import monotonic

import numpy as np

from openspace import commands
from openspace.document import Document
from openspace.errors import BadInputError
from openspace.gathering import find_thing, get_thing, going_along
from openspace.model import NOTE_SIZE, Area, Note, Point, Thing
from openspace.words import _, ngettext
from ui.board.box import Box
from ui.board.boxes import TITLE_HEIGHT
from ui.board.desk import Desk
from ui.board.find.reading import NOWHERE
from ui.board.placing import GAP, Edges, next_free
from ui.board.sheet import taken

_MARGIN = GAP


class OutlineDoings:
    """Rewords, adds, moves and peels on the board what the outline's rows stand for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._written = self._join = ""

    def choose(self, thing_ids: Iterable[str]) -> None:
        """Choose things on the board, and bring a single one into sight."""
        self._desk.selection.choose(thing_ids)
        if self._desk.selection.only:
            self._desk.reveal([self._desk.selection.only])

    def begin(self, thing_id: str) -> None:
        """Count all words written from now on to one step, with the sticking of a new note."""
        if self._written != thing_id:
            self._written, self._join = thing_id, _new_join()

    def end(self, thing_id: str) -> None:
        """Be done with the words of a row; a note that says nothing is peeled off."""
        note = self._desk.scene.sheet.note(thing_id)
        if note is not None and not note.face_down and not note.text.strip():
            self._desk.verbs.peel([thing_id], join=self._join)
        self._written = self._join = ""

    def reword(self, thing_id: str, words: str) -> bool:
        """Write the words of a row anew, also of one that somebody peels off meanwhile."""
        return self._desk.verbs.do(lambda board: _reword(board, thing_id, words, self._join))

    def peel(self, thing_ids: Iterable[str]) -> bool:
        """Peel things off into the bin."""
        return self._desk.verbs.peel(thing_ids)

    def new_below(self, thing_id: str, area_id: str) -> str:
        """Stick an empty note behind a thing, in its area; return its id, "" if refused."""
        thing = self._desk.scene.sheet.thing(thing_id)
        colour = thing.colour if isinstance(thing, Note) else self._desk.colour
        join = _new_join()
        draft = Note(id="", pos=self._place_behind(thing, area_id), colour=colour)
        made = self._desk.verbs.done(lambda board: commands.stick(board, [draft], join=join))
        if not made:
            return ""
        self._written, self._join = made[0], join
        return made[0]

    def exchange(self, thing_id: str, other_id: str) -> bool:
        """Let two things change places, with what lies in them."""
        return self._desk.verbs.do(lambda board: _exchange(board, thing_id, other_id))

    def move_into(self, thing_ids: Sequence[str], area_id: str) -> bool:
        """Move things to free places in an area, or beside all areas."""
        sheet = self._desk.scene.sheet
        area = sheet.thing(area_id)
        moving = [one for one in thing_ids if one != area_id and one in sheet]
        places = self._places(moving, area if isinstance(area, Area) else None)
        label = ngettext("Move a thing", "Move {n} things", len(moving))
        return bool(moving) and self._desk.verbs.do(lambda board: _move_to(board, places, label))

    def _places(self, moving: Sequence[str], area: Area | None) -> dict[str, Point]:
        sheet = self._desk.scene.sheet
        keeping = [one for one in sheet.ids() if sheet.note(one) and one not in set(moving)]
        edges = sheet.columns.edges[sheet.rows(keeping)]
        room = self._room_in(area)
        places: dict[str, Point] = {}
        for one in moving:
            box = sheet.box(one) or Box(0, 0, *NOTE_SIZE)
            size = (box.width, box.height)
            places[one] = place = _free_in(edges, room, size, strict=area is not None)
            edges = np.vstack([edges, (*place, place[0] + size[0], place[1] + size[1])])
        return places

    def _room_in(self, area: Area | None) -> Box:
        sheet = self._desk.scene.sheet
        if area is not None:
            left, top, right, bottom = sheet.box(area.id) or Box(*area.pos, *area.pos)
            return Box(left + _MARGIN, top + TITLE_HEIGHT, right - _MARGIN, bottom - _MARGIN)
        areas = [one for one in sheet.ids() if isinstance(sheet.thing(one), Area)]
        bounds = sheet.bounds(areas) or Box(0, 0, 0, 0)
        wide = 4 * (NOTE_SIZE[0] + GAP)
        left = bounds.right + 3 * GAP
        return Box(left, bounds.top, left + wide, bounds.bottom)

    def _place_behind(self, thing: Thing | None, area_id: str) -> Point:
        sheet = self._desk.scene.sheet
        area = sheet.thing(area_id) if area_id != NOWHERE else None
        box = sheet.box(thing.id) if thing is not None and thing.id != area_id else None
        inside = self._room_in(area) if isinstance(area, Area) else None
        if box is not None:
            beside = Box(box.right + GAP, box.top, box.right + GAP + NOTE_SIZE[0], box.bottom)
            if _is_free(taken(sheet), beside) and (inside is None or beside.right <= inside.right):
                return beside.left, beside.top
        room = inside or self._desk.canvas.viewport.box(self._desk.canvas.insets)
        return _free_in(taken(sheet), room, NOTE_SIZE, strict=inside is not None)


def _reword(board: Document, thing_id: str, words: str, join: str) -> None:
    if isinstance(get_thing(board, thing_id), Note):
        commands.reword_note(board, thing_id, text=words, join=join)
    else:
        commands.reword_thing(board, thing_id, text=words, join=join)


def _new_join() -> str:
    return f"outline:{monotonic()}"


def _free_in(edges: Edges, room: Box, size: tuple[float, float], *, strict: bool) -> Point:
    """Return a free place in a room; a full one gives one over others, where that is strict."""
    left, top = next_free(edges, room, size)
    if not strict or (top + size[1] <= room.bottom and left + size[0] <= room.right):
        return left, top
    lowest = max(room.top, room.bottom - size[1])
    rightmost = max(room.left, room.right - size[0])
    over = len(edges) % 4 * GAP
    return max(room.left, rightmost - over), max(room.top, lowest - over)


def _is_free(edges: Edges, box: Box) -> bool:
    return not any(box.meets(Box(*edge)) for edge in edges.tolist())


def _exchange(board: Document, one: str, other: str) -> None:
    first, second = get_thing(board, one), get_thing(board, other)
    if first.locked or second.locked:
        raise BadInputError(_("This is locked; unlock it first (Ctrl+Shift+L)."))
    dx, dy = second.pos[0] - first.pos[0], second.pos[1] - first.pos[1]
    places = _moved(board, first, dx, dy) | _moved(board, second, -dx, -dy)
    commands.place_things(board, places, label=_("Move up or down"))


def _move_to(board: Document, places: dict[str, Point], label: str) -> None:
    moved: dict[str, Point] = {}
    for one, (left, top) in places.items():
        thing = get_thing(board, one)
        moved |= _moved(board, thing, left - thing.pos[0], top - thing.pos[1])
    commands.place_things(board, moved, label=label)


def _moved(board: Document, thing: Thing, dx: float, dy: float) -> dict[str, Point]:
    """Return the new places of a thing and, if it is an area, of what lies in it."""
    ids = going_along(board, [thing.id]) if isinstance(thing, Area) else [thing.id]
    things = (find_thing(board, one) for one in ids)
    return {one.id: (one.pos[0] + dx, one.pos[1] + dy) for one in things if one is not None}
