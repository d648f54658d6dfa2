"""Voting, the timer, the steps of a method, private writing, the legend."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from openspace import commands
from openspace.changes import Changes
from openspace.errors import BadInputError
from openspace.gathering import dots_in, open_round, rounds, steps, the_timer
from openspace.model import LegendEntry, Note


@pytest.fixture
def notes(board):
    return commands.stick_notes(board, ["a", "b", "c"], at=[(0, 0)] * 3)


def dots_on(board, note):
    return dots_in(board.get(Note, note), rounds(board)[0])


def seconds_to_go(board):
    ends = datetime.fromisoformat(the_timer(board).ends)
    return (ends - datetime.now(UTC)).total_seconds()


def last_label(board, act):
    heard: list[Changes] = []
    stop = board.listen(heard.append)
    act()
    stop()
    return [changes.label for changes in heard]


def test_without_a_round_nobody_votes(board, notes):
    with pytest.raises(BadInputError, match="No voting round is open"):
        commands.give_dot(board, notes[0], voter="Ada")


def test_one_round_at_a_time(board):
    commands.open_voting(board)
    with pytest.raises(BadInputError, match="close it first"):
        commands.open_voting(board)
    commands.close_voting(board)
    commands.open_voting(board)
    assert len(rounds(board)) == 2


def test_everybody_has_so_many_dots_and_no_more(board, notes):
    commands.open_voting(board, dots=2)
    for note in notes[:2]:
        commands.give_dot(board, note, voter="Ada")
    with pytest.raises(BadInputError, match="You have given all 2 dots; take one back first"):
        commands.give_dot(board, notes[2], voter="Ada")
    commands.give_dot(board, notes[2], voter="Bo")
    assert [dots_on(board, note) for note in notes] == [1, 1, 1]


def test_several_dots_at_once_are_counted_too(board, notes):
    commands.open_voting(board, dots=2)
    with pytest.raises(BadInputError, match="all 2 dots"):
        commands.give_dot(board, notes[0], voter="Ada", dots=3)
    commands.give_dot(board, notes[0], voter="Ada", dots=2)
    assert dots_on(board, notes[0]) == 2


@pytest.mark.parametrize(("stacking", "dots"), [(True, 2), (False, 1)])
def test_dots_are_stacked_only_where_the_round_allows_it(board, notes, stacking, dots):
    commands.open_voting(board, stacking=stacking)
    commands.give_dot(board, notes[0], voter="Ada")
    if stacking:
        commands.give_dot(board, notes[0], voter="Ada")
    else:
        with pytest.raises(BadInputError, match="One dot a note in this round"):
            commands.give_dot(board, notes[0], voter="Ada")
    assert dots_on(board, notes[0]) == dots


def test_a_dot_taken_back_can_be_given_again(board, notes):
    commands.open_voting(board, dots=1)
    commands.give_dot(board, notes[0], voter="Ada")
    commands.give_dot(board, notes[0], voter="Ada", dots=-1)
    commands.give_dot(board, notes[1], voter="Ada")
    assert [dots_on(board, note) for note in notes] == [0, 1, 0]
    assert board.get(Note, notes[0]).dots == {}


def test_nobody_takes_back_what_they_did_not_give(board, notes):
    commands.open_voting(board)
    commands.give_dot(board, notes[0], voter="Bo")
    assert last_label(board, lambda: commands.give_dot(board, notes[0], voter="Ada", dots=-1)) == []
    assert dots_on(board, notes[0]) == 1


def test_a_peeled_note_gives_its_dots_back(board, notes):
    commands.open_voting(board, dots=1)
    commands.give_dot(board, notes[0], voter="Ada")
    commands.peel_things(board, [notes[0]])
    commands.give_dot(board, notes[1], voter="Ada")
    assert dots_on(board, notes[1]) == 1


def test_a_closed_round_takes_no_more_dots(board, notes):
    commands.open_voting(board)
    commands.close_voting(board)
    assert open_round(board) is None
    with pytest.raises(BadInputError, match="No voting round is open"):
        commands.give_dot(board, notes[0], voter="Ada")
    assert last_label(board, lambda: commands.close_voting(board)) == []


def test_a_fresh_timer_runs_five_minutes(board):
    commands.start_timer(board)
    assert 295 < seconds_to_go(board) <= 300


def test_a_paused_timer_goes_on_where_it_stood(board):
    commands.set_timer(board, seconds=60)
    commands.start_timer(board)
    with board.transaction("Time goes by"):
        ends = datetime.now(UTC) + timedelta(seconds=20)
        board.put(replace(the_timer(board), ends=ends.isoformat()))
    commands.pause_timer(board)
    assert the_timer(board).ends == ""
    assert 15 < the_timer(board).left <= 20
    commands.start_timer(board)
    assert 15 < seconds_to_go(board) <= 20


def test_a_timer_that_runs_is_not_started_again(board):
    commands.set_timer(board, seconds=60)
    commands.start_timer(board)
    assert last_label(board, lambda: commands.start_timer(board)) == []


def test_a_timer_that_rang_starts_with_all_its_time(board):
    commands.set_timer(board, seconds=60)
    with board.transaction("Time goes by"):
        ends = datetime.now(UTC) - timedelta(seconds=20)
        board.put(replace(the_timer(board), left=5.0, ends=ends.isoformat()))
    commands.start_timer(board)
    assert 55 < seconds_to_go(board) <= 60


def test_pausing_a_timer_that_stands_still_is_no_step(board):
    assert last_label(board, lambda: commands.pause_timer(board)) == []


def test_a_step_sets_the_timer_and_private_writing(board):
    commands.add_step(board, title="Alone", minutes=1, private=True)
    commands.add_step(board, title="All", minutes=0)
    alone, everybody = steps(board)
    commands.go_to_step(board, alone.id)
    timer = the_timer(board)
    assert (timer.step, timer.seconds, timer.left, timer.private) == (alone.id, 60, 60, True)
    said = last_label(board, lambda: commands.go_to_step(board, everybody.id))
    timer = the_timer(board)
    assert (timer.step, timer.seconds, timer.private) == (everybody.id, 60, False)
    assert said == ["Go to “All”"]


def test_revealing_turns_all_notes_in_one_step(gathering, board, notes):
    commands.write_privately(board, on=True)
    commands.turn_notes(board, notes[:2], face_down=True)
    said = last_label(board, lambda: commands.write_privately(board, on=False))
    assert said == ["Reveal 2 notes"]
    assert [board.get(Note, note).face_down for note in notes] == [False] * 3
    gathering.history.undo()
    assert [board.get(Note, note).face_down for note in notes] == [True, True, False]
    assert the_timer(board).private


def test_writing_openly_again_with_nothing_to_reveal_is_called_so(board):
    assert last_label(board, lambda: commands.write_privately(board, on=True)) == [
        "Write privately"
    ]
    assert last_label(board, lambda: commands.write_privately(board, on=False)) == ["Write openly"]
    assert last_label(board, lambda: commands.write_privately(board, on=False)) == []


def test_a_note_in_the_bin_is_not_revealed(board, notes):
    commands.turn_notes(board, notes[:1], face_down=True)
    commands.peel_things(board, notes[:1])
    commands.write_privately(board, on=False)
    assert board.get(Note, notes[0]).face_down


def test_the_legend_says_what_a_colour_means(gathering, board):
    commands.say_meaning(board, "pink", text="A worry")
    commands.say_meaning(board, "pink", text="A wish")
    assert board.get(LegendEntry, "pink").text == "A wish"
    gathering.history.undo()
    assert board.get(LegendEntry, "pink").text == "A worry"
