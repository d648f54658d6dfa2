"""Undo and redo through the whole gathering."""

import pytest

from openspace import commands
from openspace.gathering import Gathering, marketplace, notes_of
from openspace.model import Note
from tests.random_gathering.look import look


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


def test_undo_names_the_latest_step_wherever_it_was(gathering: Gathering):
    board_id = commands.add_board(gathering, title="Leadership")
    commands.stick_notes(gathering.board(board_id), ["a", "b", "c"], at=[(0, 0)] * 3)
    assert gathering.history.undo_label == "Stick 3 notes"
    gathering.history.undo()
    assert (gathering.history.undo_label, gathering.history.redo_label) == (
        "Add a board",
        "Stick 3 notes",
    )


def test_undo_says_what_it_did(gathering: Gathering):
    commands.add_board(gathering, title="Leadership")
    changes = gathering.history.undo()
    assert changes is not None
    assert changes.label == "Undo Add a board"


def test_undo_with_nothing_to_undo_does_nothing(gathering: Gathering):
    assert gathering.history.undo() is None


def test_a_new_step_ends_redo(gathering: Gathering):
    commands.post_topic(gathering, "Why?")
    gathering.history.undo()
    commands.post_topic(gathering, "How?")
    assert gathering.history.redo_label == ""
    assert [topic.question for topic in marketplace(gathering)] == ["How?"]


def test_steps_in_several_documents_are_taken_back_in_their_order(gathering: Gathering):
    board_id = commands.add_board(gathering, title="Leadership")
    board = gathering.board(board_id)
    commands.stick_notes(board, ["a"], at=[(0, 0)])
    commands.post_topic(gathering, "Why?")
    commands.stick_notes(board, ["b"], at=[(0, 0)])
    gathering.history.undo()
    gathering.history.undo()
    assert [note.text for note in notes_of(gathering, board_id)] == ["a"]
    assert marketplace(gathering) == []
    gathering.history.redo()
    gathering.history.redo()
    assert [note.text for note in notes_of(gathering, board_id)] == ["a", "b"]


def test_typing_in_one_note_is_one_step(gathering: Gathering):
    board = gathering.board("board")
    note_id = commands.stick_notes(board, [""], at=[(0, 0)], join="typing")[0]
    for text in ("H", "He", "Hey"):
        commands.reword_note(board, note_id, text=text, join="typing")
    gathering.history.undo()
    assert dict(board.records(Note)) == {}
    gathering.history.redo()
    assert board.get(Note, note_id).text == "Hey"


def test_a_step_elsewhere_ends_the_typing(gathering: Gathering):
    board = gathering.board("board")
    note_id = commands.stick_notes(board, ["a"], at=[(0, 0)])[0]
    commands.reword_note(board, note_id, text="ab", join="typing")
    commands.post_topic(gathering, "Why?")
    commands.reword_note(board, note_id, text="abc", join="typing")
    gathering.history.undo()
    assert board.get(Note, note_id).text == "ab"


def test_a_step_that_a_colleague_overtook_is_passed_over(gathering: Gathering):
    board = gathering.board("board")
    note_id = commands.stick_notes(board, ["a"], at=[(0, 0)])[0]
    commands.colour_things(board, [note_id], colour="blue")
    commands.move_things(board, [note_id], by=(5, 5))
    colleague = Gathering()
    theirs = colleague.board("board")
    theirs.apply(board.update_since(), "peer")
    commands.move_things(theirs, [note_id], by=(100, 0))
    board.apply(theirs.update_since(board.state()), "peer")
    gathering.history.undo()
    note = board.get(Note, note_id)
    assert (note.pos, note.colour) == ((105.0, 5.0), "yellow")
    assert gathering.history.undo_label == "Stick a note"
    assert gathering.history.redo_label == "Colour a note"
    gathering.history.redo()
    assert board.get(Note, note_id).colour == "blue"


@pytest.mark.parametrize(
    ("said", "back_and_forth"),
    [
        (["\nش🎉_a bش*", "<b", "\n\na ش<a\n*é*"], "uru"),
        (["_", "<<", "_"], "u"),
        (["one", "two", "one two", "two"], "uuruuu"),
    ],
)
def test_words_come_back_exactly_however_often_they_were_undone_and_redone(said, back_and_forth):
    gathering = Gathering()
    commands.post_topic(gathering, "Why?")
    for text in said:
        commands.write_prose(gathering, anchor="opening", text=text)
    ways = {"u": gathering.history.undo, "r": gathering.history.redo}
    for way in back_and_forth:
        ways[way]()
    seen = [look(gathering)]
    commands.write_prose(gathering, anchor="opening", text="<")
    seen.append(look(gathering))
    gathering.history.undo()
    while gathering.history.undo_label:
        assert look(gathering) == seen[0]
        gathering.history.undo()
        seen.insert(0, look(gathering))
    for there in seen[1:]:
        gathering.history.redo()
        assert look(gathering) == there
    assert gathering.history.redo_label == ""
