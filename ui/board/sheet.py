"""The notes on a board, by id and by place: which are seen, which lies under a point."""

from collections.abc import Callable, Iterable

import numpy as np

from openspace.model import COLOURS, Note, on_board
from ui.board.area import Area
from ui.board.columns import Columns, Rows
from ui.board.placing import Edges, reading_order

_COLOUR_RANKS = {name: rank for rank, name in enumerate(COLOURS)}


def rank_of(colour: str) -> int:
    """Return a colour's rank in the palette; the first for one that is not in it."""
    return _COLOUR_RANKS.get(colour, 0)


class Sheet:
    """The notes that lie on a board; ``height_of`` tells how high one is with its words."""

    def __init__(self, height_of: Callable[[Note], float]) -> None:
        self.columns = Columns()
        self._height_of = height_of
        self._rows: dict[str, int] = {}
        self._notes: dict[int, Note] = {}

    def __len__(self) -> int:
        """Return how many notes are on the board."""
        return len(self._rows)

    def __contains__(self, note_id: object) -> bool:
        """Tell whether a note is on the board."""
        return note_id in self._rows

    def note(self, note_id: str) -> Note | None:
        """Return a note on the board."""
        row = self._rows.get(note_id)
        return None if row is None else self._notes[row]

    def note_in(self, row: int) -> Note:
        """Return the note of a row."""
        return self._notes[row]

    def put(self, note: Note) -> list[Area]:
        """Put a note on the board or change it, take a peeled one off; return what that touches."""
        if not on_board(note):
            return self.take(note.id)
        row = self._rows.get(note.id)
        if row is None:
            before = []
            row = self._rows[note.id] = self.columns.new_row()
        elif self._notes[row] == note:
            return []
        else:
            before = [self._area(row)]
        self._notes[row] = note
        order = (note.order, note.id)
        self.columns.write(row, self.area_for(note), rank_of(note.colour), order)
        return [*before, self._area(row)]

    def take(self, note_id: str) -> list[Area]:
        """Take a note off the board; return the area it had."""
        row = self._rows.pop(note_id, None)
        if row is None:
            return []
        self.columns.free(row)
        del self._notes[row]
        return [self._area(row)]

    def area_for(self, note: Note) -> Area:
        """Return the area that a note takes with its words."""
        left, top = note.pos
        return Area(left, top, left + note.size[0], top + self._height_of(note))

    def area(self, note_id: str) -> Area | None:
        """Return the area of a note, None if it is not on the board."""
        row = self._rows.get(note_id)
        return None if row is None else self._area(row)

    def rows(self, note_ids: Iterable[str]) -> Rows:
        """Return the rows of those notes that are on the board, bottom up."""
        found = [row for note_id in note_ids if (row := self._rows.get(note_id)) is not None]
        return self.columns.bottom_up(np.array(found, np.intp))

    def meeting(self, area: Area) -> list[str]:
        """Return the ids of the notes that meet an area."""
        return [self._notes[row].id for row in self.columns.meeting(area).tolist()]

    def at(self, x: float, y: float) -> Note | None:
        """Return the uppermost note at a place."""
        rows = self.columns.bottom_up(self.columns.meeting(Area(x, y, x, y)))
        return self._notes[int(rows[-1])] if len(rows) else None

    def ids(self) -> list[str]:
        """Return the ids of all notes."""
        return list(self._rows)

    def bounds(self, note_ids: Iterable[str] | None = None) -> Area | None:
        """Return the area of some notes or of all; None if there are none."""
        rows = self.columns.rows() if note_ids is None else self.rows(note_ids)
        if not len(rows):
            return None
        edges = self.columns.edges[rows]
        low, high = edges.min(axis=0).tolist(), edges.max(axis=0).tolist()
        return Area(low[0], low[1], high[2], high[3])

    def colour_of(self, note_ids: Iterable[str]) -> str:
        """Return the colour that all these notes have, "" if there is none."""
        ranks = np.unique(self.columns.colours[self.rows(note_ids)])
        return COLOURS[int(ranks[0])] if len(ranks) == 1 else ""

    def in_reading_order(self) -> list[str]:
        """Return the ids of all notes in the order in which people read them."""
        rows = self.columns.rows()
        ordered = reading_order(self.columns.edges[rows])
        return [self._notes[row].id for row in rows[ordered].tolist()]

    def taken(self) -> Edges:
        """Return the edges of all notes."""
        return self.columns.edges[self.columns.rows()]

    def _area(self, row: int) -> Area:
        return Area(*self.columns.edges[row].tolist())
