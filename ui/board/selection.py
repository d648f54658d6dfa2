"""Which notes are chosen."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The ids of the chosen notes; ``changed`` tells when they are others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._ids: frozenset[str] = frozenset()

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
        chosen = frozenset(note_ids)
        if chosen != self._ids:
            self._ids = chosen
            self.changed.emit()

    def toggle(self, note_id: str) -> None:
        """Choose a note besides the others, or leave it."""
        self.choose(self._ids ^ {note_id})

    def leave(self, note_ids: Iterable[str]) -> None:
        """Choose these notes no more."""
        self.choose(self._ids - set(note_ids))
