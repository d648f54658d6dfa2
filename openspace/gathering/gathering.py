"""The plan document and one document for each board, opened together."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from openspace.changes import Changes, Listener, Listeners, StopListening
from openspace.document import Document
from openspace.gathering.blobs import Blobs, MemoryBlobs
from openspace.history import History
from openspace.model import BOARD_RECORDS, PLAN, PLAN_RECORDS, Invitation

INVITATION = "invitation"
OpenBoard = Callable[[str], Document]


def _empty_board(board_id: str) -> Document:
    return Document(board_id, BOARD_RECORDS)


class Gathering:
    """One event: its plan, its boards, and my steps through all of them.

    ``open_board`` makes the document of a board on first use; ``blobs`` keeps pictures' bytes.
    """

    def __init__(
        self,
        plan: Document | None = None,
        open_board: OpenBoard = _empty_board,
        blobs: Blobs | None = None,
    ) -> None:
        self.plan = plan or Document(PLAN, PLAN_RECORDS)
        self.blobs: Blobs = blobs or MemoryBlobs()
        self.history = History()
        self._open_board = open_board
        self._boards: dict[str, Document] = {}
        self._listeners = Listeners()
        self._read_only = ""
        self._watch(self.plan)

    @property
    def invitation(self) -> Invitation:
        """What the gathering is called and asks."""
        return self.plan.find(Invitation, INVITATION) or Invitation(id=INVITATION)

    @property
    def open_boards(self) -> Mapping[str, Document]:
        """The documents of the boards used so far, by the board's id."""
        return MappingProxyType(self._boards)

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, "" while it can."""
        return self._read_only

    @read_only.setter
    def read_only(self, sentence: str) -> None:
        self._read_only = sentence
        for document in (self.plan, *self._boards.values()):
            document.read_only = sentence

    def board(self, board_id: str) -> Document:
        """Return the document with the board's notes."""
        if board_id not in self._boards:
            document = self._open_board(board_id)
            document.read_only = self._read_only
            self._boards[board_id] = document
            self._watch(document)
        return self._boards[board_id]

    def listen(self, listener: Listener) -> StopListening:
        """Tell the listener of changes to the plan and to every board, also those opened later."""
        return self._listeners.add(listener)

    def _watch(self, document: Document) -> None:
        self.history.watch(document)
        document.listen(self._pass_on)

    def _pass_on(self, changes: Changes) -> None:
        self._listeners.tell(changes)
