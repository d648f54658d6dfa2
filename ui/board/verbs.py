"""What is done to the notes of the board that is open."""

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from openspace import commands
from openspace.document import Document
from openspace.errors import ReadOnlyError
from openspace.gathering import Blobs, MemoryBlobs
from openspace.model import Note

Attempt = Callable[[Callable[[], object]], bool]
"""Does something and tells whether that went well; a refusal is shown to people."""


class Verbs:
    """The commands on one board; ``attempt`` does them and shows what is refused.

    ``author`` is who writes the notes to come, "" where that is not to be known; ``blobs`` keeps
    the bytes of pictures; ``take_back_step`` undoes the latest step.
    """

    def __init__(self, attempt: Attempt) -> None:
        self.author = ""
        self.blobs: Blobs = MemoryBlobs()
        self.take_back_step: Callable[[], object] = _nothing
        self.document: Document | None = None
        self.attempt = attempt

    def may_write(self) -> bool:
        """Tell whether the board can be changed; say so to people if not."""
        document = self.document
        return document is not None and self.attempt(lambda: _refuse(document))

    def stick(self, draft: Note, *, join: str = "") -> str:
        """Stick a note as it is drafted; return its id, "" if that was refused."""
        signed = self._signed([draft])
        return next(iter(self.done(lambda board: commands.stick(board, signed, join=join))), "")

    def stick_all(self, drafts: Sequence[Note], *, join: str = "") -> list[str]:
        """Stick notes as they are drafted, as one step; return their ids, none if refused."""
        signed = self._signed(drafts)
        return self.done(lambda board: commands.stick(board, signed, join=join))

    def stick_in_area(self, drafts: Sequence[Note], area: str, height: float) -> list[str]:
        """Stick notes in an area that grows with them; return their ids, none if refused."""
        signed = self._signed(drafts)
        return self.done(
            lambda board: commands.stick_in_area(board, signed, area=area, height=height)
        )

    def reword(self, note_id: str, text: str, *, join: str = "") -> bool:
        """Reword a note."""
        return self.do(lambda board: commands.reword_note(board, note_id, text=text, join=join))

    def peel(self, note_ids: Iterable[str], *, join: str = "") -> bool:
        """Peel notes off into the bin."""
        ids = list(note_ids)
        return self.do(lambda board: commands.peel_things(board, ids, join=join))

    def take_back(self, note_ids: Iterable[str]) -> bool:
        """Take notes back from the bin."""
        ids = list(note_ids)
        return self.do(lambda board: commands.take_back_things(board, ids))

    def move(self, note_ids: Iterable[str], dx: float, dy: float, *, join: str = "") -> bool:
        """Move notes."""
        ids = list(note_ids)
        return self.do(lambda board: commands.move_things(board, ids, by=(dx, dy), join=join))

    def colour(self, note_ids: Iterable[str], colour: str) -> bool:
        """Give notes another colour."""
        ids = list(note_ids)
        return self.do(lambda board: commands.colour_things(board, ids, colour=colour))

    def _signed(self, drafts: Sequence[Note]) -> list[Note]:
        return [replace(draft, author=draft.author or self.author) for draft in drafts]

    def do(self, act: Callable[[Document], object]) -> bool:
        """Do something with the open board; tell whether that went well."""
        document = self.document
        return document is not None and self.attempt(lambda: act(document))

    def done(self, act: Callable[[Document], list[str]]) -> list[str]:
        """Do something that returns ids; return them, none if that was refused."""
        made: list[str] = []
        self.do(lambda board: made.extend(act(board)))
        return made


def _refuse(document: Document) -> None:
    if document.read_only:
        raise ReadOnlyError(document.read_only)


def _nothing() -> None:
    """Do nothing, where there is nothing to undo."""
