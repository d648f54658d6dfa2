"""Questions about boards and the notes on them."""

from openspace.gathering.gathering import Gathering
from openspace.gathering.marketplace import merged_with
from openspace.model import Board, Note, Topic, may_leave, on_board


def boards(gathering: Gathering) -> list[Board]:
    """Return all boards, in their order."""
    records = gathering.plan.records(Board).values()
    return sorted(records, key=lambda board: (board.order, board.id))


def board_of(gathering: Gathering, topic: Topic) -> Board | None:
    """Return the first board of a topic or of those merged into it."""
    found = boards(gathering)
    for one in merged_with(gathering, topic):
        for board in found:
            if board.topic == one.id:
                return board
    return None


def notes_of(gathering: Gathering, board_id: str) -> list[Note]:
    """Return the notes on a board, in the order in which they were stuck."""
    records = gathering.board(board_id).records(Note).values()
    return sorted(filter(on_board, records), key=lambda note: (note.order, note.id))


def notes_to_take(gathering: Gathering, board_id: str) -> list[Note]:
    """Return the notes on a board that may leave the app, in the order in which they were stuck."""
    return [note for note in notes_of(gathering, board_id) if may_leave(note)]


def bin_of(gathering: Gathering, board_id: str) -> list[Note]:
    """Return the notes in a board's bin that say something, the latest first."""
    records = gathering.board(board_id).records(Note).values()
    peeled = (note for note in records if note.peeled and note.text.strip())
    return sorted(peeled, key=lambda note: (note.peeled, note.order, note.id), reverse=True)


def all_notes(gathering: Gathering) -> dict[str, tuple[Board, Note]]:
    """Return every note on a board that says something, with its board, by the note's id."""
    return {
        note.id: (board, note)
        for board in boards(gathering)
        for note in notes_of(gathering, board.id)
        if note.text.strip()
    }


def note_texts(gathering: Gathering) -> list[tuple[str, str]]:
    """Return id and text of every note on a board that says something."""
    return [(note.id, note.text) for _board, note in all_notes(gathering).values()]
