import gc

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from openspace import commands
from openspace.model import Note

NAME, BESIDES = QAccessible.Text.Name, QAccessible.Text.Description


def names(heard):
    return [heard.child(rank).text(NAME) for rank in range(heard.childCount())]


def test_the_board_is_a_list_of_its_notes_in_reading_order(board, heard):
    board.stick("second", "third", "first", at=[(300, 0), (0, 400), (0, 0)])
    assert heard.role() == QAccessible.Role.List
    assert heard.text(NAME) == "Board"
    assert names(heard) == ["first", "second", "third"]


def test_a_window_is_walked_down_to_the_notes_and_up_again(board):
    board.stick("one")
    here = QAccessible.queryAccessibleInterface(board.panel)
    canvas = next(
        child
        for child in below(here)
        if child.role() == QAccessible.Role.List and child.object() is board.canvas
    )
    note = canvas.child(0)
    assert note.parent() is canvas
    assert canvas.indexOfChild(note) == 0
    assert canvas.parent().object() is board.view


def below(here):
    for rank in range(here.childCount()):
        child = here.child(rank)
        yield child
        yield from below(child)


def test_the_list_follows_the_board(board, heard):
    note_id, other = board.stick("one", "two")
    first = heard.child(0)
    commands.peel_things(board.document, [note_id])
    assert names(heard) == ["two"]
    assert not first.isValid()
    commands.reword_note(board.document, other, text="three")
    assert names(heard) == ["three"]
    commands.take_back_things(board.document, [note_id])
    assert heard.child(0).text(NAME) == "one"


def test_the_chosen_note_has_the_focus(board, heard):
    board.stick("one", "two")
    board.view.doings.basic.step(True)
    first, second = heard.child(0), heard.child(1)
    assert first.state().selected
    assert first.state().focused
    assert not second.state().selected
    assert heard.focusChild() is first


def test_a_note_says_in_which_area_it_lies_and_what_it_bears(board, heard):
    commands.draw_area(board.document, at=(-50, -50), size=(600, 400), title="What we saw")
    commands.stick(
        board.document,
        [Note(id="", text="Why?", meaning="question", tags={"law": 1}, locked=True)],
    )
    note = next(
        child
        for rank in range(heard.childCount())
        if (child := heard.child(rank)).text(NAME) == "Why?"
    )
    assert note.text(BESIDES) == "In What we saw, Question, #law, Locked"


def test_what_lies_face_down_keeps_its_words(board, heard):
    commands.stick(board.document, [Note(id="", text="secret", face_down=True)])
    assert names(heard) == ["Note that lies face down"]


def test_a_note_is_found_where_it_is_painted(board, heard):
    (note_id,) = board.stick("one")
    at = board.canvas.mapToGlobal(board.middle_of(note_id))
    found = heard.childAt(at.x(), at.y())
    assert found.text(NAME) == "one"
    assert found.rect().contains(at)


def test_a_board_that_is_gone_is_told_to_be_gone(qtbot):
    from tests.ui.board.on_board import OnBoard

    board = OnBoard(qtbot)
    board.stick("one")
    note = QAccessible.queryAccessibleInterface(board.canvas).child(0)
    assert note.isValid()
    board.panel.close()
    delete(board.panel)
    assert not note.isValid()
    assert note.text(NAME) == ""
    assert note.rect().isNull()
    del board, note
    gc.collect()
    assert QApplication.instance() is not None
