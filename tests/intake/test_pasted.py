"""What people paste into a list: lines, or cells of a table."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openspace.errors import BadInputError
from openspace.gathering import Gathering, convenors, marketplace, people, rooms, slots
from openspace.intake.kinds import KINDS, Kind
from openspace.intake.pasted import pasted_table
from openspace.intake.taking import Taken, take_in


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


def paste(gathering: Gathering, text: str, kind: Kind = "people") -> Taken:
    return take_in(gathering, pasted_table(text, kind), kind)


def everybody(gathering: Gathering) -> list[tuple[str, str]]:
    return [(person.name, person.email) for person in people(gathering)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ada Lovelace\n\n Bob \n", [("Ada Lovelace", ""), ("Bob", "")]),
        ("- Ada\n2. Bob", [("Ada", ""), ("Bob", "")]),
        ("Ada; Bob;", [("Ada", ""), ("Bob", "")]),
        ("Lovelace, Ada", [("Lovelace, Ada", "")]),
        ('Ada "the first', [('Ada "the first', "")]),
        ('"Ada L" <a@x.org>, Bob <b@x.org>', [("Ada L", "a@x.org"), ("Bob", "b@x.org")]),
        ("Ada (a@x.org)", [("Ada", "a@x.org")]),
        ("<a@x.org>", [("a@x.org", "a@x.org")]),
        ("Ada\ta@x.org", [("Ada", "a@x.org")]),
        ("Ada\tLibrary\t\ta@x.org", [("Ada", "a@x.org")]),
        ("name\temail\nAda\ta@x.org", [("Ada", "a@x.org")]),
        ("email,name\na@x.org,Ada", [("Ada", "a@x.org")]),
        ("", []),
    ],
)
def test_people_are_pasted_as_lines_or_cells(gathering, text, found):
    paste(gathering, text)
    assert everybody(gathering) == found


def test_cells_of_people_come_in_the_usual_order(gathering):
    paste(gathering, "Ada\tLibrary\tpublic\ta@x.org\tscribe")
    [ada] = people(gathering)
    assert (ada.organisation, ada.sector, ada.email) == ("Library", "public", "a@x.org")
    assert set(ada.roles) == {"note-taker"}


def test_questions_are_pasted_word_for_word(gathering):
    paste(gathering, "What, if anything; now?\nWhy?\tAda; Bob", "topics")
    first, second = marketplace(gathering)
    assert (first.question, second.question) == ("What, if anything; now?", "Why?")
    assert [person.name for person in convenors(gathering, second)] == ["Ada", "Bob"]


def test_slots_are_pasted_as_a_programme(gathering):
    paste(
        gathering, "09:30-10:30 First\n9.00 \N{EN DASH} 9.30: Opening\nLate\t20:00\t21:00", "slots"
    )
    assert [(slot.starts, slot.ends, slot.label) for slot in slots(gathering)] == [
        ("09:00", "09:30", "Opening"),
        ("09:30", "10:30", "First"),
        ("20:00", "21:00", "Late"),
    ]


def test_rooms_are_pasted_with_their_seats(gathering):
    paste(gathering, "Blue\t12\nGarden", "rooms")
    assert [(room.name, room.capacity) for room in rooms(gathering)] == [
        ("Blue", 12),
        ("Garden", 0),
    ]


def test_a_fault_is_named_by_its_line(gathering):
    with pytest.raises(BadInputError, match="Row 2, “capacity”: A room of 0 seats"):
        paste(gathering, "Blue\t12\nGreen\t0", "rooms")
    assert rooms(gathering) == []


def test_too_much_is_not_pasted():
    with pytest.raises(BadInputError, match="too much to be pasted"):
        pasted_table("x" * 5_000_001, "people")


@given(st.text(), st.sampled_from(KINDS))
def test_no_text_makes_it_stumble(text, kind):
    gathering = Gathering()
    added = -1
    with suppress(BadInputError):
        added = len(paste(gathering, text, kind).added)
    assert (gathering.history.undo_label != "") is (added > 0)
