"""The bar of what is chosen, its menu, its keys, and the pen's bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.model import Connector, Note, Shape, Stroke
from tests.ui.board.on_board import OnBoard
from tests.ui.board.test_tools import drawn, things
from ui.board.things.tags import TagCard

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def pair(board: OnBoard):
    """Two notes, both chosen."""
    ids = board.stick("one", "other")
    board.view.selection.choose(ids)
    return ids


def press(button) -> None:
    QTest.mouseClick(button, LEFT)


def choose_from_menu(board: OnBoard, words: str) -> None:
    menu = board.view.chosen.open_menu()
    action = next(one for one in menu.actions() if one.text().startswith(words))
    action.trigger()
    menu.close()


def test_a_question_is_marked_and_unmarked(board, pair):
    bar = board.view.chosen
    press(bar.question)
    assert {board.note(one).meaning for one in pair} == {"question"}
    assert bar.question.isChecked()
    press(bar.question)
    assert {board.note(one).meaning for one in pair} == {""}


def test_an_action_takes_the_place_of_a_question(board, pair):
    press(board.view.chosen.question)
    press(board.view.chosen.action)
    assert {board.note(one).meaning for one in pair} == {"action"}


def test_tags_are_given_by_name_and_taken_by_a_click(board, pair, qtbot):
    press(board.view.chosen.tags)
    card = board.view.chosen.tags.findChild(TagCard)
    QTest.keyClicks(card.line, "#care")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert [board.note(one).tags for one in pair] == [{"care": 1.0}] * 2
    qtbot.waitUntil(lambda: board.view.chosen.tags.findChild(TagCard) is None)
    press(board.view.chosen.tags)
    card = board.view.chosen.tags.findChild(TagCard)
    assert card.tags["care"].isChecked()
    press(card.tags["care"])
    card.close()
    assert [board.note(one).tags for one in pair] == [{}] * 2


def test_notes_go_off_the_record_from_the_menu(board, pair):
    choose_from_menu(board, "Off the record")
    assert all(board.note(one).off_record for one in pair)
    choose_from_menu(board, "Off the record")
    assert not any(board.note(one).off_record for one in pair)


@pytest.mark.parametrize("way", ["keys", "menu"])
def test_what_is_chosen_is_locked_and_unlocked(board, pair, way):
    for locked in (True, False):
        if way == "keys":
            board.key(Qt.Key.Key_L, CTRL | SHIFT)
        else:
            choose_from_menu(board, "Lock")
        assert {board.note(one).locked for one in pair} == {locked}


def test_things_are_grouped_and_ungrouped_by_keys(board, pair):
    board.key(Qt.Key.Key_G, CTRL)
    [group] = {board.note(one).group for one in pair}
    assert group
    board.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert {board.note(one).group for one in pair} == {""}


def test_the_lower_note_is_laid_on_top_and_below_by_keys(board):
    below, above = board.stick("below", "above", at=[(0, 0), (20, 20)])
    sheet = board.canvas.scene.sheet
    board.view.selection.choose([below])
    board.key(Qt.Key.Key_Up, CTRL | ALT)
    assert sheet.at(60, 60).id == below
    board.key(Qt.Key.Key_Down, CTRL | ALT)
    assert sheet.at(60, 60).id == above


def test_a_line_is_bent_and_gets_other_heads(board):
    line = commands.connect(board.document, Connector(id="", reach=(200, 0)))
    board.view.selection.choose([line])
    choose_from_menu(board, "Straight or curved")
    choose_from_menu(board, "Arrow heads")
    after = board.document.get(Connector, line)
    assert (after.curved, after.heads) == (True, "both")


def test_the_bar_offers_only_what_applies(board, pair):
    shape = commands.draw_shape(
        board.document, form="ellipse", at=(0, 400), size=(99, 99), colour="ink"
    )
    bar = board.view.chosen
    assert (bar.count.text(), bar.question.isVisible()) == ("2 notes", True)
    board.view.selection.choose([shape])
    assert (bar.count.text(), bar.question.isVisible()) == ("1 thing", False)
    assert "Off the record" not in {one.text() for one in bar.open_menu().actions()}


def test_a_shape_takes_the_colour_that_is_pressed(board):
    shape = commands.draw_shape(
        board.document, form="ellipse", at=(0, 0), size=(99, 99), colour="ink"
    )
    board.view.selection.choose([shape])
    press(board.view.chosen.swatches.swatches["teal"])
    assert board.document.get(Shape, shape).colour == "teal"


def test_the_pen_draws_as_its_bar_says(board):
    board.view.toolbox.take("pen")
    bar = board.view.ink
    press(bar.widths[8.0])
    press(bar.swatches.swatches["pink"])
    drawn(board, "pen")
    press(bar.marker)
    drawn(board, "pen", (100, 400), (300, 420))
    pen, marker = sorted(things(board, Stroke), key=lambda stroke: stroke.order)
    assert (pen.width, pen.colour, pen.marker) == (8.0, "pink", False)
    assert (marker.width, marker.marker) == (48.0, True)


def test_the_pens_bar_is_there_only_while_one_draws(board):
    board.view.toolbox.take("pen")
    assert board.view.ink.isVisible()
    board.view.toolbox.take("select")
    assert not board.view.ink.isVisible()


def test_without_notes_chosen_tags_go_nowhere(board):
    before = board.history.undo_label
    board.view.doings.things.tag("care")
    board.view.doings.things.group()
    board.view.doings.things.lock()
    assert board.history.undo_label == before
    assert not board.document.records(Note)
