"""Many lines pasted at once: in parts, as one step, and they can be stopped."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from openspace import commands

CTRL = Qt.KeyboardModifier.ControlModifier
MANY = 1_200


def paste_many(board):
    QGuiApplication.clipboard().setText("\n".join(f"Line {number}" for number in range(MANY)))
    board.key(Qt.Key.Key_V, CTRL)


def test_many_lines_are_one_step_with_one_name(board, qtbot):
    paste_many(board)
    assert board.view.doings.capture.pouring.veil.isVisible()
    qtbot.waitUntil(lambda: not board.view.doings.capture.pouring.busy, timeout=20_000)
    assert len(board.notes()) == MANY
    assert not board.view.doings.capture.pouring.veil.isVisible()
    assert board.history.undo_label == f"Stick {MANY} notes"
    board.bridge.undo()
    assert not board.notes()


def test_it_says_how_far_it_is(board, qtbot):
    paste_many(board)
    qtbot.waitUntil(lambda: len(board.notes()) > 0)
    done = len(board.notes())
    words = board.view.doings.capture.pouring.veil.words.text()
    assert words == f"Sticking notes: {done:,} of 1,200"
    board.key(Qt.Key.Key_Escape)


def test_esc_stops_and_takes_off_what_was_stuck(board, qtbot):
    paste_many(board)
    qtbot.waitUntil(lambda: len(board.notes()) > 0)
    board.key(Qt.Key.Key_Escape)
    assert not board.view.doings.capture.pouring.busy
    assert not board.notes()
    assert board.canvas.hasFocus()


def test_keys_do_not_reach_the_board_meanwhile(board, qtbot):
    (one,) = board.stick("Trust")
    board.view.selection.choose([one])
    paste_many(board)
    board.key(Qt.Key.Key_Delete)
    assert not board.note(one).peeled
    qtbot.waitUntil(lambda: not board.view.doings.capture.pouring.busy, timeout=20_000)


def test_it_goes_on_where_it_began_when_one_goes_to_another_board(board, qtbot):
    paste_many(board)
    board.view.open(None)
    QTest.keyClick(board.view.doings.capture.pouring.veil, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not board.view.doings.capture.pouring.busy, timeout=20_000)
    assert len(board.notes()) == MANY


def test_very_many_lines_in_the_strip_are_poured_and_the_caret_comes_back(board, qtbot):
    line = board.view.strip.line
    line.setFocus()
    line.setText("\n".join(f"Line {number}" for number in range(MANY)))
    board.key(Qt.Key.Key_Return)
    assert board.view.doings.capture.pouring.veil.isVisible()
    qtbot.waitUntil(lambda: not board.view.doings.capture.pouring.busy, timeout=20_000)
    assert len(board.notes()) == MANY
    assert line.text() == ""
    assert line.hasFocus()


def test_stopped_lines_are_still_in_the_strip(board, qtbot):
    line = board.view.strip.line
    line.setFocus()
    line.setText(words := "\n".join(f"Line {number}" for number in range(MANY)))
    board.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(board.notes()) > 0)
    board.key(Qt.Key.Key_Escape)
    assert not board.notes()
    assert line.text() == words
    assert line.hasFocus()


def test_undo_meanwhile_stops_it(board, qtbot):
    paste_many(board)
    qtbot.waitUntil(lambda: len(board.notes()) > 0)
    board.bridge.undo()
    assert not board.view.doings.capture.pouring.busy
    assert not board.texts()


def test_what_is_not_stuck_yet_is_stuck_before_the_gathering_is_left(board, qtbot):
    paste_many(board)
    qtbot.waitUntil(lambda: len(board.notes()) > 0)
    board.bridge.leaving.emit()
    assert not board.view.doings.capture.pouring.busy
    assert len(board.notes()) == MANY


def test_what_is_written_for_another_board_meanwhile_stays_in_the_strip(board, qtbot):
    line = board.view.strip.line
    line.setFocus()
    line.setText("\n".join(f"Line {number}" for number in range(MANY)))
    board.key(Qt.Key.Key_Return)
    other = commands.add_board(board.bridge.gathering, title="Other")
    board.panel.show_board(other)
    line.setText("Half a thought")
    qtbot.waitUntil(lambda: not board.view.doings.capture.pouring.busy, timeout=20_000)
    assert len(board.notes()) == MANY
    assert line.text() == "Half a thought"
