"""The day goes out from the wall."""

from icalendar import Calendar
from PySide6.QtWidgets import QFileDialog

from openspace import commands
from tests.ui.agenda.conftest import LEFT, QUESTIONS


def test_the_day_is_saved_as_a_calendar_from_the_button_on_the_wall(day, tmp_path, monkeypatch):
    commands.describe_gathering(day.gathering, date="2026-11-17", zone="Europe/Berlin")
    day.place(0, 1, 1)
    path = tmp_path / "day.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    day.qtbot.mouseClick(day.panel.header.out_button, LEFT)
    day.choose("Save the day as a calendar…")
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == [QUESTIONS[0]]


def test_there_is_nothing_to_take_along_before_the_day_is_laid_out(empty):
    assert not empty.panel.header.out_button.isVisible()
