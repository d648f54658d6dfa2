"""What of the day goes out by the command line."""

import csv
import sys
from pathlib import Path

import pikepdf
import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar
from pypdf import PdfReader

from openspace import commands
from openspace.cli.group import group
from openspace.gathering import Gathering, people, rooms, slots
from openspace.opening import new_gathering, open_gathering

QUESTIONS = ("What now?", "Who pays?", "كيف نبني الثقة؟", "危機の後に何をするか")


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


def fill(gathering: Gathering) -> None:
    commands.describe_gathering(gathering, date="2026-11-17", zone="Berlin")
    topics = [commands.post_topic(gathering, one, convenor="Ada") for one in QUESTIONS]
    commands.lay_out_day(gathering, starts="10:00", minutes=45, pause=15, count=2)
    for name in ("Room 1", "Hall"):
        commands.add_room(gathering, name=name, capacity=20)
    for topic, slot, room in zip(topics, (0, 0, 1), (0, 1, 0), strict=False):
        spot = {"slot": slots(gathering)[slot].id, "room": rooms(gathering)[room].id}
        commands.place_topic(gathering, topic, **spot)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "day.openspace"
    with new_gathering(path, title="Days after") as opened:
        fill(opened.gathering)
    return path


@pytest.mark.parametrize(
    ("form", "names"),
    [
        ("ics", ["day.ics"]),
        ("zoom", ["day-zoom.csv", "day-zoom-2.csv"]),
        ("cards", ["day-cards.pdf"]),
        ("wall", ["day-wall.pdf"]),
    ],
)
def test_each_form_of_the_day_has_its_own_file(file, form, names):
    result = run("export", file, "--to", form)
    assert (result.exit_code, result.stdout.splitlines()) == (0, names)
    assert all(Path(name).stat().st_size for name in names)


def test_what_was_left_out_is_told_beside_the_files(file):
    for form in ("ics", "cards", "wall"):
        said = run("export", file, "--to", form).stderr
        assert said.startswith("The name of one convenor is left out")
    assert "Ada" in run("export", file, "--to", "zoom").stderr


def test_the_calendar_can_be_printed(file):
    calendar = Calendar.from_ical(run("export", file, "--to", "ics", "--out", "-").stdout_bytes)
    assert {str(one["summary"]) for one in calendar.walk("VEVENT")} == set(QUESTIONS[:3])


def test_the_rooms_of_one_slot_are_asked_for_by_its_label_or_its_start(file):
    for words in ("slot 2", "11:00"):
        run("export", file, "--to", "zoom", "--slot", words, "--out", "rooms.csv")
        with Path("rooms.csv").open(newline="", encoding="utf-8") as table:
            assert [row[0] for row in csv.reader(table)][1:] == [QUESTIONS[2]]
    result = run("export", file, "--to", "zoom", "--slot", "Tea")
    assert result.exit_code == 1
    assert "those with groups are: “Slot 1”, “Slot 2”" in result.stderr


@pytest.mark.parametrize(("size", "pages"), [("a5", 2), ("a6", 1)])
def test_cards_are_printed_in_two_sizes(file, size, pages):
    run("export", file, "--to", "cards", "--size", size)
    with pikepdf.open("day-cards.pdf") as pdf:
        assert len(pdf.pages) == pages
    read = " ".join(page.extract_text() for page in PdfReader("day-cards.pdf").pages)
    assert QUESTIONS[1] in " ".join(read.split())


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ("ics", "has a time yet"),
        ("zoom", "No group meets in any slot yet"),
        ("cards", "There are no topics yet"),
        ("wall", "no slots and rooms yet"),
    ],
)
def test_a_day_with_nothing_in_it_is_told(tmp_path, form, said):
    path = tmp_path / "empty.openspace"
    new_gathering(path, title="Empty").close()
    result = run("export", path, "--to", form, "--out", tmp_path / "out")
    assert result.exit_code == 1
    assert said in result.stderr
    assert not (tmp_path / "out").exists()


def test_an_address_is_given_only_with_consent(file):
    with open_gathering(file) as opened:
        [ada] = people(opened.gathering)
        commands.change_person(opened.gathering, ada.id, email="ada@example.org")
    run("export", file, "--to", "zoom")
    assert "ada@example.org" not in Path("day-zoom.csv").read_text("utf-8")
    with open_gathering(file) as opened:
        commands.give_consent(opened.gathering, [ada.id], consent="contact", on=True)
    run("export", file, "--to", "zoom")
    assert "ada@example.org" in Path("day-zoom.csv").read_text("utf-8")


@pytest.mark.parametrize("form", ["cards", "wall"])
def test_pages_without_qt_are_told(file, form, monkeypatch):
    monkeypatch.setitem(sys.modules, "ui.agenda.out.forms", None)
    result = run("export", file, "--to", form)
    assert result.exit_code == 1
    assert "Qt cannot start here" in result.stderr


@pytest.mark.parametrize("form", ["ics", "zoom"])
def test_tables_and_calendars_need_no_qt(file, form, monkeypatch):
    monkeypatch.setitem(sys.modules, "ui.agenda.out.forms", None)
    assert run("export", file, "--to", form).exit_code == 0
