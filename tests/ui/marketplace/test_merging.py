from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace.commands import merge_topics
from openspace.gathering import complementary, convenors, marketplace
from tests.ui.marketplace.doing import post, two_cards
from ui.marketplace.topic_card import TOPIC_MIME


def test_a_topic_is_merged_by_keyboard(market, qtbot):
    first, second = two_cards(market)
    menu = market.merge_menu(first.topic)
    choices = [action for action in menu.actions() if action.isEnabled()]
    assert [action.text() for action in choices] == ["What can go?"]
    choices[0].trigger()
    (topic,) = marketplace(market.gathering)
    assert topic.question == "What must stay?"
    assert [other.question for other in complementary(market.gathering, topic)] == ["What can go?"]
    assert [person.name for person in convenors(market.gathering, topic)] == ["Sam", "Ada"]
    assert market.gathering.history.undo_label == "Merge two topics"
    assert second.topic not in market.cards


def test_the_key_m_offers_what_to_merge(market, qtbot):
    first, _second = two_cards(market)
    qtbot.waitUntil(first.isVisible)
    first.setFocus()
    with qtbot.waitSignal(first.merge_asked):
        QTest.keyClick(first, Qt.Key.Key_M)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()


def test_enter_takes_the_first_of_the_topics_offered(market, qtbot):
    first, second = two_cards(market)
    post(market, "What is missing?")
    qtbot.waitUntil(first.isVisible)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_M)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert second.topic not in market.cards
    assert len(market.cards) == 2


def test_a_card_dropped_on_another_complements_it(market):
    first, second = two_cards(market)
    data = QMimeData()
    data.setData(TOPIC_MIME, second.topic.encode())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(first.rect().center(), Qt.DropAction.MoveAction, data, buttons, keys)
    QApplication.sendEvent(first, entering)
    assert entering.isAccepted()
    assert first.property("target")
    dropping = QDropEvent(
        QPointF(first.rect().center()), Qt.DropAction.MoveAction, data, buttons, keys
    )
    QApplication.sendEvent(first, dropping)
    assert [block.question.words for block in first.complementary] == ["What can go?"]
    assert not first.property("target")


def test_a_card_does_not_take_itself(market):
    first, _second = two_cards(market)
    data = QMimeData()
    data.setData(TOPIC_MIME, first.topic.encode())
    entering = QDragEnterEvent(
        first.rect().center(),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(first, entering)
    assert not first.property("target")


def test_merged_topics_are_parted_again(market, qtbot):
    first, second = two_cards(market)
    merge_topics(market.gathering, main=first.topic, complementary=second.topic)
    (block,) = first.complementary
    qtbot.waitUntil(block.isVisible)
    QTest.mouseClick(block.part, Qt.MouseButton.LeftButton)
    assert list(market.cards) == [first.topic, second.topic]
    assert first.complementary == []
    assert market.gathering.history.undo_label == "Part two topics"


def test_undo_of_a_merge_brings_the_card_back(market, in_new):
    first, second = two_cards(market)
    merge_topics(market.gathering, main=first.topic, complementary=second.topic)
    in_new.undo()
    assert list(market.cards) == [first.topic, second.topic]


def test_a_single_topic_has_none_to_merge_with_and_says_so(market, in_new, qtbot):
    post(market, "What must stay?")
    (card,) = market.cards.values()
    with qtbot.waitSignal(in_new.refused):
        card.merge.click()
    assert QApplication.activePopupWidget() is None
