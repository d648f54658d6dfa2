"""Tables taken into a gathering: everything as one step, or nothing and the reason why."""

from time import process_time

import pytest

from openspace.commands import add_room, describe_gathering, merge_topics, withdraw_topic
from openspace.gathering import Gathering, convenors, marketplace, people, rooms, slots
from openspace.intake.kinds import Kind
from openspace.intake.tables import table_in_text
from openspace.intake.taking import Taken, take_in
from openspace.model import Person


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


def take(gathering: Gathering, text: str, kind: Kind = "people") -> Taken:
    return take_in(gathering, table_in_text(text), kind)


def named(gathering: Gathering, name: str) -> Person:
    return next(person for person in people(gathering) if person.name == name)


def test_people_come_with_all_that_is_said_of_them(gathering):
    text = "name,organisation,sector,email,roles\nAda,Library,public,ada@x.org,facilitator; core\n"
    taken = take(gathering, text)
    ada = named(gathering, "Ada")
    assert (ada.organisation, ada.sector, ada.email) == ("Library", "public", "ada@x.org")
    assert ada.roles == {"facilitator": 1.0, "core": 1.0}
    assert ada.consents == {}
    assert taken == Taken("people", (ada.id,), (), ())
    assert taken.sentences() == ["1 person was added."]


@pytest.mark.parametrize(
    "headings",
    [
        "name;organisation;email",
        "NAME; Organisation ;E-Mail",
        "  Full name;Organization;e mail address",
        "Participant;Company;mail",
        "na_me;ORG;E-mail",
    ],
)
def test_headings_are_known_however_they_are_spelt(gathering, headings):
    take(gathering, f"{headings}\nAda;Library;ada@x.org")
    ada = named(gathering, "Ada")
    assert (ada.organisation, ada.email) == ("Library", "ada@x.org")


def test_headings_come_in_any_order_and_unknown_ones_are_named(gathering):
    taken = take(gathering, "Shoe size,email,name,Diet\n42,a@x,Ada,vegan")
    assert named(gathering, "Ada").email == "a@x"
    assert taken.remarks == ("Columns passed over: “Shoe size”, “Diet”.",)


@pytest.mark.parametrize(
    "text",
    [
        "first name,last name\nAda,Lovelace",
        "Last name,First name\nLovelace,Ada",
        "Name,First name\nLovelace,Ada",
        "Name,Given name,Surname\nA. L.,Ada,Lovelace",
    ],
)
def test_names_in_two_columns_become_one(gathering, text):
    take(gathering, text)
    assert [person.name for person in people(gathering)] == ["Ada Lovelace"]


def test_words_without_a_heading_are_said_to_be_passed_over(gathering):
    taken = take(gathering, "name,,email\nAda,secret,a@x")
    assert taken.remarks == ("1 column without a heading was passed over.",)


def test_rows_above_the_headings_are_passed_over_and_told(gathering):
    taken = take(gathering, "Participants 2026,\n,\nname,email\nAda,a@x")
    assert [person.name for person in people(gathering)] == ["Ada"]
    assert taken.remarks == ("1 row above the headings was passed over.",)


def test_empty_rows_are_passed_over(gathering):
    take(gathering, "name,email\n\n,\n  ,  \nAda,\n\n")
    assert [person.name for person in people(gathering)] == ["Ada"]


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("facilitator", {"facilitator"}),
        ("Scribe, Core Group", {"note-taker", "core"}),
        ("note taker; NOTE-TAKER", {"note-taker"}),
        ("participant", set()),
        ("", set()),
    ],
)
def test_roles_are_known_by_their_usual_names(gathering, words, roles):
    taken = take(gathering, f'name,roles\nAda,"{words}"')
    assert set(named(gathering, "Ada").roles) == roles
    assert taken.remarks == ()


def test_unknown_roles_are_named_and_the_person_is_taken(gathering):
    taken = take(gathering, "name;roles\nAda;core, juggler\nBob;juggler, cook")
    assert set(named(gathering, "Ada").roles) == {"core"}
    assert taken.remarks == (
        "Roles passed over: “juggler”, “cook”; known are facilitator, note-taker, core.",
    )


