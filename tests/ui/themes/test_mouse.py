"""Sorting with the mouse."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.themes.conftest import CTRL, LEFT
from tests.ui.themes.test_columns import PLACE, RELATIONS, SAFE, UNSORTED
from ui.themes import ThemesPanel

WILLING = "(Leaders) willing to work with community empowerment and sustainability"


def test_a_note_is_dragged_to_a_place_in_another_theme(sample):
    card = sample.card("Managing by outcomes")
    sample.carry(card, sample.above(sample.column(SAFE).cards[1]))
    assert sample.notes(SAFE)[1] == "Managing by outcomes not presenteeism"
    assert len(sample.notes(RELATIONS)) == 4
    assert sample.column(SAFE).cards[1] is card


def test_a_note_is_dragged_to_another_place_in_its_theme(sample):
    sample.carry(sample.card("Reflection time"), sample.below(sample.column(RELATIONS).cards[2]))
    assert sample.notes(RELATIONS)[2].startswith("Reflection time")
    assert sample.bridge.gathering.history.undo_label == "Put a note under a theme"


def test_a_drop_shows_beforehand_where_it_would_land(sample):
    card = sample.card("Managing by outcomes")
    target = sample.column(SAFE)
    sample.carry(card, sample.above(target.cards[1]), drop=False)
    mark = sample.panel._carrying._mark
    assert mark.isVisible()
    assert mark.parentWidget() is target.list.inside
    assert abs(mark.geometry().center().y() - target.cards[1].y()) < 6
    sample.qtbot.mouseRelease(card, LEFT)
    assert not mark.isVisible()


def test_escape_puts_back_what_is_carried(sample):
    card = sample.card("Managing by outcomes")
    sample.carry(card, sample.above(sample.column(SAFE).cards[1]), drop=False)
    sample.qtbot.keyClick(card, Qt.Key.Key_Escape)
    sample.qtbot.mouseRelease(card, LEFT)
    assert len(sample.notes(RELATIONS)) == 5
    assert not sample.panel._carrying._ghost.isVisible()


def test_notes_selected_with_ctrl_move_together_and_come_back_with_one_undo(sample):
    first, second = sample.card("Reflection time"), sample.card("Compassionate")
    sample.qtbot.mouseClick(first, LEFT)
    sample.qtbot.mouseClick(second, LEFT, CTRL)
    sample.carry(second, sample.above(sample.column(PLACE).cards[0]))
    assert [text[:10] for text in sample.notes(PLACE)[:2]] == ["Reflection", "Compassion"]
    sample.bridge.undo()
    assert len(sample.notes(PLACE)) == 2
    assert len(sample.notes(RELATIONS)) == 5


def test_shift_selects_all_up_to_a_note(sample):
    cards = sample.column(RELATIONS).cards
    sample.qtbot.mouseClick(cards[1], LEFT)
    sample.qtbot.mouseClick(cards[3], LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert [card.picked for card in cards] == [False, True, True, True, False]


def test_a_drop_beside_the_columns_changes_nothing(sample):
    card = sample.card("Managing by outcomes")
    sample.carry(card, sample.panel.mapToGlobal(QPoint(500, 5)))
    assert sample.bridge.gathering.history.undo_label == ""


def test_a_column_is_dragged_by_its_head_to_the_front(sample):
    first = sample.column(PLACE)
    target = first.mapToGlobal(QPoint(20, 40))
    sample.carry(sample.column(SAFE).header, target)
    assert sample.titles()[0] == SAFE
    sample.bridge.undo()
    assert sample.titles()[3] == SAFE


def test_the_link_on_a_card_asks_for_its_board(sample):
    card = sample.card("Managing by outcomes")
    with sample.qtbot.waitSignal(sample.panel.board_asked) as asked:
        sample.qtbot.mouseClick(card, LEFT, pos=card.link_area().center())
    assert asked.args[1] == card.note.id
    assert asked.args[0] in set(sample.bridge.gathering.open_boards)


def test_a_theme_is_made_in_place_and_gets_the_focus(sample):
    sample.qtbot.mouseClick(sample.panel.header.theme_button, LEFT)
    edit = sample.panel.new_theme.title.edit
    sample.qtbot.keyClicks(edit, "Time to think")
    sample.qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert sample.titles()[-1] == "Time to think"
    assert not sample.panel.new_theme.isVisible()
    assert sample.column("Time to think").header.hasFocus()


def test_escape_makes_no_theme(sample):
    sample.qtbot.mouseClick(sample.panel.header.theme_button, LEFT)
    edit = sample.panel.new_theme.title.edit
    sample.qtbot.keyClicks(edit, "Never")
    sample.qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert len(sample.titles()) == 4
    assert not sample.panel.new_theme.isVisible()


def test_a_click_on_a_title_lets_it_be_renamed_in_place(sample):
    header = sample.column(PLACE).header
    sample.qtbot.mouseClick(header, LEFT, pos=header.title.geometry().center())
    edit = header.title.edit
    sample.qtbot.keyClicks(edit, "Places <b>first</b>")
    sample.qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert sample.titles()[0] == "Places <b>first</b>"
    assert header.hasFocus()


def test_a_title_left_for_another_place_is_kept(sample):
    header = sample.column(PLACE).header
    sample.qtbot.mouseClick(header, LEFT, pos=header.title.geometry().center())
    sample.qtbot.keyClicks(header.title.edit, "Places first")
    sample.qtbot.mouseClick(sample.card("Managing by outcomes"), LEFT)
    assert sample.titles()[0] == "Places first"


def test_a_title_is_saved_while_one_writes_and_escape_puts_it_back(sample):
    header = sample.column(PLACE).header
    sample.qtbot.mouseClick(header, LEFT, pos=header.title.geometry().center())
    edit = header.title.edit
    sample.qtbot.keyClicks(edit, "Places first")
    sample.qtbot.waitUntil(lambda: sample.titles()[0] == "Places first", timeout=2000)
    assert edit.isVisible()
    sample.qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert sample.titles()[0] == PLACE


def test_the_menu_of_the_right_button_does_not_end_the_writing(sample):
    header = sample.column(PLACE).header
    sample.qtbot.mouseClick(header, LEFT, pos=header.title.geometry().center())
    edit = header.title.edit
    QApplication.sendEvent(edit, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert edit.isVisible()


def test_a_theme_not_made_yet_is_there_after_reopening(sample):
    sample.qtbot.mouseClick(sample.panel.header.theme_button, LEFT)
    sample.qtbot.keyClicks(sample.panel.new_theme.title.edit, "Time to th")
    sample.panel.new_theme.keep()
    again = ThemesPanel(sample.bridge)
    sample.qtbot.addWidget(again)
    assert again.new_theme.title.edit.words() == "Time to th"
    assert not again.new_theme.isHidden()
    assert not again.new_theme.isWindow()
    again.flush()
    assert sample.titles()[-1] == "Time to th"


def test_the_menu_of_a_theme_colours_moves_and_removes_it(sample):
    header = sample.column(RELATIONS).header
    _choose(sample, header, "Move left")
    assert sample.titles().index(RELATIONS) == 1
    _choose(sample, header, "Colour", "Green")
    assert sample.theme(RELATIONS).colour == "green"
    assert {card.colour for card in sample.column(RELATIONS).cards} == {"green"}
    _choose(sample, header, "Remove the theme, keep its notes")
    assert len(sample.notes(UNSORTED)) == 5
    sample.bridge.undo()
    assert len(sample.notes(RELATIONS)) == 5


def _choose(sample, header, *names):
    """Open the theme's menu with a click and choose an entry, or one of a menu in it."""
    sample.qtbot.mouseClick(header.menu_button, LEFT)
    popped = QApplication.activePopupWidget()
    assert isinstance(popped, QMenu)
    menu: Any = popped
    for name in names:
        action = next(action for action in menu.actions() if action.text() == name)
        menu = action.menu()
    action.trigger()
    popped.close()
