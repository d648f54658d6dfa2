"""Lines: their ends are led elsewhere, and they follow what is dragged."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Connector

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def three(board):
    return board.stick("one", "two", "three", at=[(0, 0), (500, 0), (500, 400)])


@pytest.fixture
def arrow(board, three):
    """An arrow from the first note to the second, chosen."""
    line = commands.connect(board.document, Connector(id="", start=three[0], end=three[1]))
    board.view.doings.basic.fit_all()
    board.view.selection.choose([line])
    return line


def line(board, line_id):
    return board.document.get(Connector, line_id)


def end_pixels(board):
    handles = board.view.toolbox.tools["select"]._handles.shown()
    return [board.pixel(*one.at) for one in handles]


def test_an_end_is_led_to_another_thing(board, three, arrow):
    _start, end = end_pixels(board)
    board.drag(end, board.middle_of(three[2]))
    assert (line(board, arrow).start, line(board, arrow).end) == (three[0], three[2])
    board.history.undo()
    assert line(board, arrow).end == three[1]


def test_an_end_is_led_to_a_free_place_and_lies_there(board, three, arrow):
    start, _end = end_pixels(board)
    board.drag(start, board.pixel(150, 350))
    after = line(board, arrow)
    assert (after.start, after.end) == ("", three[1])
    assert after.pos == pytest.approx((150, 350), abs=2)


def test_both_ends_never_join_the_same_thing(board, three, arrow):
    _start, end = end_pixels(board)
    board.drag(end, board.middle_of(three[0]))
    assert (line(board, arrow).start, line(board, arrow).end) == (three[0], "")


def test_what_an_end_would_join_is_marked_while_one_drags(board, three, arrow):
    _start, end = end_pixels(board)
    QTest.mousePress(board.canvas, LEFT, NONE, end)
    QTest.mouseMove(board.canvas, board.middle_of(three[2]))
    assert board.canvas.scene.veil is not None
    assert board.canvas.scene.sheet.thing(arrow).end == three[2]
    assert line(board, arrow).end == three[1]
    board.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(board.canvas, LEFT, NONE, board.middle_of(three[2]))
    assert board.canvas.scene.veil is None
    assert board.canvas.scene.sheet.thing(arrow).end == three[1]
    assert line(board, arrow).end == three[1]


def test_with_shift_a_free_line_keeps_to_eighths_of_a_turn(board):
    free = commands.connect(board.document, Connector(id="", pos=(0, 0), reach=(300, 0)))
    board.view.doings.basic.fit_all()
    board.view.selection.choose([free])
    end = end_pixels(board)[1]
    QTest.mousePress(board.canvas, LEFT, SHIFT, end)
    QTest.mouseRelease(board.canvas, LEFT, SHIFT, board.pixel(290, 20))
    assert line(board, free).reach[1] == 0


def test_a_line_follows_a_note_while_it_is_dragged(board, three, arrow):
    board.view.selection.choose([three[1]])
    start = board.middle_of(three[1])
    QTest.mousePress(board.canvas, LEFT, NONE, start)
    for step in (20, 120):
        QTest.mouseMove(board.canvas, start + QPoint(step, step))
    board.canvas.grab()
    lift = board.canvas.scene.lift
    assert lift.lines.ids == [arrow]
    still = lift.lines.box((0.0, 0.0))
    assert lift.lines.box(lift.offset).bottom > still.bottom + 50
    assert board.canvas.scene.sheet.columns.lifted[lift.lines.rows].all()
    QTest.mouseRelease(board.canvas, LEFT, NONE, start + QPoint(120, 120))
    assert not board.canvas.scene.sheet.columns.lifted.any()


def test_the_line_is_painted_where_the_dragged_note_is(board, three, arrow, qtbot):
    board.view.selection.choose([three[1]])
    start = board.middle_of(three[1])
    QTest.mousePress(board.canvas, LEFT, NONE, start)
    QTest.mouseMove(board.canvas, start + QPoint(0, 40))
    QTest.mouseMove(board.canvas, start + QPoint(0, 200))
    dragged = board.canvas.grab().toImage()
    QTest.mouseRelease(board.canvas, LEFT, NONE, start + QPoint(0, 200))
    qtbot.waitUntil(lambda: board.canvas.scene.lift is None)
    dropped = board.canvas.grab().toImage()
    box = board.canvas.scene.sheet.box(arrow)
    middle = board.pixel(*box.centre)
    around = [middle + QPoint(0, step) for step in range(-14, 15)]
    inked = {dropped.pixelColor(at).name() for at in around}
    assert len(inked) > 1
    assert inked == {dragged.pixelColor(at).name() for at in around}


def test_a_line_dragged_with_both_its_notes_goes_along(board, three, arrow):
    board.view.selection.choose([three[0], three[1], arrow])
    start = board.middle_of(three[0])
    board.drag(start, start + QPoint(0, 100), CTRL)
    run = board.canvas.scene.sheet.box(arrow)
    assert run.centre[1] == pytest.approx(board.note(three[0]).pos[1] + 85, abs=2)
    assert not board.canvas.scene.sheet.columns.lifted.any()


def test_two_chosen_things_are_joined_by_keys(board, three):
    board.view.selection.choose(three[:2])
    board.key(Qt.Key.Key_J, CTRL | ALT)
    [made] = board.document.records(Connector).values()
    assert (made.start, made.end, made.heads) == (three[0], three[1], "end")
    assert board.view.selection.only == made.id


def test_a_chosen_line_is_led_to_two_things_by_keys(board, three, arrow):
    board.view.selection.choose([arrow, *three[1:]])
    board.key(Qt.Key.Key_J, CTRL | ALT)
    assert (line(board, arrow).start, line(board, arrow).end) == (three[1], three[2])
    assert len(board.document.records(Connector)) == 1


def test_one_chosen_thing_cannot_be_joined_and_that_is_said(board, three):
    board.view.selection.choose(three[:1])
    board.key(Qt.Key.Key_J, CTRL | ALT)
    assert board.document.records(Connector) == {}
    assert "two things" in board.refusals[-1]


def test_a_line_drawn_from_under_another_line_joins_the_note(board, three, arrow):
    board.view.toolbox.take("line")
    box = board.canvas.scene.sheet.box(three[0])
    edge = board.pixel(box.right - 1, box.centre[1])
    board.drag(edge, board.middle_of(three[2]))
    drawn = next(one for one in board.document.records(Connector).values() if one.id != arrow)
    assert (drawn.start, drawn.end) == (three[0], three[2])
