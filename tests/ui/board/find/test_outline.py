"""What the outline shows, and that it goes along with the board."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from openspace import commands
from openspace.model import Area, Note

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALL = ["We saw", "  One", "  Two", "It asks", "  Three", "Loose"]


def test_the_list_shows_areas_with_their_notes_then_what_lies_in_none(listed):
    assert listed.rows() == ALL
    assert listed.view.finding.full.isVisible()
    assert not listed.view.tools.isVisible()


def test_the_same_key_leads_back_to_the_board(listed):
    listed.key(Qt.Key.Key_O, CTRL | SHIFT)
    assert not listed.view.finding.full.isVisible()
    assert listed.canvas.hasFocus()
    assert listed.view.tools.isVisible()


def test_an_area_in_an_area_is_shown_in_it(listed, qtbot):
    inner = commands.draw_area(listed.document, at=(440, 50), size=(250, 240), title="Inner")
    commands.stick_notes(listed.document, ["Deep"], at=[(460, 100)])
    qtbot.waitUntil(
        lambda: listed.rows()[:5] == ["We saw", "  One", "  Two", "  Inner", "    Deep"]
    )
    assert listed.outline.isExpanded(listed.outline.rows.index_of(inner))


def test_what_changes_on_the_board_patches_rows_and_resets_nothing(listed, qtbot):
    model: QAbstractItemModel = listed.outline.rows
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    commands.reword_note(listed.document, listed.one, text="First")
    assert "  First" in listed.rows()
    commands.move_things(listed.document, [listed.two], by=(0, 400))
    commands.peel_things(listed.document, [listed.loose])
    commands.stick_notes(listed.document, ["New"], at=[(460, 60)])
    expected = ["We saw", "  First", "  New", "It asks", "  Three", "  Two"]
    qtbot.waitUntil(lambda: listed.rows() == expected)
    commands.peel_things(listed.document, [listed.saw])
    qtbot.waitUntil(lambda: listed.rows() == ["It asks", "  Three", "  Two", "First", "New"])
    commands.take_back_things(listed.document, [listed.saw])
    qtbot.waitUntil(lambda: listed.rows() == expected)
    assert not resets
    del tester


def test_an_undo_on_the_board_shows_in_the_list(listed, qtbot):
    commands.move_things(listed.document, [listed.one], by=(0, 400))
    qtbot.waitUntil(lambda: "  One" in listed.rows()[listed.rows().index("It asks") :])
    listed.bridge.undo()
    qtbot.waitUntil(lambda: listed.rows() == ALL)


def test_the_chosen_note_is_the_same_in_both_ways(listed):
    listed.view.selection.choose([listed.three])
    assert listed.outline.rows.id_of(listed.outline.currentIndex()) == listed.three
    listed.key(Qt.Key.Key_Down)
    assert listed.view.selection.only == listed.loose
    listed.key(Qt.Key.Key_Up, SHIFT)
    assert listed.view.selection.ids == {listed.loose, listed.three}


def test_a_note_chosen_in_the_page_beside_comes_into_sight_on_the_board(outlined):
    (far,) = outlined.stick("Far", at=[(9000, 9000)])
    outlined.panel.beside.open_page("outline")
    outline = outlined.panel.beside.outline.outline
    outline.setCurrentIndex(outline.rows.index_of(far))
    assert outlined.canvas.viewport.box().meets(outlined.canvas.scene.sheet.box(far))
    assert outlined.view.selection.only == far


def test_another_board_shows_its_own_rows(listed):
    other = commands.add_board(listed.bridge.gathering, title="Other")
    commands.stick_notes(listed.bridge.gathering.board(other), ["Elsewhere"], at=[(0, 0)])
    listed.panel.show_board(other)
    assert listed.rows() == ["Elsewhere"]


def test_hostile_words_are_shown_as_they_are(listed):
    commands.reword_note(listed.document, listed.one, text="<b>bold</b> & <img src=x>")
    assert "  <b>bold</b> & <img src=x>" in listed.rows()


def test_what_lies_face_down_is_not_read_in_the_list(listed):
    commands.turn_notes(listed.document, [listed.one], face_down=True)
    index = listed.outline.rows.index_of(listed.one)
    assert index.data() == "Note, face down"
    assert index.data(Qt.ItemDataRole.EditRole) == ""
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable


def test_an_area_is_read_aloud_with_how_much_lies_in_it(listed):
    index = listed.outline.rows.index_of(listed.saw)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Area “We saw”, 2 things in it"


def test_all_kinds_with_words_stand_in_the_list(listed, qtbot):
    commands.draw_shape(
        listed.document, form="ellipse", at=(1300, 0), size=(99, 99), colour="ink", text="Circle"
    )
    qtbot.waitUntil(lambda: listed.rows()[-1] == "Circle")


def test_an_empty_board_says_what_to_do(board):
    board.key(Qt.Key.Key_O, CTRL | SHIFT)
    page = board.view.finding.outline
    assert page.empty.isVisible()
    QTest.keyClick(page.outline, Qt.Key.Key_Return, CTRL)
    assert not page.empty.isVisible()
    assert [type(one) for one in map(board.note, board.notes())] == [Note]


def test_a_click_on_the_button_in_the_row_shows_the_list_too(outlined):
    QTest.mouseClick(outlined.panel.row.outline, Qt.MouseButton.LeftButton)
    assert outlined.view.finding.full.isVisible()
    assert outlined.panel.row.outline.isChecked()
    assert len(outlined.document.records(Area)) == 2
