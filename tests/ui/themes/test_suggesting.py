"""Suggested themes: beside the window's work, stoppable, taken over as one step."""

import os
import sys

import pytest

from openspace.commands import gather_into_theme, make_theme
from tests.ui.themes.conftest import LEFT
from tests.ui.themes.test_columns import UNSORTED

READ = """
import json, os, sys, time
notes = [note for note, _text in json.load(sys.stdin)["notes"]]
def say(**answer):
    print(json.dumps(answer), flush=True)
"""
TWO_THEMES = """
say(suggestion={"method": "test", "parked": [], "themes": [
    {"title": "Trees", "keywords": [], "notes": notes[::2]},
    {"title": f"By {os.getpid()}", "keywords": [], "notes": notes[1::2]},
]})
"""


@pytest.fixture
def suggesting(unsorted):
    return unsorted.panel.sorting.suggesting


@pytest.fixture
def press(unsorted):
    return lambda: unsorted.qtbot.mouseClick(unsorted.panel.header.suggest_button, LEFT)


def answers(suggesting, script):
    """Let a script of ours answer instead of the program."""
    suggesting.command = (sys.executable, "-c", READ + script)


def test_suggested_themes_come_with_a_click_and_go_with_one_undo(unsorted, press):
    assert unsorted.titles() == [UNSORTED]
    press()
    unsorted.qtbot.waitUntil(lambda: len(unsorted.titles()) > 1, timeout=20_000)
    assert UNSORTED not in unsorted.titles()
    assert sum(len(unsorted.notes(title)) for title in unsorted.titles()) == 12
    unsorted.bridge.undo()
    assert unsorted.titles() == [UNSORTED]


def test_so_many_themes_come_as_were_asked_for(unsorted, press):
    choice = unsorted.panel.header.count_choice
    choice.setCurrentIndex(choice.findText("2 themes"))
    press()
    unsorted.qtbot.waitUntil(lambda: len(unsorted.titles()) == 2, timeout=20_000)
    assert sorted(len(unsorted.notes(title)) for title in unsorted.titles()) == [6, 6]


def test_more_themes_than_notes_are_refused_in_a_sentence(unsorted, suggesting):
    with unsorted.qtbot.waitSignal(unsorted.bridge.refused, timeout=20_000) as refused:
        suggesting.ask([("one", "Only one note")], 4)
    assert refused.args == ["There is only 1 note; ask for one theme."]
    assert not suggesting.is_running


def test_notes_placed_by_hand_stay_where_they_are_and_are_marked(unsorted, suggesting, press):
    answers(suggesting, TWO_THEMES)
    mine = make_theme(unsorted.bridge.gathering, title="Mine")
    card = unsorted.card("Plant more trees along the river bank 3")
    gather_into_theme(unsorted.bridge.gathering, [card.note.id], theme=mine)
    press()
    unsorted.qtbot.waitUntil(lambda: "Trees" in unsorted.titles())
    assert unsorted.notes("Mine") == [card.note.text]
    assert card.yours
    assert not unsorted.card("Pay nurses and carers a better wage 1").yours


def test_the_work_is_done_by_another_process(unsorted, suggesting, press):
    answers(suggesting, TWO_THEMES)
    press()
    unsorted.qtbot.waitUntil(lambda: "Trees" in unsorted.titles())
    assert len(unsorted.titles()) == 2
    assert f"By {os.getpid()}" not in unsorted.titles()


def test_a_long_wait_shows_progress_and_can_be_stopped(unsorted, suggesting, press):
    answers(suggesting, "say(progress=0.5)\ntime.sleep(60)")
    header = unsorted.panel.header
    press()
    unsorted.qtbot.waitUntil(
        lambda: header.waiting.isVisible() and header.waiting.bar.value() == 50
    )
    process = suggesting._process
    with unsorted.qtbot.waitSignal(process.finished):
        unsorted.qtbot.mouseClick(header.waiting.stop_button, LEFT)
    assert header.suggest_button.isVisible()
    assert unsorted.titles() == [UNSORTED]


def test_a_suggestion_for_a_gathering_that_was_left_is_not_heard(
    unsorted, suggesting, press, tmp_path
):
    from openspace.opening import new_gathering

    answers(suggesting, TWO_THEMES)
    press()
    assert suggesting.is_running
    process = suggesting._process
    with unsorted.qtbot.waitSignal(process.finished):
        unsorted.bridge.take(lambda: new_gathering(tmp_path / "other.openspace", title="Other"))
    assert not suggesting.is_running
    assert unsorted.titles() == []


@pytest.mark.parametrize("script", ["sys.exit(3)", "os.kill(os.getpid(), 9)"])
def test_where_the_work_breaks_down_a_sentence_says_so(unsorted, suggesting, press, script):
    answers(suggesting, script)
    with unsorted.qtbot.waitSignal(unsorted.bridge.refused) as refused:
        press()
    assert refused.args == ["No themes could be suggested just now; please try again."]
    assert unsorted.panel.header.suggest_button.isVisible()


def test_where_the_program_is_missing_a_sentence_says_so(unsorted, suggesting, press, tmp_path):
    suggesting.command = (str(tmp_path / "nowhere"),)
    with unsorted.qtbot.waitSignal(unsorted.bridge.refused):
        press()
    assert not suggesting.is_running


def test_where_all_is_placed_by_hand_a_sentence_says_so(sample):
    with sample.qtbot.waitSignal(sample.bridge.refused) as refused:
        sample.qtbot.mouseClick(sample.panel.header.suggest_button, LEFT)
    assert refused.args[0].startswith("You have placed every note yourself")


def test_without_themes_a_line_says_how_to_begin(unsorted):
    assert unsorted.panel.no_themes.isVisible()
    make_theme(unsorted.bridge.gathering, title="First")
    assert not unsorted.panel.no_themes.isVisible()
