"""Blobs of an open gathering: in its file, and the last ones at hand."""

from collections.abc import Callable
from pathlib import Path

from openspace.errors import ReadOnlyError
from openspace.storage import Store, read_blob

_AT_HAND = 64


class FileBlobs:
    """Keeps bytes in the gathering's file; ``store`` gives what writes it, None where it is read.

    ``read_only`` says in a sentence why nothing can be written.
    """

    def __init__(
        self, path: Path, store: Callable[[], Store | None], read_only: Callable[[], str]
    ) -> None:
        self._path = path
        self._store = store
        self._read_only = read_only
        self._at_hand: dict[str, bytes] = {}

    def keep(self, data: bytes, kind: str) -> str:
        """Write bytes into the file; return their name."""
        store = self._store()
        if store is None:
            raise ReadOnlyError(self._read_only())
        name = store.keep_blob(data, kind)
        self._hold(name, data)
        return name

    def get(self, name: str) -> bytes | None:
        """Return the bytes of that name."""
        if name not in self._at_hand:
            data = read_blob(self._path, name)
            if data is None:
                return None
            self._hold(name, data)
        return self._at_hand[name]

    def _hold(self, name: str, data: bytes) -> None:
        while len(self._at_hand) >= _AT_HAND:
            self._at_hand.pop(next(iter(self._at_hand)))
        self._at_hand[name] = data
