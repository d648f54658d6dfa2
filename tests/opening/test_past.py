"""The past of a board: every moment can be looked at again, and gone back to."""

import sqlite3
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openspace import commands
from openspace.document import Document
from openspace.errors import BadFileError
from openspace.gathering import all_things
from openspace.model import BOARD_RECORDS, Note, on_board
from openspace.opening.past import Past
from openspace.storage import PastUpdate

NOON = "2026-06-11T12:00:{:06.3f}+00:00"


def texts(things) -> list[str]:
    return sorted(thing.text for thing in things if on_board(thing))


def in_order(board: Document) -> list[str]:
    notes = sorted(board.records(Note).values(), key=lambda note: note.order)
    return [note.id for note in notes]


def lived_through(steps: int) -> tuple[Past, list[list[str]]]:
    """Return the past of a board on which notes came and went, and how it was each time."""
    board = Document("board", BOARD_RECORDS)
    updates: list[PastUpdate] = []
    board.listen(
        lambda changes: updates.extend(
            PastUpdate(NOON.format(0), f"step {len(looks)}", changes.label, data)
            for data in changes.updates
        )
    )
    ends, looks = [], []
    for step in range(steps):
        if step % 5 == 4:
            commands.peel_things(
                board, [next(one.id for one in all_things(board) if on_board(one))]
            )
        else:
            commands.stick_notes(board, [f"note {step}"], at=[(step, 0)])
        ends.append(len(updates))
        looks.append(texts(all_things(board)))
    past = Past("board", updates)
    return past, [looks[next(at for at, end in enumerate(ends) if end >= e)] for e in past._ends]


def test_a_board_is_shown_as_it_was_after_each_step(opened, board_id):
    board = opened.gathering.board(board_id)
    [note, other] = in_order(board)
    commands.reword_note(board, note, text="changed")
    commands.peel_things(board, [other])
    past = opened.past(board_id)
    assert [moment.label for moment in past.moments] == [
        "Stick 2 notes",
        "Reword a note",
        "Peel a note",
    ]
    assert [texts(past.things_at(rank)) for rank in range(3)] == [
        ["one", "two"],
        ["changed", "two"],
        ["changed"],
    ]


def test_what_was_typed_at_a_stretch_is_one_moment(opened, board_id):
    board = opened.gathering.board(board_id)
    note = in_order(board)[0]
    for end in range(1, 6):
        commands.reword_note(board, note, text="typed"[:end], join="typing")
    past = opened.past(board_id)
    assert [moment.label for moment in past.moments] == ["Stick 2 notes", "Reword a note"]
    assert texts(past.things_at(1)) == ["two", "typed"]


def test_a_board_nobody_has_used_has_no_past(opened):
    empty = commands.add_board(opened.gathering, title="Empty")
    assert opened.past(empty).moments == ()


@given(st.lists(st.integers(0, 319), max_size=8))
def test_whichever_way_one_goes_a_moment_looks_the_same(ranks):
    past, looks = LIVED
    assert len(past.moments) == len(looks)
    for rank in ranks:
        assert texts(past.things_at(rank)) == looks[rank]


LIVED = lived_through(320)


def test_moments_are_in_the_order_of_time(opened, board_id):
    commands.move_things(opened.gathering.board(board_id), [], by=(1, 1))
    moments = opened.past(board_id).moments
    assert all(one.at <= other.at for one, other in pairwise(moments))


def test_going_back_brings_all_back_and_peels_what_came_since_in_one_step(opened, board_id):
    board = opened.gathering.board(board_id)
    [note, other] = in_order(board)
    commands.reword_note(board, note, text="changed")
    commands.peel_things(board, [other])
    commands.stick_notes(board, ["later"], at=[(0, 0)])
    commands.return_to(board, opened.past(board_id).things_at(0))
    assert texts(all_things(board)) == ["one", "two"]
    assert opened.gathering.history.undo_label == "Go back to an earlier moment"
    opened.gathering.history.undo()
    assert texts(all_things(board)) == ["changed", "later"]


def test_one_thing_alone_can_be_brought_back_as_it_was(opened, board_id):
    board = opened.gathering.board(board_id)
    [note, other] = in_order(board)
    commands.reword_note(board, note, text="changed")
    commands.peel_things(board, [other])
    earlier = {thing.id: thing for thing in opened.past(board_id).things_at(0)}
    commands.restore_things(board, [earlier[other]])
    assert texts(all_things(board)) == ["changed", "two"]


def test_an_update_that_is_not_what_was_written_is_refused_in_a_sentence(opened, board_id):
    opened.close()
    with sqlite3.connect(opened.path) as connection:
        connection.execute("UPDATE updates SET label = 'other' WHERE doc = ?", (board_id,))
    connection.close()
    with pytest.raises(BadFileError, match="is damaged"):
        opened.past(board_id)
