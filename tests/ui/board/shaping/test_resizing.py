"""Grips: the one chosen thing is drawn larger or smaller, with the mouse and by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Area, Note, Picture, Shape
from ui.board.box import Box
from ui.board.shaping.grips import CORNERS, SIDES, drawn_to

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def shape(board):
    """A rectangle alone on the board, chosen and shown at its full size."""
    one = commands.draw_shape(
        board.document, form="rectangle", at=(100, 100), size=(300, 200), colour="ink", text="One"
    )
    choose(board, one)
    return one


def choose(board, thing_id):
    board.view.doings.basic.fit_all()
    board.view.selection.choose([thing_id])


def size_of(board, kind, thing_id):
    thing = board.document.get(kind, thing_id)
    return thing.pos, thing.size


def test_the_corner_of_a_shape_goes_where_it_is_dragged(board, shape):
    board.drag(board.pixel(400, 300), board.pixel(450, 360))
    assert size_of(board, Shape, shape) == ((100, 100), (350, 260))
    assert board.view.selection.only == shape


def test_a_side_moves_alone_and_the_other_stays(board, shape):
    board.drag(board.pixel(100, 200), board.pixel(60, 280))
    assert size_of(board, Shape, shape) == ((60, 100), (340, 200))


def test_with_shift_a_shape_keeps_its_proportions(board, shape):
    start, end = board.pixel(400, 300), board.pixel(550, 300)
    QTest.mousePress(board.canvas, LEFT, SHIFT, start)
    QTest.mouseMove(board.canvas, end)
    QTest.mouseRelease(board.canvas, LEFT, SHIFT, end)
    assert size_of(board, Shape, shape)[1] == (450, 300)


def test_a_thing_never_gets_smaller_than_can_be_seen(board, shape):
    board.drag(board.pixel(400, 300), board.pixel(20, 20))
    assert size_of(board, Shape, shape) == ((100, 100), (24, 24))


def test_one_undo_takes_a_whole_drag_back(board, shape):
    board.drag(board.pixel(400, 300), board.pixel(450, 360))
    board.history.undo()
    assert size_of(board, Shape, shape) == ((100, 100), (300, 200))
    assert board.canvas.scene.sheet.box(shape) == Box(100, 100, 400, 300)


def test_the_board_shows_the_new_size_while_one_drags_and_nothing_is_kept_yet(board, shape):
    step = board.history.undo_label
    QTest.mousePress(board.canvas, LEFT, NONE, board.pixel(400, 300))
    QTest.mouseMove(board.canvas, board.pixel(450, 360))
    assert board.canvas.scene.sheet.box(shape).right == pytest.approx(450, abs=1)
    assert size_of(board, Shape, shape)[1] == (300, 200)
    assert board.history.undo_label == step
    board.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(board.canvas, LEFT, NONE, board.pixel(450, 360))
    assert board.canvas.scene.sheet.box(shape).right == 400
    assert board.history.undo_label == step


def test_a_click_on_a_grip_changes_nothing(board, shape):
    step = board.history.undo_label
    board.click(board.pixel(400, 300))
    assert board.history.undo_label == step


def test_a_picture_has_corners_alone_and_keeps_its_proportions(board):
    picture = commands.put_picture(board.document, blob="x", at=(0, 0), size=(300, 200))
    choose(board, picture)
    grips = board.view.toolbox.tools["select"]._handles.shown()
    assert [one.grip for one in grips] == list(CORNERS)
    board.drag(board.pixel(300, 200), board.pixel(390, 210))
    assert size_of(board, Picture, picture)[1] == pytest.approx((390, 260), abs=2)


def test_an_area_is_drawn_at_its_side(board):
    area = commands.draw_area(board.document, at=(0, 0), size=(400, 300), title="Here")
    choose(board, area)
    board.drag(board.pixel(400, 150), board.pixel(480, 150))
    assert size_of(board, Area, area)[1] == (480, 300)


def test_a_note_that_its_words_make_higher_keeps_its_foot_when_drawn_at_the_top(board):
    [note] = board.stick("word " * 200)
    choose(board, note)
    before = board.canvas.scene.sheet.box(note)
    x, y = before.centre[0], before.top
    board.drag(board.pixel(x, y), board.pixel(x, y + 60))
    after = board.canvas.scene.sheet.box(note)
    assert after.bottom == pytest.approx(before.bottom, abs=1)
    assert after.height == pytest.approx(before.height, abs=1)


def test_the_width_of_a_high_note_changes_without_its_least_height(board):
    [note] = board.stick("word " * 200)
    choose(board, note)
    box = board.canvas.scene.sheet.box(note)
    y = box.centre[1]
    board.drag(board.pixel(box.right, y), board.pixel(box.right + 100, y))
    assert size_of(board, Note, note)[1] == pytest.approx((300, 170), abs=2)


def test_words_a_colleague_writes_meanwhile_stay(board, shape):
    QTest.mousePress(board.canvas, LEFT, NONE, board.pixel(400, 300))
    QTest.mouseMove(board.canvas, board.pixel(420, 320))
    peer = board.peer()
    commands.reword_thing(peer, shape, text="Theirs")
    board.hear(peer)
    QTest.mouseMove(board.canvas, board.pixel(450, 360))
    assert board.canvas.scene.sheet.thing(shape).text == "Theirs"
    QTest.mouseRelease(board.canvas, LEFT, NONE, board.pixel(450, 360))
    after = board.document.get(Shape, shape)
    assert (after.text, after.size) == ("Theirs", (350, 260))


def test_what_a_colleague_peels_off_meanwhile_stays_off(board, shape):
    QTest.mousePress(board.canvas, LEFT, NONE, board.pixel(400, 300))
    QTest.mouseMove(board.canvas, board.pixel(420, 320))
    peer = board.peer()
    commands.peel_things(peer, [shape])
    board.hear(peer)
    QTest.mouseMove(board.canvas, board.pixel(450, 360))
    QTest.mouseRelease(board.canvas, LEFT, NONE, board.pixel(450, 360))
    assert shape not in board.canvas.scene.sheet
    assert size_of(board, Shape, shape)[1] == (300, 200)


@pytest.mark.parametrize("state", ["two", "locked", "written", "other tool"])
def test_there_are_no_grips_where_nothing_can_be_drawn(board, shape, state):
    select = board.view.toolbox.tools["select"]
    assert len(select._handles.shown()) == 8
    if state == "two":
        board.view.selection.choose([shape, *board.stick("more")])
    elif state == "locked":
        commands.lock_things(board.document, [shape], locked=True)
    elif state == "written":
        board.key(Qt.Key.Key_F2)
    else:
        board.view.toolbox.take("hand")
    assert select._handles.shown() == []


def test_the_pointer_tells_which_way_a_grip_goes(board, shape):
    for x, y, cursor in (
        (400, 300, Qt.CursorShape.SizeFDiagCursor),
        (100, 300, Qt.CursorShape.SizeBDiagCursor),
        (400, 200, Qt.CursorShape.SizeHorCursor),
        (250, 100, Qt.CursorShape.SizeVerCursor),
        (250, 200, Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(board.canvas, board.pixel(x, y))
        assert board.canvas.cursor().shape() == cursor


def test_grips_are_painted_at_the_corners(board, shape):
    corner = board.pixel(100, 100)
    shown = board.canvas.grab().toImage().pixelColor(corner)
    board.view.selection.choose(())
    assert board.canvas.grab().toImage().pixelColor(corner) != shown


def test_very_small_things_can_be_dragged_because_they_have_no_grips(board, shape):
    board.view.doings.basic.zoom_to(0.05)
    assert board.view.toolbox.tools["select"]._handles.shown() == []


@pytest.mark.parametrize(
    ("key", "size"),
    [("Right", (310, 200)), ("Left", (290, 200)), ("Down", (300, 210)), ("Up", (300, 190))],
)
def test_the_arrows_with_alt_and_shift_resize(board, shape, key, size):
    board.canvas.setFocus()
    board.key(getattr(Qt.Key, f"Key_{key}"), ALT | SHIFT)
    assert size_of(board, Shape, shape) == ((100, 100), size)


def test_what_is_locked_says_why_it_is_not_resized(board, shape):
    commands.lock_things(board.document, [shape], locked=True)
    board.key(Qt.Key.Key_Right, ALT | SHIFT)
    assert size_of(board, Shape, shape)[1] == (300, 200)
    assert "locked" in board.refusals[-1]


@pytest.mark.parametrize("grip", [*CORNERS, *SIDES])
def test_what_lies_opposite_a_grip_stays_where_it_is(grip):
    box = drawn_to(Box(0, 0, 100, 60), grip, (-500, 700), (20, 20))
    if grip.across:
        assert (box.right if grip.across < 0 else box.left) == (100 if grip.across < 0 else 0)
    if grip.down:
        assert (box.bottom if grip.down < 0 else box.top) == (60 if grip.down < 0 else 0)
    assert min(box.width, box.height) >= 20


def test_a_side_snaps_to_what_is_near_but_not_while_ctrl_is_held(board, shape):
    commands.draw_shape(
        board.document, form="rectangle", at=(100, 400), size=(350, 100), colour="ink"
    )
    choose(board, shape)
    board.drag(board.pixel(400, 200), board.pixel(445, 200))
    assert size_of(board, Shape, shape)[1] == (350, 200)
    start, end = board.pixel(450, 200), board.pixel(446, 200)
    QTest.mousePress(board.canvas, LEFT, CTRL, start)
    QTest.mouseMove(board.canvas, end - (start - end) * 3)
    QTest.mouseMove(board.canvas, end)
    QTest.mouseRelease(board.canvas, LEFT, CTRL, end)
    assert size_of(board, Shape, shape)[1] == (346, 200)


def test_the_line_that_shows_why_goes_with_the_gesture(board, shape):
    commands.draw_shape(
        board.document, form="rectangle", at=(100, 400), size=(350, 100), colour="ink"
    )
    choose(board, shape)
    QTest.mousePress(board.canvas, LEFT, NONE, board.pixel(400, 200))
    QTest.mouseMove(board.canvas, board.pixel(430, 200))
    QTest.mouseMove(board.canvas, board.pixel(445, 200))
    assert board.canvas.scene.veil is not None
    QTest.mouseRelease(board.canvas, LEFT, NONE, board.pixel(445, 200))
    assert board.canvas.scene.veil is None
