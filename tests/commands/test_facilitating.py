"""What a facilitator does with a board: votes, time, steps, private writing."""

from datetime import UTC, datetime, timedelta

import pytest

from openspace import commands
from openspace.commands import steering
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    authors_are_shown,
    face_down,
    results,
    seconds_left,
    steps,
    the_timer,
)
from openspace.model import Note, VotingRound


@pytest.fixture
def gathering():
    return Gathering()


@pytest.fixture
def board(gathering):
    return gathering.board(commands.add_board(gathering, title="Leadership"))


@pytest.fixture
def clock(monkeypatch):
    """The commands' clock, put forward by hand."""

    class Clock(datetime):
        shown = datetime(2026, 11, 17, 10, 0, tzinfo=UTC)

        @classmethod
        def now(cls, _zone=None):
            return cls.shown

    monkeypatch.setattr(steering, "datetime", Clock)
    return Clock


def _later(clock, **how):
    clock.shown += timedelta(**how)


def _left(board, clock):
    return seconds_left(the_timer(board), clock.shown)


def _titles(board):
    return [step.title for step in steps(board)]


def test_a_timer_that_was_paused_goes_on_from_where_it_stood(board, clock):
    commands.set_timer(board, seconds=300)
    commands.start_timer(board)
    _later(clock, seconds=60)
    commands.pause_timer(board)
    _later(clock, minutes=10)
    assert _left(board, clock) == 240
    commands.start_timer(board)
    _later(clock, seconds=40)
    assert _left(board, clock) == 200


def test_a_timer_that_has_run_out_starts_from_the_beginning(board, clock):
    commands.set_timer(board, seconds=300)
    commands.start_timer(board)
    _later(clock, seconds=200)
    commands.pause_timer(board)
    commands.start_timer(board)
    _later(clock, minutes=10)
    assert _left(board, clock) == 0
    commands.start_timer(board)
    assert _left(board, clock) == 300


def test_starting_a_timer_that_runs_changes_nothing(board, clock):
    commands.start_timer(board)
    _later(clock, seconds=100)
    commands.start_timer(board)
    assert _left(board, clock) == 200


def test_more_time_is_added_to_a_timer_that_runs_stands_or_has_run_out(board, clock):
    commands.set_timer(board, seconds=60)
    commands.add_time(board)
    assert _left(board, clock) == 120
    commands.start_timer(board)
    _later(clock, seconds=30)
    commands.add_time(board)
    assert _left(board, clock) == 150
    _later(clock, minutes=9)
    commands.add_time(board)
    assert _left(board, clock) == 60


def test_steps_are_moved_renamed_and_taken_out_and_come_back_by_undo(board, gathering):
    see, think, ask = (commands.add_step(board, title=one) for one in ("See", "Think", "Ask"))
    commands.move_step(board, ask, by=-1)
    assert _titles(board) == ["See", "Ask", "Think"]
    commands.move_step(board, ask, by=-1)
    commands.move_step(board, ask, by=-1)
    assert _titles(board) == ["Ask", "See", "Think"]
    commands.move_step(board, ask, by=1)
    commands.change_step(board, see, title="Look", minutes=7)
    commands.remove_step(board, think)
    assert _titles(board) == ["Look", "Ask"]
    gathering.history.undo()
    assert _titles(board) == ["Look", "Ask", "Think"]


def test_taking_out_the_step_people_are_at_leaves_them_at_none(board):
    step = commands.add_step(board, title="See", minutes=3)
    commands.go_to_step(board, step)
    assert the_timer(board).step == step
    commands.remove_step(board, step)
    assert the_timer(board).step == ""


def test_a_step_keeps_its_name_when_nothing_is_written(board):
    step = commands.add_step(board, title="See")
    with pytest.raises(BadInputError):
        commands.change_step(board, step, title="  ")
    assert _titles(board) == ["See"]


def test_going_to_a_step_sets_the_timer_and_private_writing(board):
    step = commands.add_step(board, title="Alone", minutes=4, private=True)
    commands.go_to_step(board, step)
    timer = the_timer(board)
    assert (timer.left, timer.ends, timer.private) == (240, "", True)


def test_revealing_turns_all_notes_as_one_step(board, gathering):
    commands.write_privately(board, on=True)
    drafts = [Note(id="", text=text, face_down=True) for text in ("one", "two", "three")]
    commands.stick(board, drafts)
    commands.write_privately(board, on=False)
    assert face_down(board) == []
    gathering.history.undo()
    assert len(face_down(board)) == 3
    assert the_timer(board).private


def test_nobody_gives_more_dots_than_there_are_nor_stacks_them_where_that_is_off(board):
    one, two = commands.stick_notes(board, ["one", "two"], at=[(0, 0), (220, 0)])
    voting = commands.open_voting(board, dots=2, stacking=False)
    commands.give_dot(board, one, voter="Ada")
    with pytest.raises(BadInputError):
        commands.give_dot(board, one, voter="Ada")
    commands.give_dot(board, two, voter="Ada")
    commands.give_dot(board, two, voter="Ben")
    commands.close_voting(board)
    with pytest.raises(BadInputError):
        commands.give_dot(board, one, voter="Ben")
    counted = results(board, board.records(VotingRound)[voting])
    assert [(note.text, dots) for note, dots in counted] == [("two", 2), ("one", 1)]


def test_authors_are_shown_only_where_names_may_go_anywhere(gathering):
    assert not authors_are_shown(gathering)
    commands.show_authors(gathering, authors="shown")
    assert authors_are_shown(gathering)
    commands.describe_gathering(gathering, mode="chatham")
    assert not authors_are_shown(gathering)
