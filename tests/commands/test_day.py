"""Running the day: its phases, its clock, what is announced."""

import pytest

from openspace import commands
from openspace.commands import day as commands_of_day
from openspace.errors import BadInputError
from openspace.gathering import announcements, clock_left, phase
from tests.wrist import Wrist, worn


@pytest.fixture
def wrist(monkeypatch) -> Wrist:
    return worn(monkeypatch, commands_of_day)


@pytest.fixture
def slot(gathering):
    return commands.add_slot(gathering, label="Slot 1", starts="10:00", ends="11:15")


def left(gathering, wrist):
    return clock_left(wrist.shown, phase(gathering))


def test_the_day_begins_without_a_phase(gathering):
    assert (phase(gathering).name, phase(gathering).left) == ("", 0.0)


def test_a_slot_puts_the_clock_to_its_length_standing_still(gathering, slot):
    commands.go_to_phase(gathering, "slot", slot=slot)
    here = phase(gathering)
    assert (here.name, here.slot, here.left, here.ends) == ("slot", slot, 75 * 60.0, "")


@pytest.mark.parametrize("name", ["opening", "marketplace", "news", "convergence", "closing"])
def test_other_phases_have_no_time_of_their_own(gathering, slot, name):
    commands.go_to_phase(gathering, "slot", slot=slot)
    commands.go_to_phase(gathering, name)
    assert (phase(gathering).name, phase(gathering).slot, phase(gathering).left) == (name, "", 0.0)


def test_a_slot_without_times_has_no_length(gathering):
    slot = commands.add_slot(gathering, label="Later")
    commands.go_to_phase(gathering, "slot", slot=slot)
    assert phase(gathering).left == 0.0


def test_going_on_is_one_step_and_brings_the_clock_back(gathering, slot, wrist):
    commands.go_to_phase(gathering, "slot", slot=slot)
    commands.start_clock(gathering)
    commands.go_to_phase(gathering, "news")
    gathering.history.undo()
    wrist.later(minutes=5)
    assert (phase(gathering).name, left(gathering, wrist)) == ("slot", 70 * 60.0)


def test_the_clock_runs_stops_and_goes_on_from_there(gathering, wrist):
    commands.set_clock(gathering, seconds=600)
    commands.start_clock(gathering)
    wrist.later(seconds=100)
    commands.stop_clock(gathering)
    wrist.later(hours=1)
    assert left(gathering, wrist) == 500
    commands.start_clock(gathering)
    wrist.later(seconds=50)
    assert left(gathering, wrist) == 450


def test_starting_what_runs_and_stopping_what_stands_is_no_step(gathering, wrist):
    commands.stop_clock(gathering)
    commands.start_clock(gathering)
    assert gathering.history.undo_label == ""
    commands.set_clock(gathering, seconds=60)
    commands.start_clock(gathering)
    wrist.later(seconds=30)
    commands.start_clock(gathering)
    assert left(gathering, wrist) == 30


def test_minutes_are_given_while_the_clock_runs_and_while_it_stands(gathering, wrist):
    commands.set_clock(gathering, seconds=60)
    commands.give_minutes(gathering, minutes=5)
    assert left(gathering, wrist) == 360
    commands.start_clock(gathering)
    wrist.later(seconds=100)
    commands.give_minutes(gathering, minutes=1)
    assert left(gathering, wrist) == 320
    wrist.later(seconds=20)
    assert left(gathering, wrist) == 300


def test_minutes_given_after_the_time_is_up_count_from_now(gathering, wrist):
    commands.set_clock(gathering, seconds=60)
    commands.start_clock(gathering)
    wrist.later(hours=2)
    assert left(gathering, wrist) == 0
    commands.give_minutes(gathering, minutes=5)
    assert left(gathering, wrist) == 300


def test_minutes_taken_away_never_leave_less_than_none(gathering, wrist):
    commands.set_clock(gathering, seconds=60)
    commands.give_minutes(gathering, minutes=-5)
    assert left(gathering, wrist) == 0


def test_an_announcement_stands_first_until_it_is_taken_down(gathering, wrist):
    first = commands.announce(gathering, text=" Lunch is in the yard ")
    wrist.later(minutes=1)
    commands.announce(gathering, text="Room 3 moves to the hall")
    assert [one.text for one in announcements(gathering)] == [
        "Room 3 moves to the hall", "Lunch is in the yard",
    ]  # fmt: skip
    commands.take_down(gathering, first)
    assert len(announcements(gathering)) == 1
    gathering.history.undo()
    assert len(announcements(gathering)) == 2


def test_nothing_is_announced_without_words(gathering):
    with pytest.raises(BadInputError, match="announced"):
        commands.announce(gathering, text=" \n")
