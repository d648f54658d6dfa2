"""The moments of a board's past, and at which of them one is looking."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from openspace.model import Thing
from ui.board.find.bin import moment_of

if TYPE_CHECKING:
    from openspace.opening.past import Moment, Past


class Moments(QObject):
    """A walk through a past; ``moved`` tells that one is at another moment, a little later.

    ``read`` tells that it is another past.
    """

    moved = Signal()
    read = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._past: Past | None = None
        self.rank = -1
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.moved)

    def take(self, past: "Past | None") -> None:
        """Walk through another past, from its end."""
        self._past = past
        self.rank = len(self) - 1
        self.read.emit()

    def __len__(self) -> int:
        """Return how many moments there are."""
        return len(self._past.moments) if self._past is not None else 0

    def go_to(self, rank: int) -> None:
        """Look at another moment; on the way to a later one those between are left out."""
        wanted = max(0, min(rank, len(self) - 1))
        if wanted != self.rank and len(self):
            self.rank = wanted
            self._soon.start()

    def things(self) -> list[Thing]:
        """Return what lay on the board at this moment."""
        return self._past.things_at(self.rank) if self._past is not None and len(self) else []

    def when(self, rank: int) -> str:
        """Return when a moment was, as people here write it."""
        return moment_of(self._moment(rank).at)

    def what(self, rank: int) -> str:
        """Return what was done at a moment."""
        return self._moment(rank).label

    def is_last(self) -> bool:
        """Tell whether this is the latest moment."""
        return self.rank == len(self) - 1

    def _moment(self, rank: int) -> "Moment":
        if self._past is None:
            raise IndexError(rank)
        return self._past.moments[rank]
