from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace.gathering import notes_of
from ui.board.panel import BoardPanel
from ui.board.strip import kind_of


def stick_by_strip(board, *lines):
    board.view.strip.line.setFocus()
    for line in lines:
        board.type(line)
        board.key(Qt.Key.Key_Return)


def test_five_lines_are_five_notes_side_by_side_and_the_caret_stays(board):
    lines = ["Trust", "Time to think", "Room for doubt", "Neighbours", "Courage"]
    stick_by_strip(board, *lines)
    assert board.texts() == lines
    assert board.view.strip.line.hasFocus()
    assert board.view.strip.line.text() == ""
    boxes = [board.canvas.scene.sheet.box(one) for one in board.notes()]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))


def test_notes_of_the_strip_are_in_sight(board):
    stick_by_strip(board, *(f"Note {number}" for number in range(30)))
    last = board.canvas.scene.sheet.box(list(board.notes())[-1])
    assert board.canvas.viewport.box(board.canvas.insets).meets(last)


def test_each_line_is_an_undo_step_of_its_own(board):
    stick_by_strip(board, "One", "Two")
    board.bridge.undo()
    assert board.texts() == ["One"]


def test_an_empty_line_sticks_nothing(board):
    stick_by_strip(board, "", "   ")
    assert not board.notes()


def test_a_question_is_blue_and_an_action_pink():
    assert kind_of("? Who leads", "yellow") == ("Who leads", "blue")
    assert kind_of("!Call them", "yellow") == ("Call them", "pink")
    assert kind_of("?", "yellow") == ("?", "yellow")
    assert kind_of("What if?", "green") == ("What if?", "green")


def test_the_paper_of_the_strip_is_that_of_the_next_notes(board):
    board.view.strip.colour_asked.emit("green")
    stick_by_strip(board, "One")
    assert [note.colour for note in board.notes().values()] == ["green"]


def test_a_refused_line_stays_in_the_strip(board):
    board.bridge.gathering.read_only = "Somebody else has this file open."
    stick_by_strip(board, "Trust")
    assert board.view.strip.line.text() == "Trust"
    assert board.refusals == ["Somebody else has this file open."]


def test_esc_leads_from_the_strip_to_the_board(board):
    board.view.strip.line.setFocus()
    board.key(Qt.Key.Key_Escape)
    assert board.canvas.hasFocus()


def test_a_half_written_line_comes_back_with_its_board(qtbot, in_sample):
    def shown():
        panel = BoardPanel(in_sample)
        qtbot.addWidget(panel)
        with qtbot.waitExposed(panel):
            panel.show()
        return panel

    first = shown()
    QTest.keyClicks(first.view.strip.line, "Half a thou")
    first.flush()
    assert shown().view.strip.line.text() == "Half a thou"


def test_each_line_of_what_is_pasted_is_a_note_and_all_are_one_step(board):
    board.view.strip.line.setFocus()
    QApplication.clipboard().setText("Trust\r\n\n? Who leads\u2029  Time to think \n")
    board.view.strip.line.paste()
    board.key(Qt.Key.Key_Return)
    notes = notes_of(board.bridge.gathering, board.board_id)
    assert [note.text for note in notes] == ["Trust", "Who leads", "Time to think"]
    assert [note.colour for note in notes] == ["yellow", "blue", "yellow"]
    boxes = [board.canvas.scene.sheet.box(one) for one in board.notes()]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert board.history.undo_label == "Stick 3 notes"


def test_a_long_note_of_the_strip_covers_no_other(board):
    board.stick(*"ABCDEFGH", at=[(220.0 * (n % 4), 400.0 * (n // 4)) for n in range(8)])
    stick_by_strip(board, "word " * 300)
    boxes = [board.canvas.scene.sheet.box(one) for one in board.notes()]
    assert boxes[-1].bottom - boxes[-1].top > 300
    assert not any(one.meets(boxes[-1]) for one in boxes[:-1])
