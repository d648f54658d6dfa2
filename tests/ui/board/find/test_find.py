"""Finding words on a board."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Connector

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def find(board, words):
    board.key(Qt.Key.Key_F, CTRL)
    board.type(words)
    return board.view.finding


def found(board):
    sheet = board.canvas.scene.sheet
    return [sheet.thing(one) for one in board.view.finding.doings.searching.hits]


def test_ctrl_f_finds_while_one_writes_and_tells_how_many(board):
    board.stick("Trust grows", "Time", "No trust")
    finding = find(board, "tru")
    assert finding.bar.line.hasFocus()
    assert finding.bar.count.text() == "1 of 2"
    board.type("nk")
    assert finding.bar.count.text() == "Not found"


@pytest.mark.parametrize("words", ["cafe", "CAFÉ", "cafe\u0301 d'ete", "café  d'été"])
def test_case_accents_and_blanks_make_no_difference(board, words):
    board.stick("Café\nd'Été", "Tea")
    bar = find(board, "").bar
    bar.line.insert(words)
    assert bar.count.text() == "1 of 1"


def test_words_of_all_kinds_and_tags_are_found(board):
    document = board.document
    (note,) = board.stick("Needle")
    (tagged,) = board.stick("Hay", at=[(300, 0)])
    commands.tag_notes(document, [tagged], tag="needle")
    area = commands.draw_area(document, at=(0, 400), size=(200, 200), title="Needles here")
    shape = commands.draw_shape(
        document, form="text", at=(300, 400), size=(99, 50), colour="ink", text="a needle"
    )
    line = commands.connect(document, Connector(id="", start=note, end=tagged, label="needle?"))
    find(board, "needle")
    assert {one.id for one in found(board)} == {note, tagged, area, shape, line}


def test_what_lies_face_down_is_not_given_away(board):
    (note,) = board.stick("Secret")
    commands.turn_notes(board.document, [note], face_down=True)
    assert find(board, "secret").bar.count.text() == "Not found"


def test_enter_and_f3_go_round_the_hits_in_the_order_of_reading(board):
    ids = board.stick("a trust", "b trust", "c trust")
    searching = find(board, "trust").doings.searching
    seen = [searching.current]
    for key, keys in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier(0)),
        (Qt.Key.Key_F3, Qt.KeyboardModifier(0)),
        (Qt.Key.Key_Return, Qt.KeyboardModifier(0)),
        (Qt.Key.Key_Return, SHIFT),
        (Qt.Key.Key_F3, SHIFT),
    ):
        board.key(key, keys)
        seen.append(searching.current)
    assert seen == [ids[0], ids[1], ids[2], ids[0], ids[2], ids[1]]
    assert board.view.finding.bar.count.text() == "2 of 3"


def test_a_hit_out_of_sight_is_brought_into_sight(board):
    board.stick("Near")
    (far,) = board.stick("Treasure", at=[(9000, 9000)])
    find(board, "treasure")
    box = board.canvas.scene.sheet.box(far)
    seen = board.canvas.viewport.box(board.canvas.insets)
    assert (seen.left <= box.left, seen.right >= box.right) == (True, True)
    assert (seen.top <= box.top, seen.bottom >= box.bottom) == (True, True)


def test_esc_closes_and_chooses_the_hit_to_go_on_with_it(board):
    one, two = board.stick("One", "Two")
    finding = find(board, "two")
    assert board.canvas.scene.highlight is not None
    board.key(Qt.Key.Key_Escape)
    assert finding.bar.isHidden()
    assert board.canvas.scene.highlight is None
    assert board.canvas.hasFocus()
    assert board.view.selection.only == two
    board.key(Qt.Key.Key_F3)
    assert finding.bar.isVisible()
    assert finding.bar.line.text() == "two"
    assert one != two


def test_notes_that_come_or_go_are_counted_at_once(board, qtbot):
    (one,) = board.stick("Trust")
    bar = find(board, "trust").bar
    board.stick("More trust", at=[(300, 0)])
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 2")
    commands.peel_things(board.document, [one])
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 1")


def colour_of_paper(board, thing_id):
    box = board.canvas.scene.sheet.box(thing_id)
    corner = board.pixel(box.left + 30, box.top + 30)
    return board.canvas.grab().toImage().pixelColor(corner)


def test_hits_stay_bright_while_the_rest_steps_back(board, qtbot):
    hit, other = board.stick("a needle", "x")
    qtbot.waitUntil(lambda: colour_of_paper(board, hit) == colour_of_paper(board, other))
    bright = colour_of_paper(board, hit)
    assert bright.red() > bright.blue() + 60
    find(board, "needle")
    assert colour_of_paper(board, hit) == bright
    assert colour_of_paper(board, other).blue() > bright.blue() + 30


def test_another_board_is_searched_for_the_same_words(board, qtbot):
    board.stick("Trust")
    other = commands.add_board(board.bridge.gathering, title="Other")
    commands.stick_notes(
        board.bridge.gathering.board(other), ["trust", "trust!"], at=[(0, 0), (300, 0)]
    )
    bar = find(board, "trust").bar
    board.panel.show_board(other)
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 2")


def test_the_button_in_the_row_opens_the_bar_and_its_cross_closes_it(board):
    board.stick("One")
    QTest.mouseClick(board.panel.row.search, Qt.MouseButton.LeftButton)
    bar = board.view.finding.bar
    assert bar.line.hasFocus()
    QTest.mouseClick(bar.close_it, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_ctrl_f_works_from_the_strip_and_from_a_note_being_written(board):
    board.view.strip.line.setFocus()
    board.key(Qt.Key.Key_F, CTRL)
    assert board.view.finding.bar.line.hasFocus()
    board.key(Qt.Key.Key_Escape)
    board.double_click(board.free_pixel())
    board.type("Half")
    board.key(Qt.Key.Key_F, CTRL)
    assert board.view.finding.bar.line.hasFocus()
    assert board.texts() == ["Half"]
