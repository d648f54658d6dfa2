"""Which notes are chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The ids of the chosen notes; ``changed`` tells when they are others.

    ``in_order`` has them as they were given: many are looked up faster in the board's order.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ids: frozenset[str] = frozenset()
        self.in_order: tuple[str, ...] = ()

    @property
    def ids(self) -> frozenset[str]:
        """The chosen notes."""
        return self._ids

    @property
    def only(self) -> str:
        """The chosen note when it is the only one, else ""."""
        return next(iter(self._ids)) if len(self._ids) == 1 else ""

    def choose(self, note_ids: Iterable[str]) -> None:
        """Choose these notes and no others."""
        in_order = tuple(dict.fromkeys(note_ids))
        chosen = frozenset(in_order)
        if chosen != self._ids:
            self._ids, self.in_order = chosen, in_order
            self.changed.emit()

    def toggle(self, note_id: str) -> None:
        """Choose a note besides the others, or leave it."""
        self.choose(self._ids ^ {note_id})

    def leave(self, note_ids: Iterable[str]) -> None:
        """Choose these notes no more."""
        self.choose(self._ids - set(note_ids))
