"""What one transaction did, told once to everybody who listens."""

from collections.abc import Callable, Mapping

import msgspec

from openspace.model import Record

ME = "me"
UNDO = "undo"
REDO = "redo"
FILE = "file"

BeforeAfter = tuple[Record | None, Record | None]
Listener = Callable[["Changes"], None]
StopListening = Callable[[], None]


class Changes(msgspec.Struct, frozen=True):
    """The records a transaction changed in one document, and who did it.

    ``records`` maps ids to (before, after), None where a record is not there. ``origin`` is
    one of the names above or a peer's own. ``updates`` are the engine's bytes, in order.
    ``joined`` changes belong to the undo step before them.
    """

    document: str
    label: str
    origin: str
    records: Mapping[str, BeforeAfter]
    updates: tuple[bytes, ...]
    joined: bool = False


class Listeners:
    """Those who want to hear of changes, in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def add(self, listener: Listener) -> StopListening:
        """Add a listener and return the way to stop listening."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, changes: Changes) -> None:
        """Tell all listeners."""
        for listener in tuple(self._listeners):
            listener(changes)
