"""The chain of notes: one goes on writing beside, below and above."""

import pytest
from PySide6.QtCore import Qt

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
TAB, BACK, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return


def by_text(board):
    return {note.text: note for note in board.notes().values() if not note.peeled}


def write_first(board, words="First"):
    board.double_click(board.pixel(300, 300))
    board.type(words)


@pytest.mark.parametrize(
    ("key", "keys", "way"),
    [
        (TAB, NONE, (210.0, 0.0)),
        (BACK, SHIFT, (-210.0, 0.0)),
        (ENTER, CTRL, (0.0, 180.0)),
        (ENTER, CTRL | SHIFT, (0.0, -180.0)),
    ],
)
def test_a_key_leads_on_to_a_new_note(board, key, keys, way):
    write_first(board)
    board.key(key, keys)
    board.type("Second")
    board.key(Qt.Key.Key_Escape)
    notes = by_text(board)
    (x, y), (x2, y2) = notes["First"].pos, notes["Second"].pos
    assert (x2 - x, y2 - y) == way


def test_a_whole_row_is_written_without_the_mouse(board):
    write_first(board, "one")
    for words in ("two", "three", "four"):
        board.key(TAB)
        board.type(words)
    board.key(Qt.Key.Key_Escape)
    assert sorted(by_text(board)) == ["four", "one", "three", "two"]
    assert len({note.pos for note in by_text(board).values()}) == 4


def test_each_note_is_an_undo_step_of_its_own(board):
    write_first(board, "one")
    board.key(TAB)
    board.type("two")
    board.key(Qt.Key.Key_Escape)
    board.bridge.undo()
    assert list(by_text(board)) == ["one"]


def test_it_goes_to_a_neighbour_that_is_there(board):
    one, _two = board.stick("one", "two", at=[(300, 300), (510, 300)])
    board.view.desk.reword(one)
    board.key(TAB)
    board.type("!")
    board.key(Qt.Key.Key_Escape)
    assert sorted(by_text(board)) == ["one", "two!"]


def test_below_a_grown_note_it_goes_on_below_its_words(board):
    write_first(board, "word " * 120)
    board.view.writing.flush()
    grown = board.canvas.scene.sheet.box_for(board.view.writing.note)
    board.key(ENTER, CTRL)
    board.type("below")
    board.key(Qt.Key.Key_Escape)
    assert by_text(board)["below"].pos[1] == pytest.approx(grown.bottom + 10.0)


def test_words_from_the_right_lead_on_to_the_left(board):
    board.double_click(board.pixel(300, 300))
    for words in ("الثقة", "نعم"):
        board.editor.insertPlainText(words)
        board.key(TAB)
    board.key(Qt.Key.Key_Escape)
    first, second = sorted(by_text(board).values(), key=lambda note: note.order)
    assert second.pos[0] == first.pos[0] - 210.0


def test_an_empty_note_leads_nowhere_and_leaves_no_trace(board):
    board.double_click(board.pixel(300, 300))
    board.key(TAB)
    assert board.view.writing.editor.isVisible()
    board.key(Qt.Key.Key_Escape)
    assert not board.notes()


def test_the_next_note_has_the_same_paper(board):
    board.view.desk.colour = "teal"
    write_first(board)
    board.view.desk.colour = "pink"
    board.key(TAB)
    board.type("Second")
    board.key(Qt.Key.Key_Escape)
    assert {note.colour for note in by_text(board).values()} == {"teal"}
