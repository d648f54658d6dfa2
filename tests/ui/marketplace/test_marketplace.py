import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from openspace.commands import (
    board_for_topic,
    describe_gathering,
    merge_topics,
    post_topic,
    stick_notes,
)
from openspace.gathering import complementary, marketplace
from openspace.model import Person
from tests.ui.marketplace.doing import post, seen, shown, two_cards
from ui.widgets import Label


def test_topics_are_posted_one_after_the_other_without_the_mouse(market):
    post(market, "What must stay?", "Sam")
    assert market.post_bar.question.hasFocus()
    post(market, "What can go?")
    assert [topic.question for topic in marketplace(market.gathering)] == [
        "What must stay?",
        "What can go?",
    ]
    assert market.gathering.history.undo_label == "Post a topic"


def test_the_convenor_stands_on_the_card_where_people_are_named(market):
    post(market, "What must stay?", "Sam")
    (card,) = market.cards.values()
    assert "Sam" in seen(card)


def test_no_name_stands_on_a_card_under_the_chatham_house_rule(market):
    post(market, "What must stay?", "Sam")
    describe_gathering(market.gathering, mode="chatham")
    (card,) = market.cards.values()
    assert "1 convenor" in seen(card)
    assert "Sam" not in card.accessibleDescription()


def test_a_known_convenor_is_offered(market):
    post(market, "What must stay?", "Sam Smith")
    completer = market.post_bar.convenor.completer()
    completer.setCompletionPrefix("sam")
    assert completer.currentCompletion() == "Sam Smith"


def test_a_new_name_is_posted_though_others_are_offered(market):
    post(market, "What must stay?", "Samuel")
    QTest.keyClicks(market.post_bar.question, "What can go?")
    market.post_bar.convenor.setFocus()
    QTest.keyClicks(market.post_bar.convenor, "Sam")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)
    people = market.gathering.plan.records(Person).values()
    assert {person.name for person in people} == {"Samuel", "Sam"}
    assert QApplication.activePopupWidget() is None


def test_nothing_is_posted_without_a_question(market):
    QTest.mouseClick(market.post_bar.post, Qt.MouseButton.LeftButton)
    assert marketplace(market.gathering) == []
    assert market.post_bar.question.hasFocus()


def test_an_empty_marketplace_says_what_to_do(market):
    assert "Post the first question above." in shown(market)
    post(market, "What must stay?")
    assert "Post the first question above." not in {
        label.text() for label in market.findChildren(Label) if label.isVisible()
    }


def test_markup_in_a_question_is_shown_as_it_is(market):
    question = "<b>x</b><img src=/none>"
    post(market, question, "<i>Sam</i>")
    (card,) = market.cards.values()
    assert card.face.question.words == question
    assert "<i>Sam</i>" in seen(card)
    assert card.findChildren(Label) == []


def test_a_question_is_reworded_in_place_by_keyboard(market, qtbot):
    first, _second = two_cards(market)
    qtbot.waitUntil(first.isVisible)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_F2)
    QTest.keyClicks(first.rewording.edit, "What shall stay?")
    QTest.keyClick(first.rewording.edit, Qt.Key.Key_Return)
    assert first.words.question.words == "What shall stay?"
    assert marketplace(market.gathering)[0].question == "What shall stay?"
    assert market.gathering.history.undo_label == "Reword a topic"
    assert first.hasFocus()


def test_a_question_emptied_stays_what_it_was(market, qtbot):
    first, _second = two_cards(market)
    first.reword()
    QTest.keyClick(first.rewording.edit, Qt.Key.Key_Delete)
    QTest.keyClick(first.rewording.edit, Qt.Key.Key_Return)
    assert first.words.question.words == "What must stay?"


def test_a_double_click_rewords_a_complementary_question(market, qtbot):
    first, second = two_cards(market)
    merge_topics(market.gathering, main=first.topic, complementary=second.topic)
    at = first.where(second.topic).center()
    QTest.mouseDClick(first, Qt.MouseButton.LeftButton, pos=at)
    QTest.keyClicks(first.rewording.edit, "What may go?")
    market.flush()
    assert [topic.question for topic in complementary(market.gathering, _head(market))] == [
        "What may go?"
    ]
    assert first.rewording is not None


def test_a_topics_board_is_made_once_and_opened(market, qtbot):
    first, _second = two_cards(market)
    qtbot.waitUntil(first.isVisible)
    first.setFocus()
    with qtbot.waitSignal(market.board_asked) as asked:
        QTest.keyClick(first, Qt.Key.Key_Return)
    with qtbot.waitSignal(market.board_asked) as again:
        QTest.mouseClick(first.controls.open_board, Qt.MouseButton.LeftButton)
    assert asked.args == again.args == [first.words.board]


def test_notes_on_a_topics_board_are_counted(market):
    first, _second = two_cards(market)
    board = market.gathering.board(board_for_topic(market.gathering, first.topic))
    stick_notes(board, ["one", "two"], at=[(0.0, 0.0), (250.0, 0.0)])
    assert "Sam · 2 notes" in seen(first)


def test_a_change_elsewhere_keeps_the_cards_that_stay(market):
    first, _second = two_cards(market)
    post_topic(market.gathering, "Who decides?")
    assert market.cards[first.topic] is first


def test_the_tab_key_goes_through_the_cards_in_their_order(market, qtbot):
    first, second = two_cards(market)
    qtbot.waitUntil(second.isVisible)
    market.post_bar.post.setFocus()
    visited = []
    for _each in range(8):
        QTest.keyClick(market.window().focusWidget(), Qt.Key.Key_Tab)
        visited.append(market.window().focusWidget())
    assert visited == [first, *first.controls.order(), second]
    assert first.controls.strip.isHidden()
    assert second.controls.strip.isVisible()


def test_a_question_not_posted_yet_is_there_after_reopening(market, in_new, qtbot):
    QTest.keyClicks(market.post_bar.question, "Half a ques")
    QTest.keyClicks(market.post_bar.convenor, "Ada")
    path = in_new.file.path
    market.flush()
    in_new.close()
    assert market.post_bar.question.text() == ""
    assert in_new.open(path)
    assert market.post_bar.question.text() == "Half a ques"
    assert market.post_bar.convenor.text() == "Ada"


def test_nothing_can_be_posted_where_one_may_only_read(market, in_new):
    in_new.file.gathering.read_only = "Somebody else writes here."
    in_new.opened.emit()
    assert not market.post_bar.isEnabled()


@pytest.mark.parametrize("question", ["x" * 2000, "🌱" * 50, "ما الذي يبقى؟", "\ud800?"])
def test_any_question_fits_its_card(market, qtbot, question):
    post_topic(market.gathering, question)
    (card,) = market.cards.values()
    qtbot.waitUntil(card.isVisible)
    laid = card.laid()
    assert laid.question.right() < card.width()
    assert card.height() == laid.height >= card.face.question.height(laid.question.width())


def _head(market):
    (topic,) = marketplace(market.gathering)
    return topic
