"""The undo steps of one document: only what I did, one step for each gesture."""

from collections.abc import Sequence
from time import monotonic

from pycrdt import UndoManager

from openspace.changes import ME
from openspace.document.fields import SharedMap

_JOIN_SECONDS = 1.0
_NEXT_STEP = 10


class Steps:
    """Undo and redo of my transactions in a document.

    The engine joins transactions by its clock; the clock given to it here stands still for
    transactions that belong together and jumps for all others.
    """

    def __init__(self, scopes: Sequence[SharedMap]) -> None:
        self._clock = 0
        self._join = ""
        self._last = 0.0
        self._engine = UndoManager(
            scopes=list(scopes), capture_timeout_millis=1, timestamp=lambda: self._clock
        )
        self._engine.include_origin(ME)

    def begin(self, join: str) -> bool:
        """Begin a transaction; tell whether it belongs to the step before it."""
        now = monotonic()
        joined = bool(join) and join == self._join and now - self._last <= _JOIN_SECONDS
        self._join, self._last = join, now
        if not joined:
            self._clock += _NEXT_STEP
        return joined

    def end_join(self) -> None:
        """Let the next transaction begin a step of its own."""
        self._join = ""

    def undo(self) -> int:
        """Take back a step; return how many that used up (steps without effect are passed over)."""
        self.end_join()
        before = len(self._engine.undo_stack)
        self._engine.undo()
        return before - len(self._engine.undo_stack)

    def redo(self) -> int:
        """Do a step again; return as :meth:`undo` does."""
        self.end_join()
        before = len(self._engine.redo_stack)
        self._engine.redo()
        return before - len(self._engine.redo_stack)
