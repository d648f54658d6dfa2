from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.gathering import inside as things_inside
from openspace.gathering import notes_of
from openspace.model import Area, Note
from ui.board.capture.drafts import draft_of
from ui.board.panel import BoardPanel


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


@pytest.mark.parametrize(
    ("line", "text", "meaning", "tags", "colour"),
    [
        ("? Who leads", "Who leads", "question", [], "blue"),
        ("!Call them", "Call them", "action", [], "pink"),
        ("?", "?", "", [], "yellow"),
        ("What if?", "What if?", "", [], "yellow"),
        ("#care Buses at night #money", "Buses at night", "", ["care", "money"], "yellow"),
        ("! #care Call them", "Call them", "action", ["care"], "pink"),
        ("#care", "#care", "", [], "yellow"),
        ("We are no #1 here", "We are no #1 here", "", [], "yellow"),
        ("two  spaces", "two  spaces", "", [], "yellow"),
    ],
)
def test_a_line_says_meaning_tags_and_paper(line, text, meaning, tags, colour):
    draft = draft_of(line, "yellow")
    assert (draft.text, draft.meaning, sorted(draft.tags), draft.colour) == (
        text,
        meaning,
        tags,
        colour,
    )


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


def test_up_brings_back_the_last_note_to_be_mended(board):
    stick_by_strip(board, "First", "? Secnd #care")
    board.key(Qt.Key.Key_Up)
    line = board.view.strip.line
    assert line.text() == "? Secnd #care"
    line.setText("! Second")
    board.key(Qt.Key.Key_Return)
    second = board.note(list(board.view.sticking._ids)[-1])
    assert (second.text, second.meaning, second.tags) == ("Second", "action", {})
    assert sorted(board.texts()) == ["First", "Second"]
    assert line.text() == ""


def test_further_up_goes_further_back_and_down_comes_back_to_what_was_begun(board):
    stick_by_strip(board, "First", "Second")
    board.type("Half")
    seen = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        board.key(key)
        seen.append(board.view.strip.line.text())
    assert seen == ["Second", "First", "First", "Second", "Half"]


def test_esc_leaves_the_note_as_it_was(board):
    stick_by_strip(board, "First")
    board.key(Qt.Key.Key_Up)
    board.type(" changed")
    board.key(Qt.Key.Key_Escape)
    assert board.texts() == ["First"]
    assert board.view.strip.line.hasFocus()


def two_areas(board):
    left = commands.draw_area(board.document, at=(0, 0), size=(480, 300), title="Now")
    right = commands.draw_area(board.document, at=(600, 0), size=(480, 300), title="Then")
    board.view.doings.basic.fit_all()
    return left, right


def test_notes_go_into_the_area_that_was_chosen_and_it_grows_with_them(board):
    _left, right = two_areas(board)
    board.view.strip.zone.asked.emit(right)
    stick_by_strip(board, *(f"Note {number}" for number in range(6)))
    area = board.document.get(Area, right)
    inside = {
        thing.text for thing in things_inside(board.document, area) if isinstance(thing, Note)
    }
    assert inside == {f"Note {number}" for number in range(6)}
    assert area.size[1] > 300
    for _step in range(6):
        board.bridge.undo()
    assert board.document.get(Area, right).size == (480, 300)


def test_the_strip_says_where_notes_go(board):
    left, _right = two_areas(board)
    assert board.view.strip.zone.isVisible()
    board.view.strip.zone.asked.emit(left)
    assert board.view.strip.zone.text() == "Now"
    commands.peel_things(board.document, [left])
    assert board.view.strip.zone.text() == "Where there is room"


def test_alt_down_offers_the_areas(board, qtbot):
    two_areas(board)
    board.view.strip.line.setFocus()
    board.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = board.view.strip.zone.areas
    assert [action.text() for action in menu.actions()][1:] == ["Now", "Then"]
    menu.close()


def test_while_everybody_writes_privately_notes_lie_face_down(board):
    commands.write_privately(board.document, on=True)
    stick_by_strip(board, "Mine alone")
    assert [note.face_down for note in board.notes().values()] == [True]
