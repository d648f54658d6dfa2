"""Zoom's table of breakout rooms, read back by csv."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openspace import commands
from openspace.commands.drafts import PersonDraft
from openspace.errors import BadInputError
from openspace.gathering import person_called
from openspace.harvest import slots_with_groups, to_zoom
from openspace.harvest.zoom import HEAD, LONGEST, room_names
from tests.harvest.day import MONEY, PEOPLE, TIME, TRUST, Day, a_day


@pytest.fixture
def day() -> Day:
    return a_day()


def rows(day: Day, slot: int = 0) -> list[list[str]]:
    data = to_zoom(day.gathering, day.slots[slot]).data
    head, *rest = csv.reader(StringIO(data.decode(), newline=""))
    assert head == list(HEAD)
    return rest


def test_only_who_shares_an_address_is_in_the_table(day):
    day.consent("Ada", "contact")
    day.consent("Ben", "listed")
    assert rows(day) == [[TRUST, "ada@example.org"], [TIME, ""]]
    assert to_zoom(day.gathering, day.slots[0]).left_out == (
        "Left out, since they have no e-mail address here: Dan.",
        "Left out, since they have not agreed to share their address: Cleo, Ben.",
        "The table has the address of one person: give it to Zoom only.",
    )


def test_nobody_stands_in_two_groups(day):
    for name in PEOPLE:
        day.consent(name, "contact")
    assert rows(day) == [
        [TRUST, "ada@example.org"],
        [TRUST, "cleo@example.org"],
        [TIME, "ben@example.org"],
    ]


def test_who_is_in_a_group_stands_there(day):
    for name in PEOPLE:
        day.consent(name, "contact")
    cleo = person_called(day.gathering, "Cleo")
    assert cleo is not None
    commands.walk(day.gathering, [cleo.id], to=day.groups[1])
    assert [TIME, "cleo@example.org"] in rows(day)
    assert [TRUST, "cleo@example.org"] not in rows(day)


def test_a_group_without_people_is_a_room_all_the_same(day):
    assert rows(day, 2) == [[MONEY, ""]]


def test_a_slot_without_groups_is_told(day):
    with pytest.raises(BadInputError, match="No group meets in this slot yet"):
        to_zoom(day.gathering, day.slots[1])
    assert [slot.id for slot in slots_with_groups(day.gathering)] == [day.slots[0], day.slots[2]]


def test_what_could_be_a_formula_is_made_harmless(day):
    commands.reword_topic(day.gathering, day.topics[2], question='=HYPERLINK("http://x")')
    commands.add_people(day.gathering, [PersonDraft("Eve", email="=cmd|'/c calc'!A1@example.org")])
    commands.add_people(day.gathering, [PersonDraft("Fay", email="+49@example.org")])
    day.consent("Fay", "contact")
    commands.join_group(day.gathering, day.groups[2], name="Fay")
    [[name, mail]] = rows(day, 2)
    assert name == '\'=HYPERLINK("http://x")'
    assert mail == "'+49@example.org"


@given(st.lists(st.text(min_size=1) | st.sampled_from(["Trust " * 9, "👩‍👩‍👧" * 9, "é" * 40])))
def test_rooms_have_short_names_on_one_line_and_no_two_alike(questions):
    names = room_names(questions)
    assert len({name.casefold() for name in names}) == len(questions)
    for name in names:
        assert 0 < len(name.encode("utf-16-le", "replace")) // 2 <= LONGEST
        assert name == " ".join(name.split())
        assert not name.startswith(("=", "+", "-", "@"))


def test_a_long_question_ends_at_a_whole_letter():
    [name] = room_names(["How do we commission social care after this?"])
    assert name == "How do we commission social car…"
    assert not room_names(["ne\u0301" * 30])[0].endswith("e…")
