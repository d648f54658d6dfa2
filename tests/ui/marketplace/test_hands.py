import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace.commands import describe_gathering, raise_hand
from openspace.gathering import interest_in, interested_in
from openspace.model import Topic
from tests.ui.marketplace.doing import key, seen, two_cards


@pytest.fixture
def card(market):
    return two_cards(market)[0]


def topic(market, card):
    return market.gathering.plan.get(Topic, card.topic)


def test_plus_and_minus_count_hands(market, card):
    for _each in range(3):
        key(card, Qt.Key.Key_Plus)
    key(card, Qt.Key.Key_Minus)
    assert "2" in seen(card)
    assert interest_in(market.gathering, topic(market, card)) == 2
    assert market.gathering.history.undo_label == "Lower a hand"


def test_a_hand_is_raised_by_name_and_lowered_again(market, card):
    key(card, Qt.Key.Key_H)
    box = market.doings.openings.hands_card.box
    assert box.name.hasFocus()
    QTest.keyClicks(box.name, "Eve, Ada")
    QTest.keyClick(box.name, Qt.Key.Key_Return)
    people = interested_in(market.gathering, topic(market, card))
    assert [person.name for person in people] == ["Ada", "Eve"]
    assert box.name.text() == ""
    box.names["Eve"].click()
    assert list(box.names) == ["Ada"]
    assert "1" in seen(card)
    market.doings.openings.hands_card.close()


def test_known_names_are_offered_for_a_hand(market, card):
    key(card, Qt.Key.Key_H)
    completer = market.doings.openings.hands_card.box.name.completer()
    completer.setCompletionPrefix("ad")
    assert completer.currentCompletion() == "Ada"
    market.doings.openings.hands_card.close()


def test_hands_are_counted_with_the_mouse(market, card, qtbot):
    card.setFocus()
    qtbot.waitUntil(card.controls.hand.isVisible)
    QTest.mouseClick(card.controls.hand, Qt.MouseButton.LeftButton)
    box = market.doings.openings.hands_card.box
    assert not box.fewer.isEnabled()
    box.more.click()
    box.more.click()
    box.fewer.click()
    assert box.count.text() == "1"
    market.doings.openings.hands_card.close()


def test_hands_are_only_counted_where_people_are_not_named(market, card):
    raise_hand(market.gathering, card.topic, name="Eve")
    describe_gathering(market.gathering, mode="chatham")
    key(card, Qt.Key.Key_H)
    box = market.doings.openings.hands_card.box
    assert box.name.isHidden()
    assert box.names == {}
    assert box.count.text() == "1"
    market.doings.openings.hands_card.close()


def test_a_person_interested_in_both_merged_topics_counts_once(market, card):
    first, second = market.cards.values()
    for one in (first, second):
        raise_hand(market.gathering, one.topic, name="Eve")
    market.doings.verbs.merge(first.topic, second.topic)
    assert "1" in seen(first)
