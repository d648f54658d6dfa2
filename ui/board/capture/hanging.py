"""Pictures hung on a board: made clean beside, for a large one takes a while."""

from PySide6.QtCore import QObject, QThreadPool, Signal

from openspace import commands
from openspace.document import Document
from openspace.errors import OpenspaceError
from openspace.intake import CleanPicture, clean_picture
from openspace.model import Point
from ui.board.desk import Desk

_WIDEST, _HIGHEST = 480.0, 400.0


class Hanging(QObject):
    """Puts pictures on the board; ``refused`` tells why one cannot be."""

    refused = Signal(str)
    _cleaned = Signal(object, object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.canvas)
        self._desk = desk
        self._cleaned.connect(self._hang)

    def hang(self, data: bytes, at: Point) -> None:
        """Put a picture on the board with its middle at a place, as soon as it is clean."""
        document = self._desk.verbs.document
        if document is not None and self._desk.verbs.may_write():
            QThreadPool.globalInstance().start(lambda: self._clean(data, document, at))

    def _clean(self, data: bytes, document: Document, at: Point) -> None:
        try:
            picture: CleanPicture | str = clean_picture(data)
        except OpenspaceError as error:
            picture = str(error)
        self._cleaned.emit(picture, document, at)

    def _hang(self, picture: CleanPicture | str, document: Document, at: Point) -> None:
        if isinstance(picture, str):
            self.refused.emit(picture)
        elif document is self._desk.verbs.document:
            blobs, size = self._desk.verbs.blobs, _size_of(picture)
            corner = (round(at[0] - size[0] / 2), round(at[1] - size[1] / 2))

            def put(board: Document) -> list[str]:
                blob = blobs.keep(picture.data, picture.kind)
                return [commands.put_picture(board, blob=blob, at=corner, size=size)]

            self._desk.selection.choose(self._desk.verbs.done(put))


def _size_of(picture: CleanPicture) -> Point:
    width, height = picture.size
    shrunk = min(1.0, _WIDEST / width, _HIGHEST / height)
    return max(1.0, width * shrunk), max(1.0, height * shrunk)
