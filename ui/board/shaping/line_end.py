"""Leading an end of a line elsewhere: to another thing, or to a free place."""

from msgspec.structs import replace
from PySide6.QtGui import QPainter

from openspace import commands
from openspace.model import Connector, Point
from ui.board.connecting import run_of
from ui.board.desk import Desk
from ui.board.shaping.resizing import show, show_as_kept
from ui.board.tools.drafting import rounded, straightened
from ui.board.tools.line import joined_at, mark_joined
from ui.board.touch import Touch


class LineEnd:
    """A press on an end of a line: it goes where the pointer goes and joins what lies there.

    With Shift a free line keeps to eighths of a full turn.
    """

    def __init__(self, desk: Desk, touch: Touch, line: Connector, *, first: bool) -> None:
        self._desk = desk
        self._start = touch
        self._line = line
        self._first = first
        self._begun = False

    def move(self, touch: Touch) -> None:
        """Show the line as it would be, and what it would join."""
        scene = self._desk.scene
        if self._line.id not in scene.sheet or (not self._begun and touch.is_click(self._start)):
            return
        self._begun = True
        draft = self._draft(touch)
        joined = scene.sheet.box(draft.start if self._first else draft.end)

        def paint(painter: QPainter) -> None:
            mark_joined(painter, [joined] if joined is not None else [])

        scene.veil = paint
        show(self._desk, draft)

    def drop(self, touch: Touch) -> None:
        """Keep the line there."""
        self.move(touch)
        if not self._begun or self._line.id not in self._desk.scene.sheet:
            self._clear()
            return
        draft = self._draft(touch)
        self._clear()
        if not self._desk.verbs.do(lambda board: commands.reconnect(board, self._line.id, draft)):
            show_as_kept(self._desk, self._line.id)

    def cancel(self) -> bool:
        """Leave the line where it was."""
        self._clear()
        if self._begun:
            show_as_kept(self._desk, self._line.id)
        return self._begun

    def _draft(self, touch: Touch) -> Connector:
        run = run_of(self._line, self._desk.scene.sheet.box)
        other = self._line.end if self._first else self._line.start
        found = joined_at(self._desk, touch.at)
        joins = found.id if found is not None and found.id != other else ""
        still = run.end if self._first else run.start
        here = touch.at if joins or not touch.adds else straightened(still, touch.at)
        if self._first:
            return self._between(rounded(here), rounded(still), start=joins, end=other)
        return self._between(rounded(still), rounded(here), start=other, end=joins)

    def _between(self, start_at: Point, end_at: Point, *, start: str, end: str) -> Connector:
        reach = (end_at[0] - start_at[0], end_at[1] - start_at[1])
        return replace(self._line, pos=start_at, reach=reach, start=start, end=end)

    def _clear(self) -> None:
        self._desk.scene.veil = None
        self._desk.canvas.update()