def test_the_same_person_twice_is_one_person(gathering):
    taken = take(gathering, "name,email,roles\nAda,a@x,core\nada ,,facilitator\nAda,A@X,")
    [ada] = people(gathering)
    assert set(ada.roles) == {"core", "facilitator"}
    assert taken.sentences() == ["1 person was added.", "2 rows were about some named before."]


def test_who_is_taken_for_somebody_of_another_name_is_told(gathering):
    taken = take(gathering, "name,email\nAda Lovelace,ada@x\nA. Lovelace,ada@x")
    assert len(people(gathering)) == 1
    sentence = "Row 3: “A. Lovelace” has the address of “Ada Lovelace” and was taken for them."
    assert sentence in taken.remarks


def test_two_who_share_an_address_and_no_name_are_two_people(gathering):
    take(gathering, "name,email\nAda,office@x\nBob,office@x")
    assert [person.name for person in people(gathering)] == ["Ada", "Bob"]


def test_people_known_already_are_counted_and_only_filled_in(gathering):
    take(gathering, "name,sector\nAda,public\nBob,")
    taken = take(gathering, "name,sector,organisation\nAda,private,Library\nCy,,")
    assert (len(taken.added), len(taken.known)) == (1, 1)
    assert named(gathering, "Ada").sector == "public"
    assert named(gathering, "Ada").organisation == "Library"
    assert taken.sentences()[1] == "1 was known already; only what was missing was filled in."


def test_names_in_every_writing_come_as_they_are(gathering):
    names = ["محمد علي", "山田太郎", "👩🏽‍🚀 Zoë", "=HYPERLINK(1)", "<b>Bo</b>", "O'Neill"]
    take(gathering, "name\n" + "\n".join(names))
    assert {person.name for person in people(gathering)} == set(names)


def test_topics_come_with_their_people_and_each_person_is_made_once(gathering):
    text = (
        "question,convenors,interested,details,link,tags\n"
        "What now?,Ada; Bob,Cy;ada,More of it,https://x.org,#one; two\n"
        "What then?,Bob;Ada,Cy,,,\n"
    )
    taken = take(gathering, text, "topics")
    first, second = marketplace(gathering)
    assert [person.name for person in convenors(gathering, first)] == ["Ada", "Bob"]
    assert [person.name for person in convenors(gathering, second)] == ["Bob", "Ada"]
    assert sorted(person.name for person in people(gathering)) == ["Ada", "Bob", "Cy"]
    assert set(first.interested) == {named(gathering, "Cy").id, named(gathering, "Ada").id}
    assert (first.details, first.link) == ("More of it", "https://x.org")
    assert set(first.tags) == {"one", "two"}
    assert taken.sentences() == ["2 topics were posted.", "3 people named in it are new."]


def test_a_question_keeps_its_commas_and_lines(gathering):
    take(gathering, 'question,convenors\n"What, if\nanything?",Ada', "topics")
    assert marketplace(gathering)[0].question == "What, if\nanything?"


def test_topics_taken_in_again_are_not_posted_twice_but_filled_in(gathering):
    take(gathering, "question,convenors,interested\nWhy?,Ada,Bob\nHow?,Ada,", "topics")
    why, how = marketplace(gathering)
    merge_topics(gathering, main=why.id, complementary=how.id)
    text = "question,convenors,interested,details\nWhy?,ada,Cy,More\nHow?,Ada,,\nWhy?,Eve,,"
    taken = take(gathering, text, "topics")
    first, second = marketplace(gathering)
    assert (first.id, first.details, len(first.interested)) == (why.id, "More", 2)
    assert [person.name for person in convenors(gathering, second)] == ["Eve"]
    assert taken.known == (why.id, how.id)
    assert taken.added == (second.id,)


def test_a_withdrawn_topic_can_be_posted_anew(gathering):
    take(gathering, "question\nWhy?", "topics")
    withdraw_topic(gathering, marketplace(gathering)[0].id)
    take(gathering, "question\nWhy?", "topics")
    assert [topic.question for topic in marketplace(gathering)] == ["Why?"]


