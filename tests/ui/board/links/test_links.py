"""Links in notes: offered where there are some, opened only after a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from openspace import commands
from ui.board.keys import board_keys
from ui.widgets.found_links import links_in
from ui.widgets.link_card import LinkCard


@pytest.fixture
def taken(board):
    """What went to the browser."""
    taken: list[str] = []
    board.view.doings.links.take = taken.append
    return taken


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(board, words):
    [note] = board.stick(words)
    board.view.selection.choose([note])
    return note


def cards(board):
    found = board.view.findChildren(LinkCard)
    return [card for card in found if card.isVisible()]


@pytest.mark.parametrize(
    ("words", "addresses"),
    [
        ("see https://example.org/a?b=1&c=2#d.", ["https://example.org/a?b=1&c=2#d"]),
        ("(http://example.org/wiki/Open_(space))", ["http://example.org/wiki/Open_(space)"]),
        ("https://a.org, https://b.org and https://a.org", ["https://a.org", "https://b.org"]),
        ("no link, ftp://example.org, file:///etc/passwd, javascript:alert(1)", []),
        ("https://, http:// and https://.", []),
        ("https://exämple.org/ü", ["https://xn--exmple-cua.org/%C3%BC"]),
    ],
)
def test_links_of_the_web_are_found_and_nothing_else(words, addresses):
    assert [link.address for link in links_in(words)] == addresses


def test_the_place_is_that_which_is_gone_to_not_what_stands_before_it():
    [link] = links_in("https://bank.example@other.example/login")
    assert link.place == "other.example"


def test_letters_that_turn_the_way_of_reading_are_told(board):
    [link] = links_in("https://example.org/\u202egpj.exe")
    assert link.address == "https://example.org/%E2%80%AEgpj.exe"


def test_a_link_is_offered_only_where_there_is_one(board):
    choose(board, "no link")
    assert not board.view.doings.links.button.isVisible()
    choose(board, "one: https://example.org")
    assert board.view.doings.links.button.isVisible()


def test_it_is_offered_as_soon_as_it_is_written(board):
    note = choose(board, "no link")
    commands.reword_note(board.document, note, text="https://example.org")
    assert board.view.doings.links.button.isVisible()


def test_nothing_opens_before_one_said_yes(board, taken):
    choose(board, "https://example.org/path")
    press(board.view.doings.links.button)
    [card] = cards(board)
    assert taken == []
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert (taken, cards(board)) == ([], [])


def test_a_yes_opens_it(board, taken):
    choose(board, "https://example.org/path")
    press(board.view.doings.links.button)
    [card] = cards(board)
    press(card.opens["https://example.org/path"])
    assert taken == ["https://example.org/path"]
    assert cards(board) == []


def test_each_of_several_links_is_opened_by_itself(board, taken):
    choose(board, "https://a.example and https://b.example")
    press(board.view.doings.links.button)
    [card] = cards(board)
    assert list(card.opens) == ["https://a.example", "https://b.example"]
    press(card.opens["https://b.example"])
    assert taken == ["https://b.example"]


def test_the_address_can_be_copied_instead(board, taken):
    choose(board, "https://example.org/path")
    card = board.view.doings.links.ask()
    press(card.copies["https://example.org/path"])
    assert QGuiApplication.clipboard().text() == "https://example.org/path"
    assert taken == []


def test_the_palette_asks_too_and_says_where_there_is_none(board, taken):
    [row] = [key for key in board_keys() if key.icon == "link"]
    choose(board, "no link")
    row.act(board.view.doings)
    assert "No link" in board.refusals[-1]
    choose(board, "https://example.org")
    row.act(board.view.doings)
    assert len(cards(board)) == 1


def test_what_lies_face_down_does_not_tell_its_links(board):
    note = choose(board, "https://example.org")
    commands.turn_notes(board.document, [note], face_down=True)
    assert board.view.doings.links.links() == []


def test_a_very_long_address_fits_its_card(board):
    choose(board, "https://example.org/" + "a" * 3_000)
    card = board.view.doings.links.ask()
    assert card.width() < board.view.width()
    assert card.height() < board.view.height()
