import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def wheel(board, turned, keys=Qt.KeyboardModifier.NoModifier, at=(300, 300)):
    place = QPointF(*at)
    event = QWheelEvent(
        place,
        board.canvas.mapToGlobal(place),
        QPoint(),
        turned,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(board.canvas, event)


def test_a_drag_moves_a_note_and_one_undo_takes_it_back(board):
    note_id, _other = board.stick("One", "Two")
    start = board.middle_of(note_id)
    board.drag(start, start + QPoint(60, 150))
    scale = board.canvas.viewport.scale
    assert board.note(note_id).pos == (round(60 / scale), round(150 / scale))
    assert board.history.undo_label == "Move a note"
    board.bridge.undo()
    assert board.note(note_id).pos == (0.0, 0.0)
    assert board.canvas.scene.sheet.box(note_id)[:2] == (0.0, 0.0)


def test_a_drag_moves_all_that_is_chosen_in_one_step(board):
    one, two, three = board.stick("One", "Two", "Three")
    board.click(board.middle_of(one))
    board.click(board.middle_of(two), SHIFT)
    start = board.middle_of(two)
    board.drag(start, start + QPoint(0, 100))
    assert board.note(one).pos[1] == board.note(two).pos[1] > 0
    assert board.note(three).pos[1] == 0
    assert board.history.undo_label == "Move 2 notes"


def test_a_drag_writes_nothing_before_the_drop_and_esc_gives_it_up(board):
    (note_id,) = board.stick("One")
    start = board.middle_of(note_id)
    QTest.mousePress(board.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(board.canvas, start + QPoint(80, 80))
    assert board.canvas.scene.lift.offset != (0.0, 0.0)
    assert board.note(note_id).pos == (0.0, 0.0)
    board.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(board.canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 80))
    assert board.note(note_id).pos == (0.0, 0.0)
    assert board.history.undo_label == "Stick a note"


def test_a_press_that_hardly_moves_is_a_click(board):
    (note_id,) = board.stick("One")
    start = board.middle_of(note_id)
    board.drag(start, start + QPoint(2, 1))
    assert board.note(note_id).pos == (0.0, 0.0)
    assert board.view.selection.only == note_id


def test_a_band_drawn_over_notes_chooses_them(board):
    one, two, _three = board.stick("One", "Two", "Three")
    board.drag(board.pixel(-30, -30), board.pixel(300, 200))
    assert board.view.selection.ids == {one, two}
    board.click(board.pixel(-30, 400))
    assert not board.view.selection.ids


def test_shift_and_a_click_add_a_note_and_leave_it_again(board):
    one, two = board.stick("One", "Two")
    board.click(board.middle_of(one))
    board.click(board.middle_of(two), SHIFT)
    assert board.view.selection.ids == {one, two}
    board.click(board.middle_of(one), SHIFT)
    assert board.view.selection.ids == {two}


def test_ctrl_a_chooses_all_and_esc_none(board):
    ids = board.stick("One", "Two", "Three")
    board.key(Qt.Key.Key_A, CTRL)
    assert board.view.selection.ids == set(ids)
    board.key(Qt.Key.Key_Escape)
    assert not board.view.selection.ids


def test_arrows_move_the_chosen_notes_by_steps_of_the_grid(board):
    (note_id,) = board.stick("One")
    board.click(board.middle_of(note_id))
    board.key(Qt.Key.Key_Right)
    board.key(Qt.Key.Key_Down, SHIFT)
    board.key(Qt.Key.Key_Left, ALT)
    assert board.note(note_id).pos == (9.0, 100.0)


def test_arrows_move_the_view_when_nothing_is_chosen(board):
    board.stick("One")
    before = board.canvas.viewport.left
    board.key(Qt.Key.Key_Right)
    assert board.canvas.viewport.left > before


def test_del_peels_off_into_the_bin_and_take_back_restores(board):
    note_id, _other = board.stick("One", "Two")
    board.click(board.middle_of(note_id))
    board.key(Qt.Key.Key_Delete)
    assert board.texts() == ["Two"]
    assert note_id not in board.canvas.scene.sheet
    board.panel.row.bin.click()
    page = board.panel.beside.bin
    assert [thing.id for thing in page.model.things] == [note_id]
    page.list.setCurrentIndex(page.model.index(0))
    QTest.mouseClick(page.take_back, Qt.MouseButton.LeftButton)
    assert set(board.texts()) == {"One", "Two"}
    assert board.view.selection.only == note_id
    assert not page.model.things


def test_ctrl_d_duplicates_and_chooses_the_copies(board):
    (note_id,) = board.stick("One")
    board.click(board.middle_of(note_id))
    board.key(Qt.Key.Key_D, CTRL)
    assert board.texts() == ["One", "One"]
    copy = board.view.selection.only
    assert copy != note_id
    assert board.note(copy).pos == (220.0, 0.0)


def test_a_swatch_colours_the_chosen_notes(board):
    one, two = board.stick("One", "Two")
    board.key(Qt.Key.Key_A, CTRL)
    QTest.mouseClick(board.view.chosen.swatches.swatches["teal"], Qt.MouseButton.LeftButton)
    assert {board.note(one).colour, board.note(two).colour} == {"teal"}
    assert board.history.undo_label == "Colour 2 notes"


def test_swatches_are_reached_and_pressed_by_keys(board):
    (note_id,) = board.stick("One")
    board.click(board.middle_of(note_id))
    for _times in range(3):
        board.key(Qt.Key.Key_F6)
    board.key(Qt.Key.Key_Right)
    board.key(Qt.Key.Key_Space)
    assert board.note(note_id).colour == "orange"


def test_tab_goes_through_the_notes_in_reading_order_and_then_on(board):
    below, right, left = board.stick("c", "b", "a", at=[(0, 300), (220, 4), (0, 0)])
    chosen = []
    for _times in range(3):
        board.key(Qt.Key.Key_Tab)
        chosen.append(board.view.selection.only)
    assert chosen == [left, right, below]
    assert board.canvas.accessibleDescription() == "c"
    board.key(Qt.Key.Key_Tab)
    assert not board.canvas.hasFocus()


def test_the_wheel_pans_sideways_with_shift_and_zooms_at_the_pointer_with_ctrl(board):
    board.stick("One")
    view = board.canvas.viewport
    wheel(board, QPoint(0, -120))
    assert board.canvas.viewport.top > view.top
    wheel(board, QPoint(0, -120), SHIFT)
    assert board.canvas.viewport.left > view.left
    under = board.canvas.viewport.to_board(300, 300)
    wheel(board, QPoint(0, 120), CTRL)
    assert board.canvas.viewport.scale > view.scale
    after = board.canvas.viewport.to_board(300, 300)
    assert max(abs(after[0] - under[0]), abs(after[1] - under[1])) <= 1


def test_space_and_the_middle_button_push_the_board(board):
    board.stick("One")
    view = board.canvas.viewport
    QTest.keyPress(board.canvas, Qt.Key.Key_Space)
    board.drag(board.free_pixel(), board.free_pixel() + QPoint(50, 20))
    QTest.keyRelease(board.canvas, Qt.Key.Key_Space)
    assert board.canvas.viewport == view.panned(50, 20).on_whole_pixels(1.0)
    assert not board.view.selection.ids


def test_the_keys_for_the_view_zoom_and_fit(board):
    ids = board.stick("One", "Two", at=[(0, 0), (4000, 3000)])
    board.key(Qt.Key.Key_0, CTRL)
    assert board.canvas.viewport.scale == 1.0
    board.key(Qt.Key.Key_Plus, CTRL)
    assert board.canvas.viewport.scale == 1.25
    board.key(Qt.Key.Key_Minus, CTRL)
    board.key(Qt.Key.Key_1, SHIFT)
    seen = board.canvas.viewport.box(board.canvas.insets)
    assert all(seen.meets(board.canvas.scene.sheet.box(one)) for one in ids)
    board.view.selection.choose(ids[1:])
    board.key(Qt.Key.Key_2, SHIFT)
    assert board.canvas.viewport.box().meets(board.canvas.scene.sheet.box(ids[1]))
    assert board.canvas.viewport.scale == 1.0
    assert board.view.zoom.scale.text() == "100 %"


def test_the_keys_for_the_view_work_while_a_note_is_chosen(board):
    (note_id,) = board.stick("One", at=[(4000, 3000)])
    board.view.selection.choose([note_id])
    board.key(Qt.Key.Key_1, SHIFT)
    assert board.canvas.viewport.box(board.canvas.insets).meets(
        board.canvas.scene.sheet.box(note_id)
    )
    assert board.texts() == ["One"]


def test_the_hand_pushes_the_board_and_chooses_nothing(board):
    (note_id,) = board.stick("One")
    before = board.canvas.viewport
    board.key(Qt.Key.Key_H)
    start = board.middle_of(note_id)
    board.drag(start, start + QPoint(40, 40))
    assert board.canvas.viewport == before.panned(40, 40).on_whole_pixels(1.0)
    assert not board.view.selection.ids


def test_every_tool_and_bar_has_a_name_for_those_who_hear_it(board):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit

    widgets = board.panel.findChildren(QAbstractButton) + board.panel.findChildren(QLineEdit)
    unnamed = [one for one in widgets if not (one.accessibleName() or one.property("text"))]
    assert not unnamed
    assert board.canvas.accessibleName() == "Board"


@pytest.mark.parametrize("away", ["list", "past", "place"])
def test_a_drag_is_given_up_when_the_board_is_covered_or_left(board, away):
    (note_id,) = board.stick("Trust")
    start = board.middle_of(note_id)
    QTest.mousePress(board.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(board.canvas, start + QPoint(60, 60))
    assert board.canvas.scene.lift is not None
    if away == "place":
        board.panel.flush()
        board.panel.hide()
    else:
        find = board.view.doings.find
        find.outline() if away == "list" else find.history()
    assert board.canvas.scene.lift is None
    assert board.note(note_id).pos == (0.0, 0.0)


def test_a_drag_whose_end_was_not_seen_is_given_up_by_the_next_press(board):
    one, other = board.stick("One", "Two")
    left, start, then = Qt.MouseButton.LeftButton, board.middle_of(one), board.middle_of(other)
    QTest.mousePress(board.canvas, left, pos=start)
    QTest.mouseMove(board.canvas, start + QPoint(60, 60))
    board.drag(then, then + QPoint(0, 100))
    assert not board.canvas.scene.sheet.columns.lifted.any()
    assert board.note(one).pos == (0.0, 0.0)
    assert board.note(other).pos[1] > 0
