"""The boards as tabs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Board

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def three(board):
    """Three boards, the first shown."""
    for title in ("Room 2", "Ideas & <b>hopes</b>"):
        commands.add_board(board.bridge.gathering, title=title)
    return board


def tabs(board):
    return board.panel.row.tabs


def shown(board):
    return board.bridge.gathering.plan.get(Board, board.panel.board_id).title


def test_each_board_has_a_tab_with_its_title_as_it_is(three):
    bar = tabs(three).tabs
    titles = [bar.tabText(at) for at in range(bar.count())]
    assert titles == ["Leadership", "Room 2", "Ideas && <b>hopes</b>"]
    assert bar.tabToolTip(2) == "<p>Ideas &amp; &lt;b&gt;hopes&lt;/b&gt;</p>"


def test_a_click_on_a_tab_shows_its_board(three):
    bar = tabs(three).tabs
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(1).center())
    assert shown(three) == "Room 2"
    assert bar.currentIndex() == 1


def test_ctrl_tab_and_page_keys_go_round_the_boards(three):
    seen = []
    for key, keys in (
        (Qt.Key.Key_Tab, CTRL),
        (Qt.Key.Key_PageDown, CTRL),
        (Qt.Key.Key_Tab, CTRL),
        (Qt.Key.Key_PageUp, CTRL),
        (Qt.Key.Key_Backtab, CTRL | SHIFT),
    ):
        three.key(key, keys)
        seen.append(tabs(three).tabs.currentIndex())
    assert seen == [1, 2, 0, 2, 1]
    assert shown(three) == "Room 2"


def test_each_board_keeps_its_view(three):
    three.stick("One")
    three.view.doings.basic.zoom_to(2.0)
    before = three.canvas.viewport
    three.key(Qt.Key.Key_PageDown, CTRL)
    three.view.doings.basic.zoom_to(0.5)
    three.key(Qt.Key.Key_PageUp, CTRL)
    assert three.canvas.viewport == before


def test_a_double_click_renames_a_board_in_place(three):
    bar = tabs(three).tabs
    at = bar.tabRect(0).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(bar, Qt.MouseButton.LeftButton, pos=at)
    three.type("Trust & care")
    three.key(Qt.Key.Key_Return)
    assert shown(three) == "Trust & care"
    assert bar.tabText(0) == "Trust && care"


def test_f2_on_the_tabs_renames_too(three):
    tabs(three).tabs.setFocus()
    three.key(Qt.Key.Key_F2)
    three.type("New name")
    three.key(Qt.Key.Key_Return)
    assert shown(three) == "New name"


def test_plus_makes_a_board_and_lets_its_title_be_written(three):
    QTest.mouseClick(tabs(three).add, Qt.MouseButton.LeftButton)
    three.type("Fresh")
    three.key(Qt.Key.Key_Return)
    assert shown(three) == "Fresh"
    assert tabs(three).tabs.count() == 4


def test_all_boards_stand_in_the_menu(three):
    tabs(three).fill_menu()
    texts = [one.text() for one in tabs(three).menu.actions()]
    assert texts[:3] == ["Leadership", "Room 2", "Ideas && <b>hopes</b>"]
    tabs(three).menu.actions()[1].trigger()
    assert shown(three) == "Room 2"


@pytest.mark.parametrize("beside", [False, True])
def test_many_long_titles_fit_a_small_window_and_all_buttons_stay_in_sight(board, beside):
    board.panel.row.beside.setChecked(beside)
    for at in range(25):
        title = f"{at} What kind of leadership is needed in public services?"
        commands.add_board(board.bridge.gathering, title=title)
    board.panel.grab()
    row = board.panel.row
    assert row.width() <= 1196
    for button in (row.tabs.add, row.tabs.all, row.search, row.outline, row.beside):
        left = button.mapTo(row, button.rect().topLeft()).x()
        assert 0 < left <= row.width() - button.width()
    assert max(row.tabs.tabs.tabRect(at).width() for at in range(25)) <= 210


def test_the_last_of_many_boards_comes_into_sight_with_its_tab(board):
    for at in range(25):
        last = commands.add_board(board.bridge.gathering, title=f"Board number {at}")
    board.panel.show_board(last)
    board.panel.grab()
    bar = board.panel.row.tabs.tabs
    assert bar.rect().contains(bar.tabRect(25).center())


def test_keys_of_boards_work_from_the_strip_too(three):
    three.view.strip.line.setFocus()
    three.key(Qt.Key.Key_PageDown, CTRL)
    assert shown(three) == "Room 2"
