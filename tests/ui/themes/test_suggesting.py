"""Suggested themes: beside the window's work, stoppable, taken over as one step."""

import gc
from threading import Event, current_thread, main_thread

from openspace.commands import gather_into_theme, make_theme
from openspace.themes import SuggestedTheme, Suggestion
from tests.ui.themes.conftest import LEFT
from tests.ui.themes.test_columns import UNSORTED


def two_themes(notes, **_wishes):
    ids = tuple(note_id for note_id, _text in notes)
    themes = (SuggestedTheme("Trees", (), ids[::2]), SuggestedTheme("Wages", (), ids[1::2]))
    return Suggestion(themes, (), "test")


def test_suggested_themes_come_with_a_click_and_go_with_one_undo(unsorted):
    assert unsorted.titles() == [UNSORTED]
    unsorted.qtbot.mouseClick(unsorted.panel.header.suggest_button, LEFT)
    unsorted.qtbot.waitUntil(lambda: len(unsorted.titles()) > 1, timeout=20_000)
    assert UNSORTED not in unsorted.titles()
    assert sum(len(unsorted.notes(title)) for title in unsorted.titles()) == 12
    unsorted.bridge.undo()
    assert unsorted.titles() == [UNSORTED]


def test_so_many_themes_come_as_were_asked_for(unsorted):
    choice = unsorted.panel.header.count_choice
    choice.setCurrentIndex(choice.findText("2 themes"))
    unsorted.qtbot.mouseClick(unsorted.panel.header.suggest_button, LEFT)
    unsorted.qtbot.waitUntil(lambda: len(unsorted.titles()) == 2, timeout=20_000)
    assert sorted(len(unsorted.notes(title)) for title in unsorted.titles()) == [6, 6]


def test_notes_placed_by_hand_stay_where_they_are_and_are_marked(unsorted, monkeypatch):
    monkeypatch.setattr("ui.themes.suggesting.suggest", two_themes)
    mine = make_theme(unsorted.bridge.gathering, title="Mine")
    card = unsorted.card("Plant more trees along the river bank 3")
    gather_into_theme(unsorted.bridge.gathering, [card.note.id], theme=mine)
    unsorted.qtbot.mouseClick(unsorted.panel.header.suggest_button, LEFT)
    unsorted.qtbot.waitUntil(lambda: "Wages" in unsorted.titles())
    assert unsorted.notes("Mine") == [card.note.text]
    assert card.yours
    assert not unsorted.card("Pay nurses and carers a better wage 1").yours


def test_a_long_wait_shows_progress_and_can_be_stopped(unsorted, monkeypatch):
    begun, stopped = Event(), Event()

    def slow(notes, *, count, progress):
        begun.set()
        progress(0.5)
        try:
            while True:
                progress(0.5)
                stopped.wait(0.01)
        finally:
            stopped.set()

    monkeypatch.setattr("ui.themes.suggesting.suggest", slow)
    header = unsorted.panel.header
    unsorted.qtbot.mouseClick(header.suggest_button, LEFT)
    unsorted.qtbot.waitUntil(
        lambda: header.waiting.isVisible() and header.waiting.bar.value() == 50
    )
    unsorted.qtbot.mouseClick(header.waiting.stop_button, LEFT)
    assert header.suggest_button.isVisible()
    assert unsorted.titles() == [UNSORTED]
    assert stopped.wait(5)


def test_a_suggestion_for_a_gathering_that_was_left_is_not_heard(unsorted, monkeypatch, tmp_path):
    from openspace.opening import new_gathering

    may_end = Event()

    def late(notes, *, count, progress):
        may_end.wait(5)
        return two_themes(notes)

    monkeypatch.setattr("ui.themes.suggesting.suggest", late)
    suggesting = unsorted.panel.sorting.suggesting
    unsorted.qtbot.mouseClick(unsorted.panel.header.suggest_button, LEFT)
    assert suggesting.is_running
    unsorted.bridge.take(lambda: new_gathering(tmp_path / "other.openspace", title="Other"))
    with unsorted.qtbot.waitSignal(suggesting._answered):
        may_end.set()
    assert unsorted.titles() == []


def test_no_widget_is_thrown_away_beside_the_windows_own_work(unsorted, monkeypatch):
    thrown_away_in = []

    class Garbage:
        def __init__(self):
            self.itself = self

        def __del__(self):
            thrown_away_in.append(current_thread())

    def wasteful(notes, **_wishes):
        Garbage()
        assert len([[] for _each in range(100_000)]) == 100_000
        return two_themes(notes)

    monkeypatch.setattr("ui.themes.suggesting.suggest", wasteful)
    unsorted.qtbot.mouseClick(unsorted.panel.header.suggest_button, LEFT)
    unsorted.qtbot.waitUntil(lambda: "Wages" in unsorted.titles())
    gc.collect()
    assert thrown_away_in == [main_thread()]


def test_where_all_is_placed_by_hand_a_sentence_says_so(sample):
    with sample.qtbot.waitSignal(sample.bridge.refused) as refused:
        sample.qtbot.mouseClick(sample.panel.header.suggest_button, LEFT)
    assert refused.args[0].startswith("You have placed every note yourself")


def test_without_themes_a_line_says_how_to_begin(unsorted):
    assert unsorted.panel.no_themes.isVisible()
    make_theme(unsorted.bridge.gathering, title="First")
    assert not unsorted.panel.no_themes.isVisible()
