"""A note-taker's hour in small: sixty notes by keys alone, none of them lost."""

from PySide6.QtCore import Qt

from benchmarks.typing import said_notes

CTRL = Qt.KeyboardModifier.ControlModifier


def texts(board):
    return sorted(board.texts())


def test_thirty_notes_through_the_strip_lose_no_letter(board):
    wanted = said_notes(30)
    board.view.strip.line.setFocus()
    for words in wanted:
        board.type(words)
        board.key(Qt.Key.Key_Return)
    assert texts(board) == sorted(wanted)
    assert len({note.pos for note in board.notes().values()}) == len(wanted)


def test_thirty_notes_through_the_chain_lose_no_letter(board):
    wanted = said_notes(30)
    board.double_click(board.pixel(200, 200))
    for number, words in enumerate(wanted):
        board.type(words)
        if number % 6 == 5:
            board.key(Qt.Key.Key_Return, CTRL)
        else:
            board.key(Qt.Key.Key_Tab)
    board.key(Qt.Key.Key_Escape)
    assert texts(board) == sorted(wanted)


def test_each_note_of_the_strip_is_a_step_of_its_own(board):
    wanted = said_notes(5)
    board.view.strip.line.setFocus()
    for words in wanted:
        board.type(words)
        board.key(Qt.Key.Key_Return)
    for left in range(4, -1, -1):
        board.bridge.undo()
        assert len(board.notes()) == left
