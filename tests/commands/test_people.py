"""The list of people: who is the same, roles, and what each of them agreed to, since when."""

from datetime import date
from typing import Any

import pytest

from openspace import commands
from openspace.commands.drafts import PersonDraft
from openspace.errors import BadInputError
from openspace.gathering import Gathering, people, person_called
from openspace.model import Person


@pytest.fixture
def gathering():
    return Gathering()


def _only(gathering):
    [person] = people(gathering)
    return person


def test_the_same_name_twice_is_one_person_whatever_the_capitals(gathering):
    first = commands.add_person(gathering, "Ann  Berg")
    assert commands.add_person(gathering, "ann berg") == first
    assert _only(gathering).name == "Ann Berg"


def test_the_same_address_is_the_same_person_under_another_name(gathering):
    drafts = [
        PersonDraft("Ann Berg", email="a@x.example"),
        PersonDraft("A. Berg", email="A@X.example"),
    ]
    first, second = commands.add_people(gathering, drafts)
    assert first == second
    assert _only(gathering).name == "Ann Berg"


def test_two_namesakes_with_two_addresses_are_two_people(gathering):
    drafts = [PersonDraft("Ann", email="a@x.example"), PersonDraft("Ann", email="b@x.example")]
    first, second = commands.add_people(gathering, drafts)
    assert first != second
    assert len(people(gathering)) == 2


def test_what_is_known_stays_and_what_is_not_is_filled_in(gathering):
    commands.add_people(gathering, [PersonDraft("Ann", "Works", roles=("facilitator",))])
    more = PersonDraft("ann", "Elsewhere", "Health", "a@x.example", roles=("core", "king"))
    commands.add_people(gathering, [more])
    person = _only(gathering)
    assert (person.organisation, person.sector, person.email) == ("Works", "Health", "a@x.example")
    assert set(person.roles) == {"facilitator", "core"}


def test_many_people_are_added_and_undone_as_one_step(gathering):
    commands.add_people(gathering, [PersonDraft(f"Person {n}") for n in range(40)])
    assert gathering.history.undo_label == "Add 40 people"
    gathering.history.undo()
    assert people(gathering) == []
    gathering.history.redo()
    assert len(people(gathering)) == 40


def test_a_person_needs_a_name(gathering):
    with pytest.raises(BadInputError, match="needs a name"):
        commands.add_person(gathering, "  ")
    person = commands.add_person(gathering, "Ann")
    with pytest.raises(BadInputError, match="needs a name"):
        commands.change_person(gathering, person, name="")
    assert _only(gathering).name == "Ann"


def test_a_consent_carries_the_day_it_was_given_until_it_is_withdrawn(gathering):
    person = commands.add_person(gathering, "Ann")
    day = date(2026, 3, 9)
    commands.give_consent(gathering, [person], consent="photo", on=True, date=day)
    assert date.fromordinal(int(_only(gathering).consents["photo"])) == day
    commands.give_consent(gathering, [person], consent="photo", on=False)
    assert _only(gathering).consents == {}
    gathering.history.undo()
    assert date.fromordinal(int(_only(gathering).consents["photo"])) == day


def test_roles_are_given_to_several_in_one_step_and_taken_again(gathering):
    ids = commands.add_people(gathering, [PersonDraft("Ann"), PersonDraft("Bo")])
    commands.give_role(gathering, ids, role="note-taker", on=True)
    assert gathering.history.undo_label == "Give 2 people a role"
    commands.give_role(gathering, ids[:1], role="note-taker", on=False)
    known = gathering.plan.records(Person)
    assert [dict(known[one].roles) for one in ids] == [{}, {"note-taker": 1.0}]


def test_a_role_or_consent_nobody_knows_is_refused(gathering):
    person = commands.add_person(gathering, "Ann")
    role: Any = "king"
    consent: Any = "everything"
    with pytest.raises(BadInputError, match="“king” is not known"):
        commands.give_role(gathering, [person], role=role, on=True)
    with pytest.raises(BadInputError, match="“everything” is not known"):
        commands.give_consent(gathering, [person], consent=consent, on=True)


def test_somebody_named_on_the_way_is_found_again(gathering):
    commands.post_topic(gathering, "What now?", convenor="Ann")
    ann = person_called(gathering, " ANN ")
    assert ann is not None
    assert commands.add_person(gathering, "Ann") == ann.id
