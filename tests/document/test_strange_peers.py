"""What a broken, newer or hostile peer may send: nothing of it stops people from working."""

import math
from collections.abc import Callable
from typing import Any

import pytest
from pycrdt import Map, Text

from openspace import commands
from openspace.document import Document
from openspace.gathering import Gathering, boards, notes_of
from openspace.model import BOARD_RECORDS, PLAN_RECORDS, Note


def send(document: Document, write: Callable[[dict[str, Map[Any]]], None]) -> None:
    """Let a peer write into the engine past all our rules."""
    types = PLAN_RECORDS if document.name == "plan" else BOARD_RECORDS
    peer = Document(document.name, types, [document.update_since()])
    engine = peer._engine
    with engine.doc.transaction():
        write(engine.roots)
    document.apply(peer.update_since(document.state()), "peer")


def send_note(document: Document, **fields: object) -> None:
    def write(roots: dict[str, Map[Any]]) -> None:
        roots["notes"]["strange"] = Map({"_made": True, **({"text": Text("hello")} | fields)})

    send(document, write)


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


@pytest.fixture
def board(gathering: Gathering) -> Document:
    return gathering.board("board")


@pytest.mark.parametrize("marks", [{}, {"_hands": 5, "_maker": 7}, {"_hands": "all"}])
def test_a_note_without_our_marks_can_be_moved(board, marks):
    send_note(board, **marks)
    commands.move_things(board, ["strange"], by=(1.0, 2.0))
    assert board.get(Note, "strange").pos == (1.0, 2.0)


def test_a_value_where_a_record_should_be_makes_room_for_one(gathering):
    send(gathering.plan, lambda roots: roots["invitations"].update({"invitation": 5}))
    commands.describe_gathering(gathering, title="Days after")
    assert gathering.invitation.title == "Days after"


def test_writing_a_record_that_does_not_fit_makes_it_fit_again(board):
    [note] = commands.stick_notes(board, ["hello"], at=[(3.0, 4.0)])
    send(board, lambda roots: roots["notes"][note].update({"pos": "somewhere"}))
    commands.reword_note(board, note, text="goodbye")
    assert (board.set_aside, board.get(Note, note).text) == ({}, "goodbye")
    assert board.get(Note, note).pos == (3.0, 4.0)


def test_undo_on_a_record_that_does_not_fit_makes_it_fit_again(gathering, board):
    [note] = commands.stick_notes(board, ["hello"], at=[(3.0, 4.0)])
    commands.move_things(board, [note], by=(1.0, 1.0))
    send(board, lambda roots: roots["notes"][note].update({"size": "large"}))
    gathering.history.undo()
    assert (board.get(Note, note).pos, board.set_aside) == ((3.0, 4.0), {})


@pytest.mark.parametrize("far", [math.nan, math.inf, -math.inf, 1e300])
def test_a_note_that_no_board_can_show_is_kept_aside(board, far):
    send_note(board, pos=[far, 0.0])
    assert (dict(board.records(Note)), set(board.set_aside)) == ({}, {"strange"})


@pytest.mark.parametrize("size", [[0.0, 170.0], [200.0, -1.0], [math.nan, 170.0], [200.0, 1e9]])
def test_a_note_of_an_impossible_size_is_kept_aside(board, size):
    send_note(board, size=size)
    assert set(board.set_aside) == {"strange"}


def test_what_no_screen_can_carry_is_replaced_in_a_peer_s_words_too(board):
    send_note(board, text=Text("a\x00b\x1b[31m\r\nc"))
    assert board.get(Note, "strange").text == "a\ufffdb\ufffd[31m\nc"
    commands.reword_note(board, "strange", text="abc")
    assert board.get(Note, "strange").text == "abc"


def test_a_board_that_would_be_the_plan_is_kept_aside(gathering):
    board = Map({"_made": True, "title": Text("mine")})
    send(gathering.plan, lambda roots: roots["boards"].update({"plan": board}))
    assert (boards(gathering), set(gathering.plan.set_aside)) == ([], {"plan"})


@pytest.mark.parametrize("order", ["zz!", "\N{SNOWMAN}", "A", "", "\x00", "a0" + "z" * 5_000])
def test_notes_are_stuck_raised_and_copied_beside_one_with_a_strange_order(gathering, board, order):
    send_note(board, order=order)
    commands.stick_notes(board, ["one", "two"], at=[(0.0, 0.0)] * 2)
    commands.raise_things(board, ["strange"])
    commands.duplicate_things(board, ["strange"], by=(1.0, 1.0))
    assert [note.text for note in notes_of(gathering, "board")] == ["one", "two", "hello", "hello"]
