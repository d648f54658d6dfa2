"""The map of the board and jumping to areas."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace import commands

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def wide(board):
    """A board with notes far apart, one of them in sight."""
    board.stick("Near", "Far", at=[(0, 0), (8000, 4000)])
    board.view.doings.basic.zoom_to(1.0)
    return board


@pytest.fixture
def board_map(wide):
    return wide.view.finding.minimap


def middle(board):
    view = board.canvas.viewport
    return view.to_board(view.width / 2, view.height / 2)


def test_m_hides_the_map_and_shows_it_again(wide, board_map):
    assert board_map.isVisible()
    wide.key(Qt.Key.Key_M)
    assert not board_map.isVisible()
    wide.key(Qt.Key.Key_M)
    assert board_map.isVisible()


def test_the_map_stays_as_it_was_left(wide, qtbot):
    wide.key(Qt.Key.Key_M)
    again = type(wide)(qtbot)
    again.stick("One")
    assert not again.view.finding.minimap.isVisible()


def test_the_button_by_the_zoom_shows_and_hides_it_too(wide, board_map):
    QTest.mouseClick(wide.view.finding.map_button, Qt.MouseButton.LeftButton)
    assert not board_map.isVisible()
    assert not wide.view.finding.map_button.isChecked()


def test_an_empty_board_needs_no_map(board):
    assert not board.view.finding.minimap.isVisible()
    board.stick("One")
    assert board.view.finding.minimap.isVisible()


def test_it_stands_over_the_zoom_at_the_bottom_right(wide, board_map):
    zoom = wide.view.zoom.geometry()
    assert board_map.geometry().bottom() < zoom.top()
    assert abs(board_map.geometry().right() - zoom.right()) <= 1


def test_a_click_on_the_map_goes_there(wide, board_map):
    at = board_map.pixel_of(8000, 4000).toPoint()
    QTest.mouseClick(board_map, Qt.MouseButton.LeftButton, pos=at)
    x, y = middle(wide)
    assert x == pytest.approx(8000, abs=60)
    assert y == pytest.approx(4000, abs=60)


def test_a_drag_on_the_map_moves_the_view_along(wide, board_map):
    start = board_map.pixel_of(2000, 2000).toPoint()
    QTest.mousePress(board_map, Qt.MouseButton.LeftButton, pos=start)
    first = middle(wide)
    QTest.mouseMove(board_map, start + QPoint(20, 0))
    assert middle(wide)[0] > first[0] + 500
    QTest.mouseRelease(board_map, Qt.MouseButton.LeftButton, pos=start + QPoint(20, 0))


def test_notes_and_the_frame_of_the_view_are_painted(wide, board_map, qtbot):
    def colour():
        at = board_map.pixel_of(8100, 4085).toPoint()
        return board_map.grab().toImage().pixelColor(at)

    yellow = colour()
    assert yellow.red() > yellow.blue() + 40
    (far,) = [one for one, note in wide.notes().items() if note.text == "Far"]
    commands.colour_things(wide.document, [far], colour="blue")
    qtbot.waitUntil(lambda: colour().blue() > colour().red() + 20)


def test_ctrl_j_offers_the_areas_and_jumps_to_one(board, qtbot):
    commands.draw_area(board.document, at=(0, 0), size=(300, 300), title="First & best")
    far = commands.draw_area(board.document, at=(9000, 9000), size=(900, 600), title="Far")
    board.key(Qt.Key.Key_J, CTRL)
    menu = board.view.finding.doings.areas
    assert [one.text() for one in menu.actions()] == ["First && best", "Far"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    x, y = middle(board)
    box = board.canvas.scene.sheet.box(far)
    assert (box.left < x < box.right, box.top < y < box.bottom) == (True, True)
    assert board.view.selection.only == far


def test_a_board_without_areas_says_so(board, qtbot):
    board.key(Qt.Key.Key_J, CTRL)
    menu = board.view.finding.doings.areas
    (only,) = menu.actions()
    assert not only.isEnabled()
    assert "no areas" in only.text()
    menu.close()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


def test_what_is_chosen_or_stuck_never_lies_under_the_map(wide):
    def is_clear(note_id):
        left, top, right, bottom = wide.canvas.viewport.on_screen(
            wide.canvas.scene.sheet.box(note_id)
        )
        there = QRectF(left, top, right - left, bottom - top)
        return not there.intersects(QRectF(wide.view.finding.minimap.geometry()))

    wide.view.strip.line.setFocus()
    for number in range(12):
        wide.type(f"Note {number}")
        wide.key(Qt.Key.Key_Return)
        assert wide.view.finding.minimap.isVisible()
        assert is_clear(list(wide.notes())[-1])
    wide.canvas.setFocus()
    for _note in range(12):
        wide.key(Qt.Key.Key_Tab)
        assert is_clear(wide.view.selection.only)
