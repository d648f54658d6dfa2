"""Resizing by the corners, and taking the ends of a line elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt

from openspace import commands
from openspace.model import Area, Connector, Picture
from tests.ui.board.on_board import OnBoard

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def note(board: OnBoard):
    """The one note on the board, chosen."""
    [one] = board.stick("note", at=[(200, 200)])
    board.view.doings.basic.zoom_to(1.0)
    board.view.show_note(one)
    return one


def corner(board: OnBoard, thing, x, y) -> QPoint:
    box = board.canvas.scene.sheet.box(thing)
    return board.pixel(box.right if x else box.left, box.bottom if y else box.top)


def test_a_note_is_resized_by_its_corner_as_one_step(board, note):
    start = corner(board, note, 1, 1)
    board.drag(start, start + QPoint(60, 40))
    assert (board.note(note).size, board.note(note).pos) == ((260.0, 210.0), (200.0, 200.0))
    assert board.history.undo_label == "Resize a note"
    board.history.undo()
    assert board.note(note).size == (200.0, 170.0)


def test_by_the_other_corner_its_place_moves_too(board, note):
    start = corner(board, note, 0, 0)
    board.drag(start, start + QPoint(-50, -30))
    assert (board.note(note).size, board.note(note).pos) == ((250.0, 200.0), (150.0, 170.0))


def test_it_gets_no_smaller_than_a_few_words_need(board, note):
    start = corner(board, note, 1, 1)
    board.drag(start, start + QPoint(-400, -400))
    assert board.note(note).size == (80.0, 60.0)


def test_with_shift_the_proportions_stay(board, note):
    start = corner(board, note, 1, 1)
    board.drag(start, start + QPoint(100, 0), SHIFT)
    width, height = board.note(note).size
    assert width / height == pytest.approx(200 / 170)


def test_a_picture_keeps_its_proportions(board):
    picture = commands.put_picture(board.document, blob="", at=(100, 100), size=(200, 100))
    board.view.show_note(picture)
    start = corner(board, picture, 1, 1)
    board.drag(start, start + QPoint(100, 0))
    width, height = board.document.get(Picture, picture).size
    assert width / height == pytest.approx(2.0)


def test_what_is_locked_has_no_grips(board):
    area = commands.draw_area(board.document, at=(100, 100), size=(400, 300))
    commands.lock_things(board.document, [area], locked=True)
    board.view.selection.choose([area])
    start = corner(board, area, 1, 1)
    board.drag(start, start + QPoint(60, 40))
    assert board.document.get(Area, area).size == (400, 300)
    assert board.canvas.scene.grips() == []


def test_several_chosen_things_have_no_grips(board, note):
    [other] = board.stick("other", at=[(600, 200)])
    board.view.selection.choose([note, other])
    assert board.canvas.scene.grips() == []


def test_an_end_of_a_line_is_taken_to_another_note(board):
    one, other, third = board.stick("one", "other", "third", at=[(0, 0), (500, 0), (500, 400)])
    line = commands.connect(board.document, Connector(id="", start=one, end=other))
    board.view.doings.basic.fit_all()
    board.view.selection.choose([line])
    places = board.canvas.scene.grips()
    board.drag(board.pixel(*places[1]), board.middle_of(third))
    after = board.document.get(Connector, line)
    assert (after.start, after.end) == (one, third)
    assert board.history.undo_label == "Move an end"


def test_an_end_that_is_dropped_on_the_board_is_free(board):
    one, other = board.stick("one", "other", at=[(0, 0), (500, 0)])
    line = commands.connect(board.document, Connector(id="", start=one, end=other))
    board.view.doings.basic.fit_all()
    board.view.selection.choose([line])
    places = board.canvas.scene.grips()
    board.drag(board.pixel(*places[1]), board.pixel(350, 260))
    after = board.document.get(Connector, line)
    assert (after.start, after.end) == (one, "")
    end = board.canvas.scene.sheet.box(line)
    assert end.bottom == pytest.approx(260, abs=16)


def test_escape_leaves_the_size_as_it_was(board, note):
    from PySide6.QtTest import QTest

    start = corner(board, note, 1, 1)
    QTest.mousePress(board.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(board.canvas, start + QPoint(80, 80))
    board.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(board.canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 80))
    assert board.note(note).size == (200.0, 170.0)
