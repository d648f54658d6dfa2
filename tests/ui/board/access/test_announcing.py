from PySide6.QtCore import Qt

from openspace import commands
from openspace.document import Document
from openspace.model import BOARD_RECORDS

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_note_of_the_strip_is_said_to_be_stuck(board):
    board.view.strip.line.setFocus()
    board.type("half a loaf")
    board.key(Qt.Key.Key_Return)
    assert board.view.announcer.latest == "Stuck: half a loaf"


def test_moving_into_an_area_says_where(board):
    commands.draw_area(board.document, at=(-500, -500), size=(2000, 2000), title="What we saw")
    (note_id,) = board.stick("one")
    board.view.selection.choose([note_id])
    board.key(Qt.Key.Key_Right)
    assert board.view.announcer.latest == "Moved to What we saw"


def test_moving_several_outside_of_areas_says_how_many(board):
    board.view.selection.choose(board.stick("one", "two"))
    board.key(Qt.Key.Key_Right)
    assert board.view.announcer.latest == "2 things moved"


def test_peeling_taking_back_and_undo_are_said(board):
    (note_id,) = board.stick("one")
    board.view.selection.choose([note_id])
    board.key(Qt.Key.Key_Delete)
    assert board.view.announcer.latest == "In the bin: one"
    board.view.verbs.take_back([note_id])
    assert board.view.announcer.latest == "Taken back: one"
    board.history.undo()
    assert board.view.announcer.latest.startswith("Undo ")


def test_nothing_is_said_of_what_one_writes_or_others_do(board):
    (note_id,) = board.stick("one")
    board.view.announcer.latest = ""
    board.view.desk.reword(note_id)
    board.type("more")
    board.view.writing.flush()
    peer = Document(board.board_id, BOARD_RECORDS, [board.document.update_since()])
    commands.stick_notes(peer, ["from elsewhere"], at=[(900, 0)])
    board.hear(peer)
    assert "from elsewhere" in board.texts()
    assert board.view.announcer.latest == ""
