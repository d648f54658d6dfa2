"""What a gathering answers, whoever wrote it and in whatever order it came."""

import pytest

from openspace import commands
from openspace.errors import ReadOnlyError
from openspace.gathering import Gathering, convenors, prose_at
from openspace.model import Person, Topic


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


def test_convenors_stand_in_their_rank(gathering):
    with gathering.plan.transaction("Post"):
        for person_id, name in (("a", "Ada"), ("b", "Bo"), ("c", "Cy")):
            gathering.plan.put(Person(id=person_id, name=name))
        gathering.plan.put(Topic(id="t", question="?", convenors={"a": 2.0, "b": 0.0, "c": 1.0}))
    found = convenors(gathering, gathering.plan.get(Topic, "t"))
    assert [person.name for person in found] == ["Bo", "Cy", "Ada"]


def test_a_convenor_who_is_not_there_is_left_out(gathering):
    with gathering.plan.transaction("Post"):
        gathering.plan.put(Topic(id="t", question="?", convenors={"gone": 0.0}))
    assert convenors(gathering, gathering.plan.get(Topic, "t")) == []


def test_prose_of_two_people_stands_in_the_same_order_on_both_machines(gathering):
    other = Gathering()
    commands.write_prose(gathering, anchor="opening", text="Mine.", prose_id="b")
    commands.write_prose(other, anchor="opening", text="Theirs.", prose_id="a")
    gathering.plan.apply(other.plan.update_since(), "peer")
    other.plan.apply(gathering.plan.update_since(), "peer")
    for one in (gathering, other):
        assert [prose.text for prose in prose_at(one)["opening"]] == ["Theirs.", "Mine."]


def test_a_board_opened_while_nothing_can_be_changed_cannot_be_changed_either(gathering):
    gathering.read_only = "The disk is full."
    with pytest.raises(ReadOnlyError, match="The disk is full"):
        commands.stick_notes(gathering.board("later"), ["one"], at=[(0.0, 0.0)])


def test_boards_can_be_changed_again_once_the_gathering_can(gathering):
    board = gathering.board("board")
    gathering.read_only = "The disk is full."
    gathering.read_only = ""
    assert commands.stick_notes(board, ["one"], at=[(0.0, 0.0)])
