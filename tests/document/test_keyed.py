"""Small maps that two people may add to at once, such as a topic's convenors."""

import pytest
from msgspec.structs import replace

from openspace.document import Document
from openspace.model import PLAN_RECORDS, Topic


def hosted(document: Document, **convenors: float) -> Topic:
    topic = replace(document.find(Topic, "t") or Topic(id="t"), convenors=convenors)
    with document.transaction("Host"):
        document.put(topic)
    return topic


@pytest.fixture
def plan() -> Document:
    plan = Document("plan", PLAN_RECORDS)
    hosted(plan, ada=0.0, bo=1.0)
    return plan


@pytest.fixture
def other(plan: Document) -> Document:
    return Document("plan", PLAN_RECORDS, [plan.update_since()])


def exchange(one: Document, other: Document) -> None:
    other.apply(one.update_since(other.state()), "peer:one")
    one.apply(other.update_since(one.state()), "peer:other")


def test_a_key_left_out_is_gone(plan):
    hosted(plan, bo=1.0)
    assert plan.get(Topic, "t").convenors == {"bo": 1.0}


def test_keys_that_two_people_add_and_take_away_at_once_are_merged(plan, other):
    hosted(plan, bo=1.0)
    hosted(other, ada=0.0, bo=1.0, cy=2.0)
    exchange(plan, other)
    assert plan.get(Topic, "t").convenors == other.get(Topic, "t").convenors
    assert plan.get(Topic, "t").convenors == {"bo": 1.0, "cy": 2.0}


def test_undoing_my_key_leaves_a_colleague_s(plan, other):
    hosted(plan, ada=0.0, bo=1.0, di=3.0)
    hosted(other, ada=0.0, bo=1.0, cy=2.0)
    exchange(plan, other)
    plan.undo("")
    assert plan.get(Topic, "t").convenors == {"ada": 0.0, "bo": 1.0, "cy": 2.0}
