"""Questions about boards and the notes on them."""

from openspace.gathering.gathering import Gathering
from openspace.gathering.marketplace import merged_with
from openspace.gathering.things import all_things
from openspace.model import Board, Note, Thing, Topic, may_leave, on_board


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


def bin_of(gathering: Gathering, board_id: str) -> list[Thing]:
    """Return what is in a board's bin, the latest first, without notes that say nothing."""
    peeled = [thing for thing in all_things(gathering.board(board_id)) if thing.peeled]
    told = (one for one in peeled if not isinstance(one, Note) or one.text.strip())
    return sorted(told, key=lambda thing: (thing.peeled, thing.order, thing.id), reverse=True)


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
