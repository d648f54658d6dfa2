import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.doing.focused import focused
from ui.actions import actions
from ui.board.keys import board_keys
from ui.doing import Doable
from ui.doing.keycaps import key_in_words, parts_of, shown_keys
from ui.doing.sheet import in_columns

NOTHING = Doable("", "", list)
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(("key", "keys"), [(Qt.Key.Key_F1, NONE), (Qt.Key.Key_Question, NONE)])
def test_the_sheet_opens_with_either_key_and_closes_with_escape(on_board, key, keys):
    QTest.keyClick(focused(), key, keys)
    sheet = on_board.overlays.keys
    assert sheet.isVisible()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert on_board.panels.boards().view.canvas.hasFocus()


def test_a_question_mark_in_the_strip_is_written(on_board):
    strip = on_board.panels.boards().view.strip.line
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Question, SHIFT)
    assert strip.text() == "?"
    assert "keys" not in vars(on_board.overlays)


def test_every_key_of_window_and_board_stands_on_it(on_board):
    sheet = on_board.overlays.keys
    sheet.show_sheet()
    wanted = {row.does for row in board_keys() if row.keys} | {one.text for one in actions()}
    assert wanted <= set(sheet.shown())


@pytest.mark.parametrize(
    ("place", "row"),
    [("marketplace", "Merge with another topic"), ("themes", "Move to a theme")],
)
def test_the_keys_of_the_place_one_is_in_stand_on_it(on_board, place, row):
    on_board.go(place)
    sheet = on_board.overlays.keys
    sheet.show_sheet()
    assert row in sheet.shown()
    assert "Duplicate" not in sheet.shown()


def test_it_is_searched(on_board):
    sheet = on_board.overlays.keys
    sheet.show_sheet()
    QTest.keyClicks(sheet.field, "zoom")
    assert sorted(sheet.shown()) == ["Zoom in", "Zoom out"]


def test_where_no_key_does_it_a_sentence_says_so(on_board):
    sheet = on_board.overlays.keys
    sheet.show_sheet()
    QTest.keyClicks(sheet.field, "qqqq")
    assert sheet._nothing.isVisible()


def test_it_fits_a_small_window_in_columns(on_board):
    on_board.resize(1280, 720)
    sheet = on_board.overlays.keys
    sheet.show_sheet()
    assert sheet.rect().contains(sheet.card.geometry())
    assert sheet._columns.count() == 4
    on_board.resize(960, 600)
    assert sheet._columns.count() == 3


def test_columns_are_about_equally_high():
    subjects = {str(size): [NOTHING] * size for size in (9, 5, 4, 3, 2)}
    columns = in_columns(subjects, 2)
    heights = [sum(len(rows) for _subject, rows in column) for column in columns]
    assert sorted(heights) == [11, 12]


def test_the_plus_of_zooming_is_a_key_of_its_own():
    assert parts_of("Ctrl++") == ("Ctrl", "+")
    assert parts_of("Ctrl+-") == ("Ctrl", "-")
    assert key_in_words("Ctrl+Shift+Z") == "Ctrl+Shift+Z"


def test_four_arrows_share_their_modifier():
    arrows = ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down")
    assert shown_keys(arrows) == (("Shift", "←", "↑", "→", "↓"),)
