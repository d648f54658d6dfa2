"""Sorting with the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.themes.conftest import CTRL
from tests.ui.themes.test_columns import PLACE, RELATIONS, SAFE, UNSORTED
from tests.ui.themes.test_mouse import WILLING

KEY = Qt.Key


def press(sample, key, modifiers=Qt.KeyboardModifier.NoModifier):
    sample.qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def test_arrows_go_from_card_to_card_and_from_column_to_column(sample):
    sample.column(RELATIONS).cards[0].setFocus()
    press(sample, KEY.Key_Down)
    assert focused().startswith("Move from")
    press(sample, KEY.Key_Right)
    assert sample.column(SAFE).cards[1].hasFocus()
    press(sample, KEY.Key_Up)
    press(sample, KEY.Key_Up)
    assert sample.column(SAFE).header.hasFocus()
    press(sample, KEY.Key_Left)
    press(sample, KEY.Key_Down)
    assert focused().startswith("Reflection time")


def test_ctrl_and_arrows_move_a_note_along_its_theme_and_keep_the_focus(sample):
    card = sample.card("Reflection time")
    card.setFocus()
    press(sample, KEY.Key_Down, CTRL)
    press(sample, KEY.Key_Down, CTRL)
    assert sample.notes(RELATIONS)[2].startswith("Reflection time")
    assert card.hasFocus()
    for _time in range(9):
        press(sample, KEY.Key_Up, CTRL)
    assert sample.notes(RELATIONS)[0].startswith("Reflection time")


def test_ctrl_and_arrows_move_a_note_to_the_theme_beside(sample):
    card = sample.card("Managing by outcomes")
    card.setFocus()
    press(sample, KEY.Key_Left, CTRL)
    assert sample.notes(WILLING)[2].startswith("Managing by outcomes")
    assert card.hasFocus()


def test_space_selects_and_the_selected_move_together(sample):
    cards = sample.column(RELATIONS).cards
    cards[0].setFocus()
    press(sample, KEY.Key_Space)
    press(sample, KEY.Key_Down)
    press(sample, KEY.Key_Space)
    press(sample, KEY.Key_Right, CTRL)
    assert [text[:10] for text in sample.notes(SAFE)[1:3]] == ["Reflection", "Move from "]
    assert sample.bridge.gathering.history.undo_label == "Put 2 notes under a theme"


def test_delete_takes_a_note_out_and_undo_brings_it_back_to_its_place(sample):
    before = sample.notes(RELATIONS)
    sample.card("Managing by outcomes").setFocus()
    press(sample, KEY.Key_Delete)
    assert sample.notes(UNSORTED) == ["Managing by outcomes not presenteeism"]
    sample.bridge.undo()
    assert sample.notes(RELATIONS) == before


def test_m_offers_the_themes_by_number(sample):
    sample.card("Managing by outcomes").setFocus()
    press(sample, KEY.Key_M)
    menu = QApplication.activePopupWidget()
    sample.qtbot.keyClick(menu, KEY.Key_1)
    assert sample.notes(PLACE)[-1] == "Managing by outcomes not presenteeism"


def test_enter_asks_for_the_board_of_a_note(sample):
    card = sample.card("Managing by outcomes")
    card.setFocus()
    with sample.qtbot.waitSignal(sample.panel.board_asked) as asked:
        press(sample, KEY.Key_Return)
    assert asked.args[1] == card.note.id


def test_a_column_is_moved_and_renamed_from_its_head(sample):
    header = sample.column(RELATIONS).header
    header.setFocus()
    press(sample, KEY.Key_Right, CTRL)
    assert sample.titles()[3] == RELATIONS
    press(sample, KEY.Key_F2)
    sample.qtbot.keyClicks(header.title.edit, "Trust")
    press(sample, KEY.Key_Return)
    assert sample.titles()[3] == "Trust"
    press(sample, KEY.Key_Delete)
    assert len(sample.notes(UNSORTED)) == 5


def test_an_empty_title_changes_nothing(sample):
    header = sample.column(RELATIONS).header
    header.setFocus()
    press(sample, KEY.Key_F2)
    press(sample, KEY.Key_Delete)
    press(sample, KEY.Key_Return)
    assert RELATIONS in sample.titles()
