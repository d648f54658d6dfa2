"""The legend: what colours mean is written in place, and shown where there is something to say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace import commands
from openspace.gathering import legend

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def card(board):
    return board.view.legend.card


@pytest.fixture
def two_colours(board):
    yellow, teal = board.stick("idea", "question")
    commands.colour_things(board.document, [teal], colour="teal")
    return yellow, teal


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def shown(card):
    return {colour: line.edit.words() for colour, line in card.lines.items() if line.isVisible()}


def ask(board):
    board.key(Qt.Key.Key_L, ALT)


def test_there_is_no_legend_until_it_says_something_or_is_asked_for(board, card, two_colours):
    assert not card.isVisible()
    commands.say_meaning(board.document, "teal", text="Questions")
    assert card.isVisible()
    assert shown(card) == {"yellow": "", "teal": "Questions"}


def test_a_key_asks_for_it_and_one_writes_at_once(board, card, two_colours):
    ask(board)
    board.type("Ideas")
    board.key(Qt.Key.Key_Return)
    assert legend(board.document) == {"yellow": "Ideas"}
    assert board.canvas.hasFocus()
    ask(board)
    assert not card.isVisible()


def test_the_button_over_the_board_asks_for_it_too(board, card, two_colours):
    press(board.view.legend.button)
    assert card.isVisible()
    press(board.view.legend.button)
    assert not card.isVisible()
    assert not board.view.legend.button.isChecked()


def test_words_are_safe_while_one_still_writes(board, card, two_colours, qtbot):
    ask(board)
    board.type("Ide")
    qtbot.waitUntil(lambda: legend(board.document) == {"yellow": "Ide"}, timeout=2_000)


def test_what_was_written_in_one_go_is_one_step(board, card, two_colours):
    before = board.history.undo_label
    ask(board)
    board.type("Ide")
    card.flush()
    board.type("as")
    board.key(Qt.Key.Key_Escape)
    assert legend(board.document) == {"yellow": "Ideas"}
    board.history.undo()
    assert legend(board.document) == {}
    assert board.history.undo_label == before
    assert shown(card)["yellow"] == ""


def test_a_colour_comes_with_its_first_note_and_goes_with_the_last(board, card, two_colours):
    ask(board)
    board.key(Qt.Key.Key_Escape)
    [pink] = board.stick("new", at=[(0, 300)])
    commands.colour_things(board.document, [pink], colour="pink")
    assert list(shown(card)) == ["yellow", "pink", "teal"]
    board.view.selection.choose([pink])
    board.key(Qt.Key.Key_Delete)
    assert list(shown(card)) == ["yellow", "teal"]


def test_a_colour_that_means_something_stays_without_notes(board, card):
    commands.say_meaning(board.document, "blue", text="Facts")
    assert shown(card) == {"blue": "Facts"}


def test_it_is_folded_to_its_name(board, card, two_colours):
    ask(board)
    high = card.height()
    press(card.fold)
    assert (card.isVisible(), shown(card)) == (True, {})
    assert card.height() < high
    press(card.fold)
    assert list(shown(card)) == ["yellow", "teal"]


def test_what_a_colleague_writes_is_shown(board, card, two_colours):
    peer = board.peer()
    commands.say_meaning(peer, "yellow", text="Theirs")
    board.hear(peer)
    assert shown(card)["yellow"] == "Theirs"


def test_an_empty_board_says_how_to_begin(board, card):
    ask(board)
    assert card.empty.isVisible()
    assert shown(card) == {}


def test_what_is_half_written_is_kept_when_one_goes_to_another_board(board, card, two_colours):
    ask(board)
    board.type("Half")
    board.view.open(None)
    assert legend(board.document) == {"yellow": "Half"}
    assert not card.isVisible()


@pytest.mark.parametrize("width", [1196, 820])
def test_it_never_lies_under_the_bar_of_what_is_chosen(board, card, two_colours, width):
    board.panel.resize(width, 664)
    commands.say_meaning(board.document, "teal", text="Questions")
    board.view.selection.choose(two_colours)
    bar = board.view.chosen
    assert bar.isVisible()
    assert not card.geometry().intersects(bar.geometry())


def test_it_grows_with_long_words(board, card, two_colours, qtbot):
    ask(board)
    board.type("x")
    high = card.height()
    board.type(" many words that need a second line")
    qtbot.waitUntil(lambda: card.height() > high)
    assert card.rect().contains(card.lines["teal"].geometry())


def test_it_makes_room_for_the_list(board, card, two_colours):
    commands.say_meaning(board.document, "teal", text="Questions")
    board.view.doings.find.outline()
    assert not card.isVisible()
    board.view.doings.find.outline()
    assert card.isVisible()
