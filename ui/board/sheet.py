"""What lies on a board, by id and by place: what is seen, what lies under a point."""

from collections.abc import Callable, Iterable

import numpy as np

from openspace.gathering import pile_order
from openspace.model import COLOURS, Area, Connector, Note, Thing, on_board
from ui.board.box import Box
from ui.board.boxes import Boxes
from ui.board.columns import Columns, Rows
from ui.board.joints import Joints
from ui.board.placing import Edges, reading_order

_COLOUR_RANKS = {name: rank for rank, name in enumerate(COLOURS)}


def rank_of(colour: str) -> int:
    """Return a colour's rank in the palette; the first for one that is not in it."""
    return _COLOUR_RANKS.get(colour, 0)


class Sheet:
    """The things that lie on a board; ``height_of`` tells how high a note is with its words."""

    def __init__(self, height_of: Callable[[Note], float]) -> None:
        self.columns = Columns()
        self._boxes = Boxes(height_of, self.box)
        self._rows: dict[str, int] = {}
        self._things: dict[int, Thing] = {}
        self._whole: Box | None = None
        self.joints = Joints()

    def __len__(self) -> int:
        """Return how many things are on the board."""
        return len(self._rows)

    def __contains__(self, thing_id: object) -> bool:
        """Tell whether a thing is on the board."""
        return thing_id in self._rows

    def thing(self, thing_id: str) -> Thing | None:
        """Return a thing on the board."""
        row = self._rows.get(thing_id)
        return None if row is None else self._things[row]

    def note(self, note_id: str) -> Note | None:
        """Return a note on the board."""
        thing = self.thing(note_id)
        return thing if isinstance(thing, Note) else None

    def thing_in(self, row: int) -> Thing:
        """Return the thing of a row."""
        return self._things[row]

    def put(self, thing: Thing) -> list[Box]:
        """Put a thing on the board or change it, take a peeled one off; return what that touches.

        The connectors to it go along.
        """
        if not on_board(thing):
            return self.take(thing.id)
        row = self._rows.get(thing.id)
        if row is not None and self._things[row] == thing:
            return []
        self._rejoin(thing, row)
        return [*self._put(thing, row), *self._run_anew(thing.id)]

    def take(self, thing_id: str) -> list[Box]:
        """Take a thing off the board; return the boxes that touches."""
        row = self._rows.pop(thing_id, None)
        if row is None:
            return []
        self.columns.free(row)
        self._whole = None
        thing = self._things.pop(row)
        if isinstance(thing, Connector):
            self.joints.take(thing)
        return [self._box(row), *self._run_anew(thing_id)]

    def box_for(self, thing: Thing) -> Box:
        """Return the box that a thing takes with its words."""
        return self._boxes.box_for(thing)

    def box(self, thing_id: str) -> Box | None:
        """Return the box of a thing, None if it is not on the board."""
        row = self._rows.get(thing_id)
        return None if row is None else self._box(row)

    def rows(self, thing_ids: Iterable[str], *, ordered: bool = True) -> Rows:
        """Return the rows of those things that are on the board, bottom up or in no order."""
        found = [row for row in map(self._rows.get, thing_ids) if row is not None]
        rows = np.array(found, np.intp)
        return self.columns.bottom_up(rows) if ordered else rows

    def things_in(self, rows: Rows) -> list[Thing]:
        """Return the things of some rows."""
        return list(map(self._things.__getitem__, rows.tolist()))

    def meeting(self, box: Box) -> list[str]:
        """Return the ids of the things that meet a box, but of areas those that lie in it whole."""
        things = [(row, self._things[row]) for row in self.columns.meeting(box).tolist()]
        return [
            thing.id
            for row, thing in things
            if not isinstance(thing, Area) or box.holds(self._box(row))
        ]

    def at(self, x: float, y: float, *, besides: tuple[type[Thing], ...] = ()) -> Thing | None:
        """Return the uppermost thing at a place, besides those of some kinds."""
        rows = self.columns.bottom_up(self.columns.meeting(Box(x, y, x, y)))
        for row in reversed(rows.tolist()):
            thing = self._things[row]
            if not isinstance(thing, besides) and self._boxes.hits(thing, self._box(row), x, y):
                return thing
        return None

    def ids(self) -> list[str]:
        """Return the ids of all things."""
        return list(self._rows)

    def bounds(self, thing_ids: Iterable[str] | None = None) -> Box | None:
        """Return the box of some things or of all; None if there are none."""
        if thing_ids is not None:
            return _bounds(self.columns.edges[self.rows(thing_ids, ordered=False)])
        if self._whole is None:
            self._whole = _bounds(self.columns.edges[self.columns.rows()])
        return self._whole

    def _put(self, thing: Thing, row: int | None) -> list[Box]:
        before = [] if row is None else [self._box(row)]
        if row is None:
            row = self._rows[thing.id] = self.columns.new_row()
        self._things[row] = thing
        self._whole = None
        note = isinstance(thing, Note)
        self.columns.write(
            row, self.box_for(thing), rank_of(thing.colour), pile_order(thing), note=note
        )
        return [*before, self._box(row)]

    def _run_anew(self, thing_id: str) -> list[Box]:
        """Lay the connectors of a thing anew; return what that touches."""
        joined = [
            row for one in self.joints.at(thing_id) if (row := self._rows.get(one)) is not None
        ]
        return [box for row in joined for box in self._put(self._things[row], row)]

    def _rejoin(self, thing: Thing, row: int | None) -> None:
        before = None if row is None else self._things[row]
        if isinstance(before, Connector):
            self.joints.take(before)
        if isinstance(thing, Connector):
            self.joints.put(thing)

    def _box(self, row: int) -> Box:
        return Box(*self.columns.edges[row].tolist())


def _bounds(edges: Edges) -> Box | None:
    if not len(edges):
        return None
    low, high = edges.min(axis=0).tolist(), edges.max(axis=0).tolist()
    return Box(low[0], low[1], high[2], high[3])


def taken(sheet: Sheet) -> Edges:
    """Return the edges of all notes."""
    rows = sheet.columns.rows()
    return sheet.columns.edges[rows[sheet.columns.notes[rows]]]


def in_reading_order(sheet: Sheet) -> list[str]:
    """Return the ids of all things in the order in which people read them."""
    rows = sheet.columns.rows()
    ordered = reading_order(sheet.columns.edges[rows])
    return [sheet.thing_in(row).id for row in rows[ordered].tolist()]
