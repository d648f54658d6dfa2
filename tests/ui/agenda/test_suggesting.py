"""A suggested timetable: beside the window's work, stoppable, accepted as one step or left."""

import os
import sys

import pytest

from openspace import commands
from openspace.gathering import breakouts
from tests.ui.agenda.conftest import LEFT, QUESTIONS

READ = """
import json, sys, time
question = json.load(sys.stdin)
topics = [wish["topic"] for wish in question["wishes"]]
slots, rooms = question["slots"], list(question["rooms"])
def say(**answer):
    print(json.dumps(answer), flush=True)
"""
ONE_EACH = """
say(suggestion={"places": {topic: {"slot": slots[n % 3], "room": rooms[n // 3]}
    for n, topic in enumerate(topics)}, "waiting": [], "lost": 0, "torn": 0})
"""


@pytest.fixture
def timetable(day):
    return day.panel.timetable


@pytest.fixture
def press(day):
    return lambda: day.qtbot.mouseClick(day.panel.header.suggest_button, LEFT)


def answers(timetable, script):
    """Let a script of ours answer instead of the program."""
    timetable.suggesting.command = (sys.executable, "-c", READ + script)


def _torn_day(day):
    day.place(0, 1, 1)
    day.place(1, 1, 2)
    day.counted()


def test_a_suggestion_is_shown_and_accepted_with_one_undo(day, timetable, press):
    _torn_day(day)
    press()
    day.qtbot.waitUntil(lambda: timetable.found is not None, timeout=20_000)
    card = timetable.card
    assert card.figures.text() == "2 → 0"
    assert "Wishes lost: 2 → 0." in card.sentence.text()
    assert "2 come from the waiting." in card.sentence.text()
    before = day.shown()
    day.qtbot.mouseClick(card.accept_button, LEFT)
    assert not card.isVisible()
    assert len(day.shown()) == 4
    assert day.counted().torn == 0
    day.bridge.undo()
    assert day.shown() == before


def test_cards_that_would_move_are_marked_until_it_is_left(day, timetable, press):
    answers(timetable, ONE_EACH)
    _torn_day(day)
    press()
    day.qtbot.waitUntil(lambda: timetable.found is not None)
    model = day.table.wall_model
    assert sorted(model.moves.values()) == ["→ 10:00 · Attic", "→ 11:15 · Attic"]
    before = day.shown()
    day.qtbot.mouseClick(timetable.card.leave_button, LEFT)
    assert model.moves == {}
    assert day.shown() == before
    assert day.panel.header.suggest_button.hasFocus()


def test_what_is_pinned_is_not_marked_and_stays(day, timetable, press):
    answers(timetable, ONE_EACH)
    _torn_day(day)
    pinned = breakouts(day.gathering)[0]
    commands.pin_breakout(day.gathering, pinned.id, pinned=True)
    press()
    day.qtbot.waitUntil(lambda: timetable.found is not None)
    assert pinned.id not in day.table.wall_model.moves
    day.qtbot.mouseClick(timetable.card.accept_button, LEFT)
    kept = next(one for one in breakouts(day.gathering) if one.id == pinned.id)
    assert (kept.slot, kept.room) == (pinned.slot, pinned.room)


def test_a_group_that_repeats_a_topic_is_not_marked_and_stays(day, timetable, press):
    answers(timetable, ONE_EACH)
    _torn_day(day)
    again = day.place(0, 2, 1)
    day.counted()
    press()
    day.qtbot.waitUntil(lambda: timetable.found is not None)
    assert again not in day.table.wall_model.moves
    day.qtbot.mouseClick(timetable.card.accept_button, LEFT)
    assert day.shown()[2, 1] == [QUESTIONS[0]]


def test_progress_is_shown_and_the_search_can_be_stopped(day, timetable, press):
    answers(timetable, "say(progress=0.5)\ntime.sleep(60)")
    press()
    card = timetable.card
    day.qtbot.waitUntil(lambda: card.isVisible() and card.bar.value() == 50)
    process = timetable.suggesting._process
    with day.qtbot.waitSignal(process.finished):
        day.qtbot.mouseClick(card.stop_button, LEFT)
    assert not card.isVisible()
    assert day.shown() == {}


def test_a_suggestion_for_a_wall_that_has_changed_is_left(day, timetable, press):
    answers(timetable, ONE_EACH)
    _torn_day(day)
    press()
    day.qtbot.waitUntil(lambda: timetable.found is not None)
    commands.add_room(day.gathering, name="Late room")
    day.counted()
    assert timetable.found is None
    assert not timetable.card.isVisible()


def test_a_suggestion_for_a_gathering_that_was_left_is_not_heard(day, timetable, press, tmp_path):
    from openspace.opening import new_gathering

    answers(timetable, "time.sleep(60)")
    press()
    process = timetable.suggesting._process
    with day.qtbot.waitSignal(process.finished):
        day.bridge.take(lambda: new_gathering(tmp_path / "other.openspace", title="Other"))
    assert not timetable.suggesting.is_running


def test_where_the_work_breaks_down_a_sentence_says_so(day, timetable, press):
    answers(timetable, "sys.exit(3)")
    with day.qtbot.waitSignal(day.bridge.refused) as refused:
        press()
    assert refused.args == ["No timetable could be suggested just now; please try again."]
    assert not timetable.card.isVisible()


def test_the_work_is_done_by_another_process(day, timetable, press):
    answers(
        timetable,
        "import os; me = str(os.getpid());"
        'say(suggestion={"places": {}, "waiting": [me], "lost": 0, "torn": 0})',
    )
    press()
    day.qtbot.waitUntil(lambda: timetable.found is not None)
    assert timetable.found.waiting != (str(os.getpid()),)


def test_a_wall_that_is_best_already_says_that_nothing_would_move(day, timetable, press):
    answers(timetable, ONE_EACH)
    _torn_day(day)
    press()
    day.qtbot.waitUntil(lambda: timetable.found is not None)
    day.qtbot.mouseClick(timetable.card.accept_button, LEFT)
    day.counted()
    press()
    day.qtbot.waitUntil(lambda: timetable.found is not None)
    assert timetable.card.sentence.text().startswith("The wall is as good as it gets")
    assert not timetable.card.accept_button.isVisible()
    assert QUESTIONS[0] in str(day.shown())
