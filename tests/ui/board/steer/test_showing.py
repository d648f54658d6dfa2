import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from ui.board.tools.pen import LaserTool


@pytest.fixture
def areas(board):
    return [
        commands.draw_area(board.document, at=(x, 0.0), size=(600.0, 500.0), title=title)
        for x, title in ((0.0, "See"), (700.0, "Think"))
    ]


def _show(board, qtbot, key):
    board.canvas.setFocus()
    board.key(key)
    showing = board.view.steering.showing
    qtbot.waitExposed(showing)
    return showing


def _press(showing, key):
    QTest.keyClick(showing.canvas, key)


def _sees(showing, box):
    seen = showing.canvas.viewport.box()
    return (
        seen.left <= box.left and seen.top <= box.top
        and seen.right >= box.right and seen.bottom >= box.bottom
    )  # fmt: skip


def _middle(showing):
    return [round(one) for one in showing.canvas.viewport.box().centre]


def test_presenting_begins_with_the_whole_and_goes_from_area_to_area(board, areas, qtbot):
    showing = _show(board, qtbot, Qt.Key.Key_F5)
    whole = board.canvas.scene.sheet.bounds()
    first, second = map(board.canvas.scene.sheet.box, areas)
    assert _sees(showing, whole)
    _press(showing, Qt.Key.Key_Right)
    assert _sees(showing, first)
    assert showing.at == 0
    _press(showing, Qt.Key.Key_Space)
    _press(showing, Qt.Key.Key_PageDown)
    assert _sees(showing, second)
    assert showing.at == 1
    _press(showing, Qt.Key.Key_Left)
    _press(showing, Qt.Key.Key_PageUp)
    assert _sees(showing, whole)


def test_esc_and_the_same_key_leave_it(board, areas, qtbot):
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
        showing = _show(board, qtbot, Qt.Key.Key_F5)
        _press(showing, leave)
        assert board.view.steering.showing is None
        assert not showing.isVisible()


def test_what_happens_on_the_board_shows_at_once(board, areas, qtbot):
    showing = _show(board, qtbot, Qt.Key.Key_F5)
    [note] = board.stick("Reflection")
    assert showing.canvas.scene.sheet.note(note).text == "Reflection"
    commands.peel_things(board.document, [note])
    assert note not in showing.canvas.scene.sheet


def test_nothing_can_be_changed_while_presenting(board, areas, qtbot):
    [note] = board.stick("Reflection")
    showing = _show(board, qtbot, Qt.Key.Key_F5)
    _press(showing, Qt.Key.Key_Delete)
    _press(showing, Qt.Key.Key_X)
    assert board.note(note).text == "Reflection"
    assert not board.note(note).peeled


def test_k_takes_the_light_and_puts_it_away(board, areas, qtbot):
    showing = _show(board, qtbot, Qt.Key.Key_F5)
    _press(showing, Qt.Key.Key_K)
    assert isinstance(showing.canvas.tool, LaserTool)
    _press(showing, Qt.Key.Key_K)
    assert not isinstance(showing.canvas.tool, LaserTool)


def test_for_the_back_row_all_is_larger_around_what_was_in_sight(board, areas, qtbot):
    before = board.canvas.viewport
    showing = _show(board, qtbot, Qt.Key.Key_F11)
    assert showing.canvas.viewport.scale == pytest.approx(before.scale * 1.6)
    middle = before.box(board.canvas.insets).centre
    assert _middle(showing) == pytest.approx([round(one) for one in middle], abs=2)
    _press(showing, Qt.Key.Key_F11)
    assert board.view.steering.showing is None


def test_the_time_is_large_where_it_runs(board, areas, qtbot):
    commands.set_timer(board.document, seconds=60)
    showing = _show(board, qtbot, Qt.Key.Key_F11)
    assert not showing.time.isVisible()
    commands.start_timer(board.document)
    assert showing.time.isVisible()
    assert showing.time.face.font().pixelSize() >= 80


def test_a_board_without_areas_is_shown_whole(board, qtbot):
    [note] = board.stick("Reflection")
    showing = _show(board, qtbot, Qt.Key.Key_F5)
    _press(showing, Qt.Key.Key_Right)
    assert _sees(showing, board.canvas.scene.sheet.box(note))
    assert showing.at == -1


def test_showing_ends_with_its_board(board, areas, qtbot):
    _show(board, qtbot, Qt.Key.Key_F5)
    board.view.open(None)
    assert board.view.steering.showing is None
