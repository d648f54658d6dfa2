"""What people do with notes."""

from collections.abc import Iterable

import pytest
from msgspec.structs import replace

from openspace import commands
from openspace.document import Document
from openspace.errors import UnknownRecordError
from openspace.gathering import Gathering, all_notes, bin_of, notes_of
from openspace.model import Note, Thing


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


@pytest.fixture
def board(gathering: Gathering) -> Document:
    return gathering.board(commands.add_board(gathering, title="Leadership"))


def texts(notes: Iterable[Thing]) -> list[str]:
    return [note.text for note in notes if isinstance(note, Note)]


def test_notes_keep_the_order_in_which_they_were_stuck(gathering, board):
    for text in ("a", "b", "c"):
        commands.stick_notes(board, [text], at=[(0, 0)])
    commands.stick_notes(board, ["d", "e"], at=[(0, 0), (5, 5)])
    assert texts(notes_of(gathering, board.name)) == ["a", "b", "c", "d", "e"]


def test_moving_notes_keeps_them_apart(board):
    one, two = commands.stick_notes(board, ["a", "b"], at=[(0, 0), (10, 20)])
    commands.move_things(board, [one, two], by=(5, -5))
    assert (board.get(Note, one).pos, board.get(Note, two).pos) == ((5, -5), (15, 15))


def test_a_peeled_note_lies_in_the_bin_until_it_is_taken_back(gathering, board):
    one, _two = commands.stick_notes(board, ["a", "b"], at=[(0, 0)] * 2)
    commands.peel_things(board, [one])
    assert (texts(notes_of(gathering, board.name)), texts(bin_of(gathering, board.name))) == (
        ["b"],
        ["a"],
    )
    commands.take_back_things(board, [one])
    assert texts(notes_of(gathering, board.name)) == ["a", "b"]


def test_the_bin_shows_what_says_something_the_latest_first(gathering, board):
    one, two, blank = commands.stick_notes(board, ["a", "b", " "], at=[(0, 0)] * 3)
    with board.transaction("Peel"):
        for note_id, moment in ((one, "2026-01-02"), (two, "2026-01-03"), (blank, "2026-01-04")):
            board.put(replace(board.get(Note, note_id), peeled=moment))
    assert texts(bin_of(gathering, board.name)) == ["b", "a"]


def test_notes_that_say_nothing_are_not_counted(gathering, board):
    commands.stick_notes(board, ["a", " \n"], at=[(0, 0)] * 2)
    assert [note.text for _board, note in all_notes(gathering).values()] == ["a"]


def test_copies_have_the_words_and_colour_of_their_originals(gathering, board):
    ids = commands.stick_notes(board, ["a", "b"], at=[(0, 0), (5, 0)], colour="blue")
    copies = [board.get(Note, copy) for copy in commands.duplicate_things(board, ids, by=(20, 20))]
    assert [(c.text, c.pos, c.colour) for c in copies] == [
        ("a", (20, 20), "blue"),
        ("b", (25, 20), "blue"),
    ]


def test_a_raised_note_lies_on_top(gathering, board):
    one, _two = commands.stick_notes(board, ["a", "b"], at=[(0, 0)] * 2)
    commands.raise_things(board, [one])
    assert texts(notes_of(gathering, board.name)) == ["b", "a"]


def test_raised_notes_and_copies_keep_the_order_they_lie_in(gathering, board):
    one, two, _three = commands.stick_notes(board, ["a", "b", "c"], at=[(0, 0)] * 3)
    commands.raise_things(board, [two, one])
    assert texts(notes_of(gathering, board.name)) == ["c", "a", "b"]
    commands.duplicate_things(board, [two, one], by=(20, 20))
    assert texts(notes_of(gathering, board.name)) == ["c", "a", "b", "a", "b"]


def test_a_command_on_a_note_that_is_gone_changes_nothing(gathering, board):
    one = commands.stick_notes(board, ["a"], at=[(0, 0)])[0]
    with pytest.raises(UnknownRecordError):
        commands.move_things(board, [one, "gone"], by=(5, 5))
    assert board.get(Note, one).pos == (0, 0)


def test_sticking_needs_a_place_for_each_note(board):
    with pytest.raises(ValueError, match="zip"):
        commands.stick_notes(board, ["a", "b"], at=[(0, 0)])


def test_sizes_and_colours_change_as_told(board):
    one = commands.stick_notes(board, ["a"], at=[(0, 0)])[0]
    commands.resize_thing(board, one, size=(300, 200))
    commands.colour_things(board, [one], colour="pink")
    note = board.get(Note, one)
    assert (note.size, note.colour) == ((300, 200), "pink")
