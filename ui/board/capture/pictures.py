"""The pictures of a board, read from the gathering's bytes once and kept at hand."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from openspace.gathering import Blobs

_AT_HAND = 48


class Pictures:
    """Finds pictures by the name of their bytes; ``blobs`` gives where the bytes are."""

    def __init__(self, blobs: Callable[[], Blobs]) -> None:
        self._blobs = blobs
        self._at_hand: dict[str, QImage] = {}

    def find(self, name: str) -> QImage | None:
        """Return a picture, None where its bytes are missing or broken."""
        if name not in self._at_hand:
            data = self._blobs().get(name)
            image = QImage.fromData(data) if data else QImage()
            if image.isNull():
                return None
            while len(self._at_hand) >= _AT_HAND:
                self._at_hand.pop(next(iter(self._at_hand)))
            self._at_hand[name] = image
        return self._at_hand[name]
