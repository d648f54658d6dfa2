"""Questions about how a board is steered."""

import pytest

from openspace import commands
from openspace.gathering import (
    dots_in,
    given_by,
    legend,
    open_round,
    results,
    rounds,
    shown_round,
    steps,
    the_timer,
)
from openspace.model import Note, VotingRound


@pytest.fixture
def notes(board):
    return commands.stick_notes(board, ["a", "b", "c"], at=[(0, 0)] * 3)


def put(board, *records):
    with board.transaction("From elsewhere"):
        for record in records:
            board.put(record)


def test_the_legend_follows_the_palette_and_leaves_out_what_means_nothing(board):
    for colour, text in (("green", " A wish "), ("yellow", "A fact"), ("pink", "  ")):
        commands.say_meaning(board, colour, text=text)
    assert list(legend(board).items()) == [("yellow", "A fact"), ("green", "A wish")]


def test_the_latest_round_comes_first(board):
    put(
        board,
        VotingRound(id="a", opened="2026-01-02", closed="2026-01-03"),
        VotingRound(id="b", opened="2026-01-04"),
    )
    assert [one.id for one in rounds(board)] == ["b", "a"]
    assert open_round(board) == rounds(board)[0]


@pytest.mark.parametrize(("hidden", "shows"), [(True, False), (False, True)])
def test_hidden_dots_show_when_the_round_is_closed(board, hidden, shows):
    commands.open_voting(board, hidden=hidden)
    assert (shown_round(board) is not None) is shows
    commands.close_voting(board)
    assert shown_round(board) == rounds(board)[0]


def test_while_a_hidden_round_runs_the_one_before_does_not_show_either(board):
    put(
        board,
        VotingRound(id="a", opened="2026-01-02", closed="2026-01-03", hidden=False),
        VotingRound(id="b", opened="2026-01-04"),
    )
    assert shown_round(board) is None


def test_dots_are_counted_by_round_and_voter(board, notes):
    put(board, Note(id=notes[0], dots={"r/Ada": 2.0, "r/Bo": 1.0, "other/Ada": 4.0}))
    voting = VotingRound(id="r")
    note = board.get(Note, notes[0])
    assert (dots_in(note, voting), dots_in(note, voting, "Ada"), dots_in(note, None)) == (3, 2, 0)
    assert (given_by(board, voting, "Ada"), given_by(board, voting, "Cy")) == (2, 0)


def test_results_name_the_most_first_and_leave_out_the_bin(board, notes):
    commands.open_voting(board, dots=10)
    for note, dots in zip(notes, (1, 3, 2), strict=True):
        commands.give_dot(board, note, voter="Ada", dots=dots)
    commands.peel_things(board, [notes[2]])
    found = results(board, rounds(board)[0])
    assert [(note.id, dots) for note, dots in found] == [(notes[1], 3), (notes[0], 1)]


def test_notes_with_as_many_dots_come_as_they_lie(board, notes):
    commands.open_voting(board)
    for note in reversed(notes):
        commands.give_dot(board, note, voter="Ada")
    assert [note.id for note, _dots in results(board, rounds(board)[0])] == notes


def test_a_timer_nobody_set_stands_at_five_minutes(board):
    timer = the_timer(board)
    assert (timer.seconds, timer.left, timer.ends, timer.private) == (300, 300, "", False)


def test_steps_come_in_the_order_they_were_added(board):
    for title in ("Alone", "Two", "Four", "All"):
        commands.add_step(board, title=title)
    assert [step.title for step in steps(board)] == ["Alone", "Two", "Four", "All"]
