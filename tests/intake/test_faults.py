"""What cannot be used in a table is named by its place, and nothing is taken in."""

import pytest

from openspace.errors import BadInputError
from openspace.gathering import Gathering
from openspace.intake.kinds import KINDS, Kind
from openspace.intake.tables import table_in_text
from openspace.intake.taking import take_in


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


def refusal(gathering: Gathering, text: str, kind: Kind = "people") -> str:
    before = gathering.plan.state()
    with pytest.raises(BadInputError) as refused:
        take_in(gathering, table_in_text(text), kind)
    assert gathering.plan.state() == before
    assert gathering.history.undo_label == ""
    said = str(refused.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


@pytest.mark.parametrize(
    ("kind", "text", "said"),
    [
        ("people", "organisation,email\nx,a@x", "There is no column “name”; the headings are"),
        ("topics", "convenors\nAda", "There is no column “question”"),
        ("slots", "starts,ends\n09:00,10:00", "There is no column “label”"),
        ("slots", "label,ends\nA,10:00", "There is no column “starts”"),
        ("slots", "label,starts\nA,10:00", "There is no column “ends”"),
        ("rooms", "capacity\n5", "There is no column “name”"),
        ("people", "name,Name\nAda,Bob", "The columns “name” and “Name” mean the same"),
        ("people", "name,email,email\nAda,,", "The column “email” is there twice"),
        ("rooms", "name,seats,capacity\nA,1,2", "The columns “seats” and “capacity” mean the same"),
        (
            "topics",
            "question,host,convenor\nA,,",
            "The columns “host” and “convenor” mean the same",
        ),
        ("people", "name,email\n,a@x", "Row 2, “name”: this is empty"),
        ("people", "name,email\nAda,none of it", "Row 2, “email”: “none of it” is no e-mail"),
        ("topics", "question,convenors\nWhat, if, anything?,Ada", "Row 2, “anything?”"),
        ("rooms", "name,capacity\nA,5\nB,0", "Row 3, “capacity”: A room of 0 seats"),
        ("rooms", "name,Seats\nA,many", "Row 2, “Seats”: “many” is no number"),
        ("rooms", "name,capacity\nA,5\na,6", "Row 3 is about “a” again but differs"),
        ("slots", "label,starts,ends\nA,10:00,09:00", "Row 2, “ends”: 09:00 is not after 10:00"),
        ("slots", "label,starts,ends\nA,10:00,10:00", "Row 2, “ends”: 10:00 is not after"),
        ("slots", "label,starts,ends\nA,25:00,26:00", "Row 2, “starts”: “25:00” is not a time"),
        ("slots", "label,starts,ends\nA,09:00Z,10:00", "Row 2, “starts”: “09:00Z” is not a time"),
        ("slots", "label,starts,ends,rest\n,,,yes", "Row 2, “label”: this slot has neither"),
        (
            "slots",
            "label,starts,ends,date\nA,09:00,10:00,Wed 2026-11-17",
            "Row 2, “date”: 2026-11-17 is a Tuesday, not a Wednesday",
        ),
        (
            "slots",
            "label,starts,ends,date,weekday\nA,09:00,10:00,2026-11-17,Monday",
            "Row 2, “weekday”: 2026-11-17 is a Tuesday, not a Monday",
        ),
        (
            "slots",
            "label,starts,ends\nA,2026-11-17 22:00,2026-11-18 01:00",
            "Row 2, “ends”: this is on another day",
        ),
    ],
)
def test_what_cannot_be_used_is_named_and_nothing_is_taken_in(gathering, kind, text, said):
    assert refusal(gathering, text, kind).startswith(said)


def test_of_many_faults_the_first_is_told_and_the_others_are_counted(gathering):
    said = refusal(gathering, "name,capacity\nA,0\nB,5\nC,x\nD,-1", "rooms")
    assert said.startswith("Row 2, “capacity”: A room of 0 seats holds nobody")
    assert said.endswith("Nothing was taken in; look at 2 other rows too.")


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_table_is_refused(gathering, kind):
    assert "nothing in this table" in refusal(gathering, "\n\n", kind)
