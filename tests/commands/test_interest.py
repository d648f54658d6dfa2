"""Raising a hand: by name, or only to be counted."""

import pytest

from openspace import commands
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    hands_for,
    interest_in,
    interested_in,
    marketplace,
    seats_needed,
)
from openspace.model import Person, Topic


@pytest.fixture
def two(gathering: Gathering) -> tuple[str, str]:
    return commands.post_topic(gathering, "One?", convenor="Ada"), commands.post_topic(
        gathering, "Two?", convenor="Bo"
    )


def names(gathering: Gathering, topic: str) -> list[str]:
    return [one.name for one in interested_in(gathering, gathering.plan.get(Topic, topic))]


def interest(gathering: Gathering, topic: str) -> int:
    return interest_in(gathering, gathering.plan.get(Topic, topic))


def test_a_hand_by_name_is_one_step_with_the_person_who_was_not_known(gathering, two):
    commands.raise_hand(gathering, two[0], name=" Eve ")
    assert names(gathering, two[0]) == ["Eve"]
    gathering.history.undo()
    assert names(gathering, two[0]) == []
    assert "Eve" not in {one.name for one in gathering.plan.records(Person).values()}
    gathering.history.redo()
    assert names(gathering, two[0]) == ["Eve"]


def test_a_person_raises_one_hand_for_a_topic_however_often(gathering, two):
    for name in ("Eve", "eve", "EVE"):
        commands.raise_hand(gathering, two[0], name=name)
    assert names(gathering, two[0]) == ["Eve"]
    assert interest(gathering, two[0]) == 1


def test_a_hand_without_a_name_is_refused(gathering, two):
    with pytest.raises(BadInputError):
        commands.raise_hand(gathering, two[0], name=" ")


def test_a_lowered_hand_is_down_wherever_among_the_merged_it_stood(gathering, two):
    for topic in two:
        commands.raise_hand(gathering, topic, name="Eve")
    commands.merge_topics(gathering, main=two[0], complementary=two[1])
    assert names(gathering, two[0]) == ["Eve"]
    commands.lower_hand(gathering, two[0], name="eve")
    assert names(gathering, two[0]) == []
    gathering.history.undo()
    assert names(gathering, two[0]) == ["Eve"]


def test_lowering_a_hand_nobody_raised_changes_nothing(gathering, two):
    label = gathering.history.undo_label
    commands.lower_hand(gathering, two[0], name="Nobody")
    commands.lower_hand(gathering, two[0], name="Ada")
    assert gathering.history.undo_label == label


def test_counted_hands_are_never_fewer_than_none(gathering, two):
    commands.count_hands(gathering, two[0], more=2)
    commands.count_hands(gathering, two[0], more=-5)
    assert interest(gathering, two[0]) == 0
    commands.count_hands(gathering, two[0], more=1)
    assert interest(gathering, two[0]) == 1
    gathering.history.undo()
    gathering.history.undo()
    assert interest(gathering, two[0]) == 2


def test_counting_down_from_none_is_no_step(gathering, two):
    label = gathering.history.undo_label
    commands.count_hands(gathering, two[0], more=-1)
    assert gathering.history.undo_label == label


def test_two_computers_that_count_at_once_both_count(gathering, two):
    other = Gathering()
    other.plan.apply(gathering.plan.update_since(), "peer")
    topic = other.plan.get(Topic, two[0])
    commands.count_hands(gathering, two[0], more=3)
    with other.plan.transaction("Raise a hand"):
        other.plan.put(Topic(id=topic.id, question=topic.question, hands={"theirs": 2.0}))
    gathering.plan.apply(other.plan.update_since(), "peer")
    assert interest(gathering, two[0]) == 5


def test_supporters_of_merged_topics_count_once_and_part_again(gathering, two):
    for topic, name in ((two[0], "Eve"), (two[0], "Fay"), (two[1], "Eve"), (two[1], "Gus")):
        commands.raise_hand(gathering, topic, name=name)
    commands.count_hands(gathering, two[0], more=2)
    commands.count_hands(gathering, two[1], more=1)
    commands.merge_topics(gathering, main=two[0], complementary=two[1])
    [head] = marketplace(gathering)
    assert names(gathering, head.id) == ["Eve", "Fay", "Gus"]
    assert (hands_for(gathering, head), interest_in(gathering, head)) == (3, 6)
    assert seats_needed(gathering, head) == 8
    commands.raise_hand(gathering, two[1], name="Hal")
    commands.part_topic(gathering, two[1])
    assert names(gathering, two[0]) == ["Eve", "Fay", "Hal"]
    assert names(gathering, two[1]) == ["Eve", "Gus"]
