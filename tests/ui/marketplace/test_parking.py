from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace.commands import describe_topic
from openspace.gathering import marketplace, withdrawn_topics
from tests.ui.marketplace.doing import key, two_cards
from tests.ui.marketplace.test_merging import carry


def test_a_topic_is_parked_and_taken_up_by_one_key(market):
    first, second = two_cards(market)
    key(first, Qt.Key.Key_P)
    assert first.words.parked
    assert market.shelf.lot_title.isVisible()
    assert second.hasFocus()
    assert "1 topic" in market.lot.text()
    key(first, Qt.Key.Key_P)
    assert not first.words.parked
    assert not market.shelf.lot_title.isVisible()


def test_a_card_is_dropped_in_the_parking_lot_and_taken_out_again(market, qtbot):
    first, _second = two_cards(market)
    qtbot.waitUntil(first.isVisible)
    bar = market.lot.mapToGlobal(market.lot.rect().center())
    for _held in carry(first, bar):
        assert market.lot.text() == "Drop here to park it"
    assert first.words.parked
    qtbot.waitUntil(first.isVisible)
    for _held in carry(first, bar):
        assert market.lot.text() == "Drop here to take it up again"
    assert not first.words.parked


def test_a_click_on_the_bar_leads_to_what_is_parked(market):
    first, _second = two_cards(market)
    key(first, Qt.Key.Key_P)
    QTest.mouseClick(market.lot, Qt.MouseButton.LeftButton)
    assert first.hasFocus()


def test_a_topic_is_withdrawn_and_brought_back_as_it_was(market, in_new):
    first, second = two_cards(market)
    describe_topic(market.gathering, first.topic, details="Long", tags=["care"])
    before = market.topics[0]
    key(first, Qt.Key.Key_Delete)
    assert list(market.cards) == [second.topic]
    assert second.hasFocus()
    assert market.shelf.withdrawn.fold.text() == "Withdrawn (1)"
    market.shelf.withdrawn.fold.click()
    market.shelf.withdrawn.buttons[first.topic].click()
    assert market.topics[0] == before
    assert market.cards[first.topic].hasFocus()
    assert market.shelf.withdrawn.isHidden()


def test_undo_brings_a_withdrawn_topic_back(market, in_new):
    first, second = two_cards(market)
    key(first, Qt.Key.Key_Delete)
    in_new.undo()
    assert list(market.cards) == [first.topic, second.topic]
    assert withdrawn_topics(market.gathering) == []


def test_the_last_topic_can_be_withdrawn_too(market):
    for card in two_cards(market):
        key(card, Qt.Key.Key_Delete)
    assert marketplace(market.gathering) == []
    assert market.shelf.empty.isVisible()
    assert market.shelf.withdrawn.isVisible()
