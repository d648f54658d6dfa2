"""The description of a board's picture."""

from openspace.commands import add_board, board_for_topic, post_topic, stick_notes
from openspace.gathering import Gathering
from openspace.harvest import alt_text
from tests.harvest.conftest import Sample


def described(*texts: str, title: str = "Ideas") -> str:
    gathering = Gathering()
    board = add_board(gathering, title=title)
    stick_notes(gathering.board(board), texts, at=[(0.0, 0.0)] * len(texts))
    return alt_text(gathering, board)


def test_a_board_is_described_by_its_title_and_its_notes_in_order():
    assert described("one", "two\nlines") == (
        "A board of 2 sticky notes on “Ideas”. They read, in order: “one”; “two lines”."
    )


def test_a_board_of_one_note_is_described_in_the_singular():
    assert described("one") == "A board of one sticky note on “Ideas”. It reads: “one”."


def test_an_empty_board_is_said_to_be_empty():
    assert described("  ") == "An empty board on “Ideas”."


def test_the_board_of_a_topic_is_described_by_its_question():
    gathering = Gathering()
    board = board_for_topic(gathering, post_topic(gathering, "What {now}?"))
    assert alt_text(gathering, board) == "An empty board on “What {now}?”."


def test_a_full_board_says_how_many_notes_follow(leadership: Sample):
    text = alt_text(leadership.gathering, leadership.board)
    assert text.startswith("A board of 16 sticky notes on “What kind of leadership")
    assert text.endswith("”. 11 more notes follow.")
    assert len(text) < 660


def test_a_long_note_is_cut_at_a_word():
    text = described("word " * 200, "next")
    assert text.endswith(" word …”. One more note follows.")
    assert len(text) < 660


def test_a_text_without_spaces_is_cut_anyway():
    assert len(described("x" * 100_000, title="y" * 100_000)) < 900


def test_braces_in_notes_stay_braces():
    assert "“{n} {notes} {}”" in described("{n} {notes} {}")