def test_slots_come_with_times_days_and_breaks(gathering):
    text = (
        "Label,Start,End,Date,Break\n"
        "First,9:30,10:30,Tue 2026-11-17,\n"
        "Lunch,12:00,1:30 pm,,yes\n"
        "Evening,,,2026-11-18,no\n"
    )
    taken = take(gathering, text, "slots")
    found = {slot.label: slot for slot in slots(gathering)}
    assert (found["First"].starts, found["First"].ends) == ("09:30", "10:30")
    assert found["First"].day == "2026-11-17"
    assert (found["Lunch"].ends, found["Lunch"].rest) == ("13:30", True)
    assert (found["Evening"].starts, found["Evening"].rest) == ("", False)
    assert taken.sentences() == ["3 slots were added."]


def test_a_slot_on_the_date_of_the_gathering_is_on_its_own_day(gathering):
    describe_gathering(gathering, title="x", date="2026-11-17")
    take(gathering, "label,starts,ends,day\nA,2026-11-17 09:00,2026-11-17 10:00,", "slots")
    [slot] = slots(gathering)
    assert (slot.day, slot.starts, slot.ends) == ("", "09:00", "10:00")


def test_rooms_come_with_seats_and_links(gathering):
    taken = take(gathering, "Room,Seats,Zoom\nBlue,12,https://x.org\nGarden,,", "rooms")
    blue, garden = rooms(gathering)
    assert (blue.name, blue.capacity, blue.link) == ("Blue", 12, "https://x.org")
    assert (garden.name, garden.capacity, garden.link) == ("Garden", 0, "")
    assert taken.sentences() == ["2 rooms were added."]


def test_rooms_and_slots_that_are_there_stay_as_they_are(gathering):
    add_room(gathering, name="Blue", capacity=10)
    taken = take(gathering, "name,capacity\nblue,99\nGreen,5", "rooms")
    assert [(room.name, room.capacity) for room in rooms(gathering)] == [("Blue", 10), ("Green", 5)]
    assert taken.sentences()[1] == "1 was there already and stays as it is."
    for known in (0, 1):
        taken = take(gathering, "label,starts,ends\nA,09:00,10:00", "slots")
        assert len(taken.known) == known
    assert len(slots(gathering)) == 1


@pytest.mark.parametrize(
    ("kind", "headings"),
    [
        ("people", "name,email"),
        ("topics", "question,convenors"),
        ("slots", "label,starts,ends"),
        ("rooms", "name,capacity"),
    ],
)
def test_headings_alone_add_nothing_and_leave_no_step(gathering, kind, headings):
    assert take(gathering, headings, kind).added == ()
    assert gathering.history.undo_label == ""


@pytest.mark.parametrize(
    ("kind", "text", "look"),
    [
        ("people", "name,email\nAda,a@x\nBob,", people),
        ("topics", "question,convenors\nWhy?,Ada\nHow?,Bob", marketplace),
        ("slots", "label,starts,ends\nA,09:00,10:00\nB,10:00,11:00", slots),
        ("rooms", "name,capacity\nA,5\nB,6", rooms),
    ],
)
def test_a_table_is_one_step_of_undo(gathering, kind, text, look):
    assert len(take(gathering, text, kind).added) == 2
    assert len(look(gathering)) == 2
    gathering.history.undo()
    assert look(gathering) == []
    assert people(gathering) == []
    assert gathering.history.undo_label == ""
    gathering.history.redo()
    assert len(look(gathering)) == 2


@pytest.mark.parametrize(
    ("kind", "heading", "row"),
    [
        ("people", "name,email,roles", "Person {n},p{n}@x.org,core; scribe"),
        ("topics", "question,convenors,interested", "What of {n}?,Host {n},Person {m}; Other {m}"),
        ("slots", "label,starts,ends", "Slot {n},09:00,10:00"),
        ("rooms", "name,capacity", "Room {n},12"),
    ],
)
def test_ten_thousand_rows_are_taken_in_within_seconds(gathering, kind, heading, row):
    rows = (row.format(n=number, m=number % 700) for number in range(10_000))
    table = "\n".join([heading, *rows])
    started = process_time()
    assert len(take(gathering, table, kind).added) == 10_000
    assert process_time() - started < 10
