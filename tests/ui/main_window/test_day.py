"""What the window does with a day that runs."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from openspace import commands
from openspace.commands import day as commands_of_day
from openspace.gathering import breakouts
from tests.ui.day.conftest import lay_out
from ui.widgets import countdown


@pytest.fixture
def beeps(monkeypatch):
    heard = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append("beep"))
    return heard


@pytest.fixture
def running(at_sample, monkeypatch):
    """The window, its first slot running, and the way to put the clock forward."""
    shown = [datetime(2026, 11, 17, 10, 0, tzinfo=UTC)]

    class Patched(datetime):
        @classmethod
        def now(cls, _zone=None):
            return shown[0]

    monkeypatch.setattr(commands_of_day, "datetime", Patched)
    monkeypatch.setattr(countdown, "now", lambda: shown[0])
    gathering = at_sample.bridge.gathering
    lay_out(gathering)
    slot = breakouts(gathering)[0].slot
    commands.go_to_phase(gathering, "slot", slot=slot)
    commands.set_clock(gathering, seconds=60)
    commands.start_clock(gathering)

    def later(**how):
        shown[0] += timedelta(**how)
        at_sample.line.phase.clock.tick()

    at_sample.later = later
    return at_sample


def test_the_line_on_top_knows_no_phase_before_the_day_begins(at_sample):
    assert at_sample.line.phase is None


def test_the_line_on_top_shows_the_phase_with_its_clock_in_every_place(running):
    slot = running.line.phase.text().split(" · ")[0]
    running.later(seconds=20)
    for place in ("marketplace", "themes"):
        running.go(place)
        assert running.line.phase.isVisible()
    assert running.line.phase.text() == f"{slot} · 0:40 left"
    commands.stop_clock(running.bridge.gathering)
    assert running.line.phase.text() == slot
    running.go("start")
    assert not running.line.phase.isVisible()


def test_the_bell_rings_once_though_several_clocks_show_the_time(running, beeps):
    running.go("day")
    day = running.panels.panel("day")
    day.show_to_everybody()
    running.later(seconds=59)
    assert beeps == []
    running.later(seconds=1)
    day.clock.tick()
    assert beeps == ["beep"]
    assert running.line.phase.property("tone") == "warning"
    day.projector.close()


def test_no_phase_is_shown_once_the_day_is_undone(running):
    while running.bridge.gathering.history.undo_label:
        running.bridge.undo()
    assert not running.line.phase.isVisible()


def test_undo_of_what_happens_in_groups_goes_to_today_and_of_places_to_the_wall(running):
    gathering = running.bridge.gathering
    group = breakouts(gathering)[0]
    commands.pin_breakout(gathering, group.id, pinned=True)
    commands.join_group(gathering, group.id, name="Somebody new")
    running.go("marketplace")
    running.bridge.undo()
    assert running.place == "day"
    running.bridge.undo()
    assert running.place == "wall"


def test_the_window_starts_without_the_day():
    code = "import sys, ui.main_window; print([one for one in sys.modules if 'ui.day' in one])"
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"
