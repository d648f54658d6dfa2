"""What people do with boards as a whole."""

from msgspec.structs import replace

from openspace.commands.said import said
from openspace.gathering import Gathering, board_of, head_of
from openspace.model import Board, new_id
from openspace.ordering import keys_at_end
from openspace.words import _


def add_board(gathering: Gathering, *, title: str, topic: str = "") -> str:
    """Add an empty board, free or for a topic; return its id."""
    said(title, _("A board needs a title; give it a few words."))
    [order] = keys_at_end((one.order for one in gathering.plan.records(Board).values()), 1)
    board = Board(id=new_id(), title=title.strip(), topic=topic, order=order)
    with gathering.plan.transaction(_("Add a board")):
        gathering.plan.put(board)
    return board.id


def board_for_topic(gathering: Gathering, topic_id: str) -> str:
    """Return the id of a topic's board; the first time, add it."""
    head = head_of(gathering, topic_id)
    board = board_of(gathering, head)
    return board.id if board else add_board(gathering, title=head.question, topic=head.id)


def rename_board(gathering: Gathering, board_id: str, *, title: str, join: str = "") -> None:
    """Give a board another title."""
    said(title, _("A board needs a title; give it a few words."))
    board = gathering.plan.get(Board, board_id)
    with gathering.plan.transaction(_("Rename a board"), join=join):
        gathering.plan.put(replace(board, title=title.strip()))
