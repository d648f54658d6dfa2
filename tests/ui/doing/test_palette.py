import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace.commands import draw_area, post_topic
from openspace.gathering import boards
from tests.ui.doing.focused import focused
from ui.actions import actions
from ui.board.keys import board_keys
from ui.widgets import GrowingEdit

CTRL = Qt.KeyboardModifier.ControlModifier


def key(which, keys=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(focused(), which, keys)


def open_palette(window):
    key(Qt.Key.Key_K, CTRL)
    palette = window.overlays.palette
    assert palette.isVisible()
    return palette


def names(palette):
    return [one.text for one, _letters in palette.rows.found]


def test_the_palette_opens_with_its_key_and_its_button(on_board):
    palette = open_palette(on_board)
    assert palette.field.hasFocus()
    key(Qt.Key.Key_Escape)
    assert palette.isHidden()
    QTest.mouseClick(on_board.line.palette_key, Qt.MouseButton.LeftButton)
    assert palette.isVisible()


def test_it_opens_while_one_writes_in_the_strip(on_board):
    on_board.panels.boards().view.strip.line.setFocus()
    QTest.keyClicks(focused(), "half a thought")
    open_palette(on_board)
    key(Qt.Key.Key_Escape)
    strip = on_board.panels.boards().view.strip.line
    assert strip.text() == "half a thought"
    assert strip.hasFocus()


def test_every_command_of_the_window_and_of_the_board_is_in_it(on_board):
    on_board.todo["undo"].setEnabled(True)
    on_board.todo["redo"].setEnabled(True)
    shown = set(names(open_palette(on_board)))
    there = {action.text for action in actions() if action.id not in {"palette", "undo", "redo"}}
    assert there <= shown
    keys = [row.does for row in board_keys()]
    assert {does for does in keys if keys.count(does) == 1} <= shown


def test_what_cannot_be_done_now_is_not_offered(on_board):
    assert not on_board.todo["redo"].isEnabled()
    assert "Redo" not in names(open_palette(on_board))


def test_outside_of_the_boards_their_keys_are_not_offered(on_board):
    on_board.go("marketplace")
    assert "Duplicate" not in names(open_palette(on_board))


def test_a_few_letters_and_enter_do_it(on_board):
    view = on_board.panels.boards().view
    before = view.canvas.viewport.scale
    palette = open_palette(on_board)
    QTest.keyClicks(palette.field, "zoom i")
    assert names(palette)[0] == "Zoom in"
    key(Qt.Key.Key_Return)
    assert palette.isHidden()
    assert view.canvas.viewport.scale == pytest.approx(before * 1.25)
    assert view.canvas.hasFocus()


def test_the_arrows_go_through_the_rows_and_round(on_board):
    palette = open_palette(on_board)
    key(Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == palette.rows.rowCount() - 1


def test_what_was_used_last_stands_first(on_board):
    palette = open_palette(on_board)
    QTest.keyClicks(palette.field, "choose all")
    key(Qt.Key.Key_Return)
    assert names(open_palette(on_board))[0] == "Choose all notes"


def test_where_nothing_is_found_a_sentence_says_so(on_board):
    palette = open_palette(on_board)
    QTest.keyClicks(palette.field, "qqqq")
    assert palette.empty.isVisible()
    assert palette.list.isHidden()
    key(Qt.Key.Key_Return)
    assert palette.isVisible()


def test_one_goes_to_a_board_by_its_name(on_board):
    gathering = on_board.bridge.gathering
    title = boards(gathering)[0].title
    on_board.go("harvest")
    palette = open_palette(on_board)
    QTest.keyClicks(palette.field, f"go board {title[:12]}")
    key(Qt.Key.Key_Return)
    assert on_board.place == "boards"
    assert on_board.panels.boards().board_id == boards(gathering)[0].id


def test_one_goes_to_a_topic_by_its_question(on_board):
    topic = post_topic(on_board.bridge.gathering, "Who feeds the cat?")
    palette = open_palette(on_board)
    QTest.keyClicks(palette.field, "feeds cat")
    key(Qt.Key.Key_Return)
    assert on_board.place == "marketplace"
    assert on_board.panels.panel("marketplace").cards[topic].hasFocus()


def test_one_goes_to_an_area_by_its_title(on_board):
    view = on_board.panels.boards().view
    draw_area(view.verbs.document, title="What we saw", at=(9000, 9000), size=(640, 480))
    palette = open_palette(on_board)
    QTest.keyClicks(palette.field, "what we saw")
    key(Qt.Key.Key_Return)
    seen = view.canvas.viewport.box()
    assert seen.left < 9000 < seen.right
    assert seen.top < 9000 < seen.bottom


def test_a_click_beside_it_closes_it(on_board):
    palette = open_palette(on_board)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.rect().bottomLeft())
    assert palette.isHidden()


def test_tab_stays_inside(on_board):
    palette = open_palette(on_board)
    for _press in range(3):
        key(Qt.Key.Key_Tab)
        assert palette.isAncestorOf(focused())


def test_it_fits_into_the_least_window(on_board):
    on_board.resize(960, 600)
    palette = open_palette(on_board)
    assert palette.rect().contains(palette.card.geometry())
    assert palette.list.height() <= palette.card.height()


def test_a_row_is_read_aloud_with_its_key_and_subject(on_board):
    palette = open_palette(on_board)
    QTest.keyClicks(palette.field, "duplicate")
    said = palette.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Duplicate, Ctrl+D, On the board"


def test_it_opens_while_one_writes_on_a_note(on_board):
    view = on_board.panels.boards().view
    view.doings.basic.step(True)
    view.doings.basic.reword_chosen()
    words = view.writing.editor.words()
    QTest.keyClick(focused(), Qt.Key.Key_Home, CTRL)
    open_palette(on_board)
    assert view.writing.editor.words() == words


def test_it_opens_while_one_writes_the_draft(on_board):
    on_board.go("gathering")
    field = on_board.panels.panel("gathering").findChildren(GrowingEdit)[0]
    field.setFocus()
    words = field.words()
    assert words
    QTest.keyClick(field, Qt.Key.Key_Home, CTRL)
    open_palette(on_board)
    assert field.words() == words
