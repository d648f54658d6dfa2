"""What happens in breakout groups."""

from itertools import starmap

import pytest

from openspace import commands
from openspace.errors import BadInputError, UnknownRecordError
from openspace.gathering import headcount, people, people_in, person_called
from openspace.model import Breakout


class Groups:
    """Two slots, two rooms, three groups, and a few people."""

    def __init__(self, gathering):
        self.gathering = gathering
        self.first, self.second = commands.lay_out_day(
            gathering, starts="10:00", minutes=60, pause=15, count=2
        )
        self.rooms = [commands.add_room(gathering, name=name) for name in ("Hall", "Attic")]
        self.topics = [
            commands.post_topic(gathering, words, convenor=who)
            for words, who in (("Care?", "Sam"), ("Data?", "Bo"), ("Money?", "Cy"))
        ]
        spots = (
            (self.topics[0], self.first, self.rooms[0]),
            (self.topics[1], self.first, self.rooms[1]),
            (self.topics[2], self.second, self.rooms[0]),
        )
        self.care, self.data, self.money = starmap(self._place, spots)
        self.ada, self.eve = (commands.add_person(gathering, name=name) for name in ("Ada", "Eve"))

    def _place(self, topic, slot, room):
        return commands.place_topic(self.gathering, topic, slot=slot, room=room)

    def get(self, group):
        return self.gathering.plan.get(Breakout, group)

    def names(self, group):
        return [person.name for person in people_in(self.gathering, self.get(group))]

    def walk(self, *who, to, **how):
        commands.walk(self.gathering, who, to=to, **how)

    def undone(self):
        self.gathering.history.undo()
        return self


@pytest.fixture
def groups(gathering):
    return Groups(gathering)


def test_who_walks_to_a_group_leaves_those_of_the_same_slot_only(groups):
    groups.walk(groups.ada, to=groups.money)
    groups.walk(groups.ada, to=groups.care)
    groups.walk(groups.ada, to=groups.data)
    assert groups.names(groups.care) == []
    assert groups.names(groups.data) == groups.names(groups.money) == ["Ada"]


def test_a_bumblebee_stays_in_the_group_it_comes_from(groups):
    groups.walk(groups.ada, to=groups.care)
    groups.walk(groups.ada, to=groups.data, stay=True)
    assert groups.names(groups.care) == groups.names(groups.data) == ["Ada"]


def test_who_walks_nowhere_is_in_no_group_of_that_slot_but_was_in_the_earlier_ones(groups):
    groups.walk(groups.ada, groups.eve, to=groups.care)
    groups.walk(groups.ada, to=groups.money)
    groups.walk(groups.ada, to="", slot=groups.second)
    assert groups.names(groups.care) == ["Ada", "Eve"]
    assert groups.names(groups.money) == []


def test_several_walk_as_one_step(groups):
    groups.walk(groups.ada, groups.eve, to=groups.care)
    groups.walk(groups.ada, groups.eve, groups.ada, to=groups.data)
    assert groups.gathering.history.undo_label == "Walk with 2 people"
    assert groups.undone().names(groups.care) == ["Ada", "Eve"]
    assert groups.names(groups.data) == []


def test_nobody_walks_to_a_group_that_is_not_there(groups):
    with pytest.raises(UnknownRecordError):
        groups.walk(groups.ada, to="gone")


def test_who_leaves_one_group_stays_in_the_others_they_visit(groups):
    groups.walk(groups.ada, to=groups.care)
    groups.walk(groups.ada, to=groups.data, stay=True)
    commands.leave_group(groups.gathering, groups.care, person=groups.ada)
    assert (groups.names(groups.care), groups.names(groups.data)) == ([], ["Ada"])
    assert groups.undone().names(groups.care) == ["Ada"]


def test_somebody_joins_by_name_and_is_known_from_then_on(groups):
    commands.join_group(groups.gathering, groups.care, name="  Kim ")
    commands.join_group(groups.gathering, groups.data, name="ada")
    assert (groups.names(groups.care), groups.names(groups.data)) == (["Kim"], ["Ada"])
    assert len(people(groups.gathering)) == 6
    groups.undone().undone()
    assert (groups.names(groups.care), person_called(groups.gathering, "Kim")) == ([], None)


def test_nobody_without_a_name_joins_by_name(groups):
    with pytest.raises(BadInputError, match="Who comes"):
        commands.join_group(groups.gathering, groups.care, name=" ")


def test_who_is_not_known_by_name_is_counted_and_never_fewer_than_none(groups):
    for more in (3, -1, -5):
        commands.count_others(groups.gathering, groups.care, more=more)
    assert headcount(groups.gathering, groups.get(groups.care)) == 0
    groups.undone()
    assert headcount(groups.gathering, groups.get(groups.care)) == 2


def test_a_count_that_stays_is_no_step(groups):
    commands.count_others(groups.gathering, groups.care, more=-1)
    assert groups.gathering.history.undo_label == "Add a person"


def test_a_group_is_formed_by_its_convenors_and_those_who_raised_a_hand(groups):
    other = commands.post_topic(groups.gathering, "Who cares?", convenor="Kim")
    commands.raise_hand(groups.gathering, groups.topics[0], name="Ada")
    commands.raise_hand(groups.gathering, other, name="Eve")
    commands.merge_topics(groups.gathering, main=groups.topics[0], complementary=other)
    commands.join_group(groups.gathering, groups.care, name="Bo")
    commands.form_group(groups.gathering, groups.care)
    assert groups.names(groups.care) == ["Ada", "Bo", "Eve", "Kim", "Sam"]
    assert groups.undone().names(groups.care) == ["Bo"]


def test_a_note_taker_has_that_role_from_then_on(groups):
    commands.name_note_taker(groups.gathering, groups.care, name="Kim")
    kim = person_called(groups.gathering, "Kim")
    assert kim is not None
    assert (groups.get(groups.care).note_taker, kim.roles) == (kim.id, {"note-taker": 1.0})
    commands.name_note_taker(groups.gathering, groups.care, name="")
    assert groups.get(groups.care).note_taker == ""
    assert groups.undone().get(groups.care).note_taker == kim.id


def test_a_report_is_written_field_by_field(groups):
    commands.write_report(groups.gathering, groups.care, summary="We agreed.\n")
    commands.write_report(groups.gathering, groups.care, requests="Ask the council")
    group = groups.get(groups.care)
    assert (group.summary, group.resources, group.requests) == (
        "We agreed.\n", "", "Ask the council",
    )  # fmt: skip
    assert groups.undone().get(groups.care).summary == "We agreed.\n"


def test_writing_on_in_one_field_is_one_step(groups):
    for words in ("We", "We agreed", "We agreed."):
        commands.write_report(groups.gathering, groups.care, summary=words, join="summary")
    assert groups.undone().get(groups.care).summary == ""


def test_a_group_moved_on_the_wall_keeps_its_people_and_its_report(groups):
    groups.walk(groups.ada, to=groups.care)
    commands.write_report(groups.gathering, groups.care, summary="We agreed.")
    commands.unplace(groups.gathering, groups.care)
    again = commands.place_topic(
        groups.gathering, groups.topics[0], slot=groups.second, room=groups.rooms[1]
    )
    assert (again, groups.names(again)) == (groups.care, ["Ada"])
    assert groups.get(again).summary == "We agreed."
