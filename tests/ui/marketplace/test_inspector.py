import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace.commands import describe_gathering, describe_topic
from openspace.gathering import convenors
from openspace.model import Topic
from tests.ui.marketplace.doing import key, two_cards


@pytest.fixture
def card(market):
    return two_cards(market)[0]


def topic(market, card):
    return market.gathering.plan.get(Topic, card.topic)


def opened(market, card):
    key(card, Qt.Key.Key_Space)
    return market.doings.openings.inspector


def write(line, words):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)


def test_what_a_topic_is_about_is_written_beside_it(market, card):
    beside = opened(market, card)
    QTest.keyClicks(beside.details, "All of it")
    write(beside.link, "https://example.org/x")
    write(beside.tags, "care, time")
    write(beside.convenors, "Ada, Bo")
    beside.flush()
    now = topic(market, card)
    assert (now.details, now.link) == ("All of it", "https://example.org/x")
    assert set(now.tags) == {"care", "time"}
    assert [one.name for one in convenors(market.gathering, now)] == ["Ada", "Bo"]
    assert market.gathering.history.undo_label == "Describe a topic"


def test_going_to_another_card_shows_that_one_and_keeps_what_was_written(market, card):
    second = list(market.cards.values())[1]
    beside = opened(market, card)
    QTest.keyClicks(beside.details, "About the first")
    second.setFocus()
    assert beside.words.topic == second.topic
    assert beside.details.words() == ""
    assert topic(market, card).details == "About the first"


def test_changes_from_elsewhere_show_unless_one_is_writing(market, card):
    beside = opened(market, card)
    write(beside.link, "https://mine")
    describe_topic(market.gathering, card.topic, link="https://theirs", details="New")
    assert beside.link.text() == "https://mine"
    assert beside.details.words() == "New"


def test_it_closes_with_escape_and_the_focus_goes_back(market, card):
    beside = opened(market, card)
    QTest.keyClick(beside.link, Qt.Key.Key_Escape)
    assert beside.isHidden()
    assert card.hasFocus()


def test_it_closes_when_its_topic_goes(market, card):
    beside = opened(market, card)
    market.doings.act("withdraw", card.topic)
    assert beside.isHidden() or beside.words.topic != card.topic


def test_a_link_is_opened_only_after_a_question(market, card):
    describe_topic(market.gathering, card.topic, link="example.org/x")
    beside = opened(market, card)
    taken: list[str] = []
    beside.take = taken.append
    asked = beside.ask_to_open()
    assert taken == []
    asked.opens["https://example.org/x"].click()
    assert taken == ["https://example.org/x"]


def test_what_is_no_link_is_not_opened(market, card):
    describe_topic(market.gathering, card.topic, link="javascript:alert(1)")
    assert opened(market, card).ask_to_open() is None


def test_convenors_are_not_shown_where_people_are_not_named(market, card):
    describe_gathering(market.gathering, mode="confidential")
    beside = opened(market, card)
    assert beside.hosts.isHidden()
    assert beside.hands.names == {}
