"""The day as iCalendar, read back by icalendar."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from openspace import commands
from openspace.errors import BadInputError
from openspace.gathering import Gathering, rooms
from openspace.harvest import to_calendar
from openspace.model import Invitation, Topic
from tests.harvest.day import MONEY, TIME, TRUST, Day, a_day

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def day() -> Day:
    return a_day()


def events(gathering: Gathering) -> dict[str, Any]:
    calendar = Calendar.from_ical(to_calendar(gathering).data)
    return {str(event["summary"]): event for event in calendar.walk("VEVENT")}


def one_slot(date: str, starts: str, ends: str, zone: str = "Europe/Berlin") -> Gathering:
    gathering = Gathering()
    commands.describe_gathering(gathering, title="A night", date=date, zone=zone)
    slot = commands.add_slot(gathering, label="Night", starts=starts, ends=ends)
    topic = commands.post_topic(gathering, "What now?")
    room = commands.add_room(gathering, name="Roof")
    commands.place_topic(gathering, topic, slot=slot, room=room)
    return gathering


def length(event: Any) -> timedelta:
    starts, ends = (event.decoded(name).astimezone(UTC) for name in ("dtstart", "dtend"))
    return timedelta(seconds=(ends - starts).total_seconds())


def test_each_group_and_each_break_is_an_event(day):
    found = events(day.gathering)
    assert list(found) == ["Coffee", TRUST, TIME, MONEY]
    assert found[TRUST].decoded("dtstart") == datetime(2026, 11, 17, 10, tzinfo=BERLIN)
    assert found[TRUST].decoded("dtend") == datetime(2026, 11, 17, 11, tzinfo=BERLIN)
    assert found[TRUST]["location"] == "Room 1, Town hall"
    assert found[TRUST]["url"] == "https://zoom.example/j/1"
    assert "Bring a story." in found[TRUST]["description"]
    assert "url" not in found[TIME]


def test_complementary_questions_are_in_the_description(day):
    commands.merge_topics(day.gathering, main=day.topics[0], complementary=day.topics[2])
    assert f"With: {MONEY}" in events(day.gathering)[TRUST]["description"]


def test_who_imports_it_again_gets_the_same_events(day):
    before = {event["uid"] for event in events(day.gathering).values()}
    commands.reword_topic(day.gathering, day.topics[0], question="Whose trust?")
    commands.move_breakout(day.gathering, day.groups[1], slot=day.slots[2], room=day.rooms[1])
    assert {event["uid"] for event in events(day.gathering).values()} == before
    assert len(before) == 4


def test_the_same_moment_makes_the_same_bytes(day):
    at = datetime(2026, 11, 1, tzinfo=UTC)
    first, second = (to_calendar(day.gathering, at=at).data for _ in "12")
    assert first == second


def test_only_convenors_who_agreed_are_named(day):
    day.consent("Ada", "credited")
    found = events(day.gathering)
    assert "Convened by Ada" in found[TRUST]["description"]
    assert b"Ben" not in to_calendar(day.gathering).data
    assert to_calendar(day.gathering).left_out == (
        "The name of one convenor is left out: there is no consent to be listed or credited.",
    )


@pytest.mark.parametrize(("mode", "said"), [("chatham", "Chatham"), ("confidential", "confid")])
def test_nobody_is_named_where_names_do_not_go_further(day, mode, said):
    for name in ("Ada", "Ben"):
        day.consent(name, "listed")
        day.consent(name, "credited")
    commands.describe_gathering(day.gathering, mode=mode)
    made = to_calendar(day.gathering)
    assert b"Ada" not in made.data
    assert b"example.org" not in made.data
    assert said in made.left_out[0]


@pytest.mark.parametrize(
    ("date", "starts", "ends", "hours"),
    [
        ("2026-10-25", "01:30", "03:30", 3),  # an hour comes twice
        ("2026-03-29", "01:30", "03:30", 1),  # an hour is skipped
        ("2026-03-29", "02:15", "02:45", 0.5),  # all of it within the hour that is skipped
        ("2026-11-17", "22:00", "24:00", 2),
    ],
)
def test_a_slot_takes_as_long_as_it_does_in_the_night_the_clocks_change(date, starts, ends, hours):
    [event] = events(one_slot(date, starts, ends)).values()
    assert length(event) == timedelta(hours=hours)


def test_a_time_the_clocks_skip_is_told():
    gathering = one_slot("2026-03-29", "02:15", "04:00")
    [event] = events(gathering).values()
    assert event.decoded("dtstart").strftime("%H:%M") == "03:15"
    assert to_calendar(gathering).left_out == (
        "The clocks skip 02:15 that night; “Night” is at 03:15 instead.",
    )


def test_the_zone_comes_along_with_the_change_of_that_night():
    calendar = Calendar.from_ical(to_calendar(one_slot("2026-10-25", "01:30", "03:30")).data)
    [zone] = calendar.walk("VTIMEZONE")
    assert zone["tzid"] == "Europe/Berlin"
    [standard] = calendar.walk("STANDARD")
    assert standard.decoded("dtstart") == datetime(2026, 10, 25, 3)  # noqa: DTZ001 -- on the wall


def test_without_a_zone_it_is_the_computers(monkeypatch):
    monkeypatch.setenv("TZ", "America/New_York")
    [event] = events(one_slot("2026-11-17", "10:00", "11:00", zone="")).values()
    assert event.decoded("dtstart") == datetime(
        2026, 11, 17, 10, tzinfo=ZoneInfo("America/New_York")
    )


def test_where_the_computer_names_no_zone_times_are_in_utc(monkeypatch):
    monkeypatch.setattr("openspace.gathering.zones._zone_here", lambda: "")
    gathering = one_slot("2026-11-17", "10:00", "11:00", zone="")
    [event] = events(gathering).values()
    here = datetime(2026, 11, 17, 10).astimezone()
    assert event.decoded("dtstart") == here
    assert b"VTIMEZONE" not in to_calendar(gathering).data


def test_a_slot_may_be_on_another_day(day):
    commands.change_slot(day.gathering, day.slots[2], day="2026-11-18")
    assert events(day.gathering)[MONEY].decoded("dtstart").day == 18


def test_a_group_without_a_time_is_told(day):
    commands.change_slot(day.gathering, day.slots[2], starts="", ends="")
    made = to_calendar(day.gathering)
    assert MONEY not in events(day.gathering)
    assert made.left_out[0] == "One group is left out: its slot has no time yet."


def test_an_unknown_zone_no_day_and_nothing_placed_are_told():
    with pytest.raises(BadInputError, match="day of the gathering is not set"):
        to_calendar(one_slot("", "10:00", "11:00"))
    with pytest.raises(BadInputError, match="Nothing on the wall has a time yet"):
        to_calendar(Gathering())
    gathering = one_slot("2026-11-17", "10:00", "11:00")
    for zone in ("Moon/Base", "../etc/passwd", "Europe", "\0"):
        with gathering.plan.transaction("A newer app"):
            gathering.plan.put(Invitation(id="invitation", date="2026-11-17", zone=zone))
        with pytest.raises(BadInputError, match="is no time zone known here"):
            to_calendar(gathering)


@pytest.mark.parametrize("date", ["0001-01-01", "9999-12-31"])
def test_a_day_at_the_end_of_time_is_told(date):
    with pytest.raises(BadInputError, match="too far away"):
        to_calendar(one_slot(date, "00:00", "24:00"))


@given(
    st.text(min_size=1).filter(str.strip),
    st.sampled_from(
        ["لماذا نحن هنا؟", "😀👩‍👩‍👧 " * 60, "x" * 9000, "a;b,c\\n\nd:e", "\u2028\x85"]
    ),
)
def test_words_come_back_as_they_were(text, hostile):
    gathering = one_slot("2026-11-17", "10:00", "11:00")
    topic = commands.post_topic(gathering, text + hostile, details=f"{hostile}\n{text}")
    later = commands.add_slot(gathering, label="b", starts="12:00", ends="13:00")
    commands.place_topic(gathering, topic, slot=later, room=rooms(gathering)[0].id)
    data = to_calendar(gathering).data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    said = gathering.plan.get(Topic, topic)
    event = events(gathering)[" ".join(said.question.split())]
    assert said.details in event["description"]
