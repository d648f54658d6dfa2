from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Connector

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def lasso(board, *places, keys=ALT, let_go=True):
    pixels = [board.pixel(*place) for place in places]
    QTest.mousePress(board.canvas, LEFT, keys, pixels[0])
    for pixel in pixels[1:]:
        QTest.mouseMove(board.canvas, pixel)
    if let_go:
        QTest.mouseRelease(board.canvas, LEFT, keys, pixels[-1])


def test_a_lasso_chooses_what_has_its_middle_in_it(board):
    one, two, three = board.stick("One", "Two", "Three", at=[(0, 0), (300, 0), (300, 300)])
    lasso(board, (-20, -20), (420, -20), (420, 120), (80, 120), (-20, 140))
    assert board.view.selection.ids == {one, two}
    lasso(board, (520, -20), (520, 500), (280, 500), (280, 280), (380, 250), keys=ALT | SHIFT)
    assert board.view.selection.ids == {one, two, three}
    assert board.canvas.scene.veil is None


def test_a_lasso_goes_round_what_is_in_its_bay(board):
    _inner, outer = board.stick("In the bay", "Outside", at=[(0, 0), (0, 400)])
    bay = [(-150, 650), (-150, -90), (-60, -90), (-60, 300), (260, 300), (260, 650)]
    lasso(board, *bay)
    assert board.view.selection.ids == {outer}


def test_a_lasso_is_seen_while_it_is_drawn_and_esc_gives_it_up(board):
    one, two = board.stick("One", "Two")
    board.click(board.middle_of(two))
    lasso(board, (-20, -20), (110, -20), (110, 240), (-20, 240), let_go=False)
    assert board.view.selection.ids == {one}
    assert board.canvas.scene.veil is not None
    board.key(Qt.Key.Key_Escape)
    assert board.view.selection.ids == {two}
    assert board.canvas.scene.veil is None


def test_a_click_with_alt_on_the_empty_board_chooses_nothing(board):
    (one,) = board.stick("One")
    board.click(board.middle_of(one))
    board.click(board.free_pixel(), ALT)
    assert not board.view.selection.ids


def test_a_band_chooses_an_area_only_when_it_lies_in_it(board):
    area = commands.draw_area(board.document, at=(0, 0), size=(700, 500), title="Ideas")
    (note_id,) = board.stick("One", at=[(100, 100)])
    board.drag(board.pixel(60, 70), board.pixel(320, 300))
    assert board.view.selection.ids == {note_id}
    board.drag(board.pixel(-20, -20), board.pixel(720, 520))
    assert board.view.selection.ids == {note_id, area}


def test_a_band_beside_an_arrow_leaves_it(board):
    draft = Connector(id="", pos=(0, 0), reach=(400, 400))
    arrow = commands.connect(board.document, draft)
    board.drag(board.pixel(300, 20), board.pixel(390, 120))
    assert not board.view.selection.ids
    board.drag(board.pixel(150, 120), board.pixel(250, 260))
    assert board.view.selection.ids == {arrow}


def test_a_band_over_one_of_a_group_chooses_it_whole(board):
    one, two = board.stick("One", "Two", at=[(0, 0), (400, 0)])
    commands.group_things(board.document, [one, two])
    board.drag(board.pixel(-30, -30), board.pixel(120, 120))
    assert board.view.selection.ids == {one, two}


def test_ctrl_and_an_arrow_go_to_the_nearest_in_that_direction(board):
    one, two, below = board.stick("One", "Two", "Below", at=[(0, 0), (220, 20), (10, 300)])
    board.click(board.middle_of(one))
    board.key(Qt.Key.Key_Right, CTRL)
    assert board.view.selection.only == two
    board.key(Qt.Key.Key_Left, CTRL)
    board.key(Qt.Key.Key_Down, CTRL)
    assert board.view.selection.only == below
    board.key(Qt.Key.Key_Down, CTRL)
    assert board.view.selection.only == below


def test_ctrl_and_an_arrow_begin_in_the_middle_of_the_view(board):
    board.key(Qt.Key.Key_Right, CTRL)
    assert not board.view.selection.ids
    one, _two = board.stick("One", "Two", at=[(0, 0), (5000, 0)])
    board.canvas.look(board.canvas.viewport.fitted(board.canvas.scene.sheet.box(one)))
    board.key(Qt.Key.Key_Right, CTRL)
    assert board.view.selection.only == one


def test_a_press_on_one_of_those_chosen_drags_all_and_a_click_chooses_it_alone(board):
    one, two = board.stick("One", "Two")
    board.key(Qt.Key.Key_A, CTRL)
    board.drag(board.middle_of(one), board.middle_of(one) + QPoint(0, 120))
    assert board.view.selection.ids == {one, two}
    board.click(board.middle_of(one))
    assert board.view.selection.only == one
