import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from openspace.commands import add_room, add_slot, count_hands, park_topic, place_topic, post_topic
from tests.ui.marketplace.doing import key, post, seen, two_cards
from ui.marketplace.nearest import nearest
from ui.marketplace.sorting import INTEREST, NEWEST, POSTED, UNPLACED

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(market):
    return [card.words.question.words for card in market.shelf.shown]


@pytest.fixture
def three(market):
    for question in ("What must stay?", "What can go?", "Who decides?"):
        post(market, question)
    return market


def test_a_topic_is_found_while_one_types(three):
    key(three.post_bar.question, Qt.Key.Key_F, CTRL)
    assert three.top.search.hasFocus()
    QTest.keyClicks(three.top.search, "WHAT go")
    assert shown(three) == ["What can go?"]
    QTest.keyClick(three.top.search, Qt.Key.Key_Escape)
    assert len(shown(three)) == 3


def test_a_search_without_a_hit_says_so(three):
    three.top.search.setText("elephant")
    assert shown(three) == []
    assert three.shelf.none.isVisible()
    assert not three.shelf.empty.isVisible()


def test_tags_and_convenors_are_found_too(three):
    post_topic(three.gathering, "Why?", convenor="Bo", tags=["care"])
    for words in ("#care", "bo", "car why"):
        three.top.search.setText(words)
        assert shown(three) == ["Why?"]


def test_going_to_a_topic_that_the_search_hides_ends_the_search(three):
    three.top.search.setText("decides")
    first = next(
        topic for topic, card in three.cards.items() if "stay" in card.words.question.words
    )
    three.show_topic(first)
    assert three.cards[first].hasFocus()
    assert three.cards[first].isVisible()


def test_the_topics_stand_in_the_order_one_chooses(three):
    first, second, third = three.cards
    count_hands(three.gathering, second, more=3)
    count_hands(three.gathering, third, more=1)
    place_at_once(three.gathering, first)
    orders = {
        POSTED: [first, second, third],
        NEWEST: [third, second, first],
        INTEREST: [second, third, first],
        UNPLACED: [second, third, first],
    }
    for order, wanted in orders.items():
        three.top.put_in(order)
        assert [card.topic for card in three.shelf.shown] == wanted


def test_the_order_holds_while_things_change(three):
    three.top.put_in(INTEREST)
    first = next(iter(three.cards))
    last = list(three.cards)[-1]
    count_hands(three.gathering, last, more=5)
    assert [card.topic for card in three.shelf.shown][:2] == [last, first]


def test_a_card_says_where_and_when_it_meets(three):
    first, second, _third = three.cards
    assert "waiting" not in seen(three.cards[first])
    _slot, room = place_at_once(three.gathering, first)
    assert "10:30 · Hall" in seen(three.cards[first])
    assert "waiting" in seen(three.cards[second])
    later = add_slot(three.gathering, label="Later")
    place_topic(three.gathering, first, slot=later, room=room)
    assert "10:30 · Hall +1" in seen(three.cards[first])
    assert three.top.summary.text() == "3 topics · 1 placed · 2 waiting"


def test_a_parked_topic_does_not_wait(three):
    first = next(iter(three.cards))
    add_slot(three.gathering, starts="10:30", ends="11:30")
    park_topic(three.gathering, first, parked=True)
    assert "parked" in seen(three.cards[first])
    assert "waiting" not in seen(three.cards[first])


def test_the_arrows_go_from_card_to_card(market, qtbot):
    first, second = two_cards(market)
    qtbot.waitUntil(lambda: second.x() > first.x())
    key(first, Qt.Key.Key_Right)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert first.hasFocus()


@pytest.mark.parametrize(("way", "to"), [("right", "b"), ("down", "c"), ("left", "a"), ("up", "a")])
def test_the_nearest_card_lies_ahead(way, to):
    places = {"a": QRect(0, 0, 100, 50), "b": QRect(110, 0, 100, 90), "c": QRect(0, 60, 100, 50)}
    assert nearest(places, "a", way) == to
    assert nearest(places, "none", way) == "none"


def place_at_once(gathering, topic):
    slot = add_slot(gathering, starts="10:30", ends="11:30")
    room = add_room(gathering, name="Hall")
    place_topic(gathering, topic, slot=slot, room=room)
    return slot, room
