"""What the notes of a gathering need: whose they are, and a font that has their letters."""

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject

from openspace.changes import Changes
from openspace.document import Document
from openspace.model import Note
from openspace.words import _
from ui import style
from ui.board.capture.letters import Letters
from ui.board.view import BoardView
from ui.bridge import Bridge

_NAMED = 4


class Gathered(QObject):
    """Signs the notes of a view as the gathering wants, and tells of letters without a font."""

    def __init__(self, bridge: Bridge, view: BoardView) -> None:
        super().__init__(view)
        self._bridge = bridge
        self._view = view
        self._letters = Letters()
        view.verbs.sign = self.sign
        bridge.changed.connect(self._hear)

    def sign(self, draft: Note) -> Note:
        """Write one's name on a note, or nobody's where the gathering wants to know none."""
        if self._bridge.gathering.invitation.authors == "unknown":
            return replace(draft, author="")
        return replace(draft, author=draft.author or style.author())

    def look_at(self, board: Document | None) -> None:
        """Say so where a board has letters that no font here can show."""
        if board is not None:
            self._say_what_is_missing(board.records(Note).values())

    def _hear(self, changes: Changes) -> None:
        document = self._view.verbs.document
        if document is not None and changes.document == document.name:
            after = (pair[1] for pair in changes.records.values())
            self._say_what_is_missing([one for one in after if isinstance(one, Note)])

    def _say_what_is_missing(self, notes: Iterable[Note]) -> None:
        missing = self._letters.missing(note.text for note in notes)
        if missing:
            sentence = _(
                "This computer cannot show some letters here ({letters}); install a font that has"
                " them. The words are kept all the same."
            )
            self._bridge.refused.emit(sentence.format(letters=" ".join(missing[:_NAMED])))
