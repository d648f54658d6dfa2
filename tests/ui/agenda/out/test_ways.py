"""The ways to take the day along from the window."""

import pytest
from pypdf import PdfReader

from openspace import commands
from openspace.gathering import rooms, slots
from ui import style
from ui.agenda.out.ways import ways_out


@pytest.fixture
def with_day(in_new):
    here = in_new.gathering
    commands.describe_gathering(here, date="2026-11-17", zone="Europe/Berlin")
    commands.lay_out_day(here, starts="10:00", minutes=45, pause=15, count=2)
    commands.add_room(here, name="Hall")
    for slot in slots(here):
        topic = commands.post_topic(here, f"What of {slot.label}?", convenor="Ada")
        commands.place_topic(here, topic, slot=slot.id, room=rooms(here)[0].id)
    return in_new


def test_each_way_asks_where_to_and_writes(with_day, tmp_path, qtbot):
    asked = []

    def ask(suggested, kind):
        asked.append((suggested.name, kind))
        return tmp_path / "out" / suggested.name

    (tmp_path / "out").mkdir()
    told: list[str] = []
    with_day.told.connect(told.append)
    for way in ways_out(with_day, ask):
        way.act()
    assert [name for name, _kind in asked] == [
        "Days after, wall.pdf",
        "Days after, topics.pdf",
        "Days after, topics.pdf",
        "Days after.ics",
        "Days after, Zoom rooms.csv",
    ]
    written = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert written == [
        "Days after, Zoom rooms-2.csv",
        "Days after, Zoom rooms.csv",
        "Days after, topics.pdf",
        "Days after, wall.pdf",
        "Days after.ics",
    ]
    assert "What of Slot 1?" in " ".join(
        PdfReader(tmp_path / "out" / "Days after, wall.pdf").pages[0].extract_text().split()
    )
    assert told[0].startswith("Saved as “Days after, wall.pdf”, in one file. The name of one")
    assert "in 2 files" in told[-1]


def test_an_ending_left_out_is_put_on(with_day, tmp_path):
    ways_out(with_day, lambda _suggested, _kind: tmp_path / "mine")[3].act()
    assert (tmp_path / "mine.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_nothing_is_written_where_nobody_says_where(with_day, tmp_path):
    before = sorted(tmp_path.iterdir())
    for way in ways_out(with_day, lambda _suggested, _kind: None):
        way.act()
    assert sorted(tmp_path.iterdir()) == before


def test_a_day_with_nothing_in_it_is_told_without_asking_where(in_new, qtbot):
    def ask(_suggested, _kind):
        raise AssertionError

    said: list[str] = []
    in_new.refused.connect(said.append)
    for way in ways_out(in_new, ask):
        way.act()
    assert len(said) == 5


def test_a_place_that_cannot_be_written_is_told(with_day, tmp_path, qtbot):
    with qtbot.waitSignal(with_day.refused):
        ways_out(with_day, lambda _suggested, _kind: tmp_path / "no" / "x.ics")[3].act()


def test_every_way_has_a_name_and_an_icon(in_new):
    for way in ways_out(in_new):
        assert way.text.endswith("…")
        assert not style.icon(way.icon).isNull()
