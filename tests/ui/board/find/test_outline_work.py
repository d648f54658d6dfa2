"""What people do in the outline happens on the board."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.gathering import area_at, box_of
from openspace.model import Area

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def area_of(listed, note_id):
    left, top, right, bottom = box_of(listed.note(note_id))
    area = area_at(listed.document, (left + right) / 2, (top + bottom) / 2)
    return area.id if area else ""


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_row_is_reworded_in_place(listed, key):
    listed.go_to(listed.one)
    listed.key(key)
    listed.type("Trust first")
    listed.key(Qt.Key.Key_Return)
    assert listed.note(listed.one).text == "Trust first"
    assert listed.outline.hasFocus()
    assert listed.history.undo_label == "Reword a note"
    listed.bridge.undo()
    assert listed.note(listed.one).text == "One"


def test_shift_enter_writes_a_second_line(listed):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_F2)
    listed.type("A")
    listed.key(Qt.Key.Key_Return, SHIFT)
    listed.type("B")
    listed.key(Qt.Key.Key_Return)
    assert listed.note(listed.one).text == "A\nB"


def test_esc_and_leaving_keep_what_was_written(listed):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_F2)
    listed.type("Kept")
    listed.key(Qt.Key.Key_Escape)
    assert listed.note(listed.one).text == "Kept"
    listed.key(Qt.Key.Key_F2)
    listed.type("Kept too")
    listed.panel.flush()
    assert listed.note(listed.one).text == "Kept too"


def test_words_are_saved_while_one_writes_them_as_one_step(listed, qtbot):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_F2)
    listed.type("Half")
    qtbot.waitUntil(lambda: listed.note(listed.one).text == "Half", timeout=3000)
    listed.type(" and whole")
    listed.key(Qt.Key.Key_Return)
    assert listed.note(listed.one).text == "Half and whole"
    listed.bridge.undo()
    assert listed.note(listed.one).text == "One"


def test_words_of_somebody_else_come_in_while_one_writes(listed):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_F2)
    listed.key(Qt.Key.Key_End)
    listed.type(" mine")
    commands.reword_note(listed.document, listed.one, text="Theirs, One")
    listed.key(Qt.Key.Key_Return)
    assert listed.note(listed.one).text == "Theirs, One mine"


def test_words_being_written_are_kept_when_another_board_is_shown(listed):
    other = commands.add_board(listed.bridge.gathering, title="Other")
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_F2)
    listed.type("Not yet done")
    listed.panel.show_board(other)
    assert listed.note(listed.one).text == "Not yet done"


def test_words_being_written_are_kept_when_the_board_is_shown_again(listed):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_F2)
    listed.type("Not yet done")
    listed.key(Qt.Key.Key_O, CTRL | SHIFT)
    assert listed.note(listed.one).text == "Not yet done"


def test_a_row_that_moves_meanwhile_goes_on_being_written(listed, qtbot):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_F2)
    listed.type("Half a ")
    commands.move_things(listed.document, [listed.one], by=(0, 400))
    commands.reword_note(listed.document, listed.three, text="Later")
    qtbot.waitUntil(lambda: listed.note(listed.one).text == "Half a ", timeout=3000)
    listed.type("sentence")
    listed.key(Qt.Key.Key_Return)
    assert listed.note(listed.one).text == "Half a sentence"
    qtbot.waitUntil(lambda: listed.rows()[:2] == ["We saw", "  Two"])


def test_words_for_a_note_that_somebody_peels_are_kept_in_the_bin(listed):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_F2)
    listed.type("Said after all")
    commands.peel_things(listed.document, [listed.one])
    listed.key(Qt.Key.Key_Return)
    (binned,) = listed.panel.beside.bin.model.things
    assert binned.text == "Said after all"


def test_f6_goes_round_the_list_the_strip_and_the_tabs(listed):
    stops = []
    for _times in range(3):
        listed.key(Qt.Key.Key_F6)
        stops.append(listed.focus())
    view = listed.view
    assert stops == [view.strip.line, listed.panel.row.tabs.tabs, view.finding.outline.outline]


def test_an_area_is_reworded_like_a_note(listed):
    listed.go_to(listed.saw)
    listed.key(Qt.Key.Key_F2)
    listed.type("We heard")
    listed.key(Qt.Key.Key_Return)
    assert listed.document.get(Area, listed.saw).title == "We heard"


def test_del_peels_the_row_off_and_goes_on_to_the_next(listed):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_Delete)
    assert listed.note(listed.one).peeled
    assert listed.view.selection.only == listed.two


@pytest.mark.parametrize(
    ("key", "keys"), [(Qt.Key.Key_Return, CTRL), (Qt.Key.Key_Insert, Qt.KeyboardModifier(0))]
)
def test_a_new_note_is_written_below_in_the_same_area(listed, key, keys):
    listed.go_to(listed.one)
    listed.key(key, keys)
    listed.type("Between")
    listed.key(Qt.Key.Key_Return)
    (new,) = [one.id for one in listed.notes().values() if one.text == "Between"]
    assert area_of(listed, new) == listed.saw
    assert listed.view.selection.only == new
    listed.bridge.undo()
    assert new not in listed.canvas.scene.sheet


def test_a_new_note_left_empty_leaves_no_trace(listed):
    listed.go_to(listed.three)
    listed.key(Qt.Key.Key_Return, CTRL)
    listed.key(Qt.Key.Key_Escape)
    assert sorted(listed.texts()) == ["Loose", "One", "Three", "Two"]
    assert listed.panel.row.bin.isHidden()


def test_new_notes_for_an_area_fill_it_without_lying_on_others(listed):
    listed.go_to(listed.asks)
    for word in ("a", "b"):
        listed.key(Qt.Key.Key_Return, CTRL)
        listed.type(word)
        listed.key(Qt.Key.Key_Return)
    sheet = listed.canvas.scene.sheet
    boxes = [sheet.box(one) for one, note in listed.notes().items() if area_of(listed, one)]
    assert len(boxes) == 5
    assert not any(a.meets(b) for at, a in enumerate(boxes) for b in boxes[:at])


def test_a_full_area_keeps_a_new_note_inside(listed):
    for _times in range(8):
        listed.go_to(listed.asks)
        listed.key(Qt.Key.Key_Return, CTRL)
        listed.type("more")
        listed.key(Qt.Key.Key_Return)
    homes = [area_of(listed, one) for one, note in listed.notes().items() if note.text == "more"]
    assert homes == [listed.asks] * 8


def test_alt_down_moves_a_note_behind_the_next_on_the_board(listed):
    before = listed.note(listed.one).pos, listed.note(listed.two).pos
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_Down, ALT)
    assert (listed.note(listed.two).pos, listed.note(listed.one).pos) == before
    assert listed.rows()[:3] == ["We saw", "  Two", "  One"]
    assert listed.outline.rows.id_of(listed.outline.currentIndex()) == listed.one
    listed.key(Qt.Key.Key_Up, ALT)
    assert listed.rows()[:3] == ["We saw", "  One", "  Two"]


def test_alt_up_takes_an_area_there_with_its_notes(listed):
    listed.go_to(listed.asks)
    listed.key(Qt.Key.Key_Up, ALT)
    assert listed.rows() == ["It asks", "  Three", "We saw", "  One", "  Two", "Loose"]
    listed.bridge.undo()
    assert listed.note(listed.three).pos == (20, 460)


def test_what_is_locked_says_so_and_stays(listed):
    commands.lock_things(listed.document, [listed.two], locked=True)
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_Down, ALT)
    assert listed.note(listed.one).pos == (20, 60)
    assert "locked" in listed.refusals[0]


def test_ctrl_m_offers_the_other_areas_and_moves_there(listed, qtbot):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_Down, SHIFT)
    listed.key(Qt.Key.Key_M, CTRL)
    menu = listed.outline.where
    assert [one.text() for one in menu.actions()] == ["We saw", "It asks", "", "Beside all areas"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert [area_of(listed, one) for one in (listed.one, listed.two)] == [listed.asks] * 2
    assert listed.rows() == ["We saw", "It asks", "  Three", "  One", "  Two", "Loose"]
    listed.bridge.undo()
    assert [area_of(listed, one) for one in (listed.one, listed.two)] == [listed.saw] * 2


def test_a_note_can_be_moved_out_of_all_areas(listed):
    listed.go_to(listed.one)
    listed.outline.move_to("")
    assert area_of(listed, listed.one) == ""


def test_a_board_that_cannot_be_changed_says_so_and_keeps_its_rows(listed):
    listed.document.read_only = "Only to read."
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_Return, CTRL)
    listed.key(Qt.Key.Key_Delete)
    assert listed.refusals == ["Only to read."] * 2
    assert len(listed.texts()) == 4


def test_all_that_is_chosen_in_the_list_is_copied_and_pasted(listed):
    listed.key(Qt.Key.Key_A, CTRL)
    before = len(listed.texts())
    listed.key(Qt.Key.Key_C, CTRL)
    words = QApplication.clipboard().text().splitlines()
    assert set(listed.texts()) <= set(words)
    listed.key(Qt.Key.Key_V, CTRL)
    assert len(listed.texts()) == 2 * before


def test_keys_with_ctrl_work_on_the_board_from_the_list(listed):
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_L, CTRL | SHIFT)
    assert listed.note(listed.one).locked
    listed.key(Qt.Key.Key_L, CTRL | SHIFT)
    listed.key(Qt.Key.Key_X, CTRL)
    assert listed.note(listed.one).peeled


def test_what_lies_face_down_is_not_reworded_here(listed):
    commands.turn_notes(listed.document, [listed.one], face_down=True)
    listed.go_to(listed.one)
    listed.key(Qt.Key.Key_Return)
    assert listed.outline.row.editor is None
    assert listed.outline.hasFocus()
