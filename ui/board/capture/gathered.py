"""What a board takes from the gathering it belongs to: pictures, and whether notes are signed."""

import dataclasses
from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from openspace.changes import Changes
from openspace.document import Document
from openspace.model import PLAN, Note
from openspace.words import _
from ui import style
from ui.board.capture.letters import Letters
from ui.board.view import BoardView
from ui.bridge import Bridge

_REMEMBERED = 48
_SIDE = 2048
_NAMED = 4


class Gathered(QObject):
    """Gives a view its pictures and its authors, of whatever gathering is open."""

    def __init__(self, bridge: Bridge, view: BoardView) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._view = view
        self._images: dict[str, QImage] = {}
        self._letters = Letters()
        view.verbs.sign = self.sign
        view.capture.serve(self.keep)
        view.capture.pouring.take_back = bridge.undo
        view.capture.said.connect(bridge.refused)
        view.canvas.scene.find_pictures(self.picture)
        bridge.opened.connect(self._begin)
        bridge.changed.connect(self._hear)
        self._begin()

    def sign(self, draft: Note) -> Note:
        """Write one's name on a note, or nobody's where the gathering wants to know none."""
        if self._bridge.gathering.invitation.authors == "unknown":
            return replace(draft, author="")
        return replace(draft, author=draft.author or style.author())

    def keep(self, data: bytes, kind: str) -> str:
        """Keep the bytes of a picture in the gathering; return their name."""
        return self._bridge.gathering.blobs.keep(data, kind)

    def picture(self, blob: str) -> QImage | None:
        """Return a picture of the gathering, None where its bytes are not here."""
        if blob not in self._images:
            data = self._bridge.gathering.blobs.get(blob)
            image = _image(data) if data is not None else None
            if image is None:
                return None
            while len(self._images) >= _REMEMBERED:
                self._images.pop(next(iter(self._images)))
            self._images[blob] = image
        return self._images[blob]

    def look_at(self, board: Document | None) -> None:
        """Say so where a board has letters that no font here can show."""
        if board is not None:
            self._say_what_is_missing(board.records(Note).values())

    def _say_what_is_missing(self, notes: Iterable[Note]) -> None:
        missing = self._letters.missing(note.text for note in notes)
        if missing:
            sentence = _(
                "This computer cannot show some letters here ({letters}); install a font that has"
                " them. The words are kept all the same."
            )
            self._bridge.refused.emit(sentence.format(letters=" ".join(missing[:_NAMED])))

    def _begin(self) -> None:
        self._images.clear()
        self._show_authors()

    def _hear(self, changes: Changes) -> None:
        if changes.document == PLAN:
            self._show_authors()
        elif self._view.verbs.document is not None:
            after = (pair[1] for pair in changes.records.values())
            self._say_what_is_missing([one for one in after if isinstance(one, Note)])

    def _show_authors(self) -> None:
        scene = self._view.canvas.scene
        shown = self._bridge.gathering.invitation.authors == "shown"
        scene.show_at_foot(dataclasses.replace(scene.foot, authors=shown))
        self._view.canvas.update()


def _image(data: bytes) -> QImage | None:
    """Return a picture no larger than a board can show at once, None where it cannot be read."""
    image = QImage.fromData(data)
    if image.isNull():
        return None
    if max(image.width(), image.height()) > _SIDE:
        ways = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_SIDE, _SIDE, *ways)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
