from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.marketplace.doing import agree, post

ONE, OTHER = "How do volunteers stay in the street groups?", "Volunteers in our street"


def test_topics_alike_are_suggested_with_the_words_they_share(market, qtbot):
    for question in (ONE, "Can a meeting be kind?", OTHER):
        post(market, question)
    assert market.alike.isHidden()
    market.alike.look()
    assert market.alike.isVisible()
    said = market.alike.words.text()
    assert said.startswith(f"“{ONE}” and “{OTHER}” share: ")
    assert "volunteers" in said
    assert "street" in said


def test_the_suggestion_leads_to_the_question_to_both_convenors(market):
    for question in (ONE, OTHER):
        post(market, question)
    market.alike.look()
    QTest.mouseClick(market.alike.ask, Qt.MouseButton.LeftButton)
    agree(market)
    assert len(market.cards) == 1
    assert market.alike.isHidden()


def test_what_is_not_alike_is_suggested_no_more(market):
    for question in (ONE, OTHER):
        post(market, question)
    market.alike.look()
    market.alike.dismiss.click()
    assert market.alike.isHidden()
    post(market, "Something else entirely?")
    market.alike.look()
    assert market.alike.isHidden()


def test_topics_that_were_parted_are_not_suggested_again(market):
    for question in (ONE, OTHER):
        post(market, question)
    first, second = market.cards
    market.doings.verbs.merge(first, second)
    market.doings.act("part", second)
    market.alike.look()
    assert market.alike.isHidden()


def test_they_are_looked_for_by_themselves_once_it_is_quiet(market, qtbot):
    for question in (ONE, OTHER):
        post(market, question)
    qtbot.waitUntil(market.alike.isVisible)


def test_markup_in_a_question_is_said_as_it_is(market):
    for question in (f"<b>{ONE}</b>", f"<i>{OTHER}</i>"):
        post(market, question)
    market.alike.look()
    assert "<b>" in market.alike.words.text()
    assert market.alike.words.textFormat() == Qt.TextFormat.PlainText


def test_tab_goes_from_posting_to_the_suggestion(market):
    post(market, "How do the street teams go on?")
    post(market, "What did the street teams teach us?")
    market.alike.look()
    market.post_bar.post.setFocus()
    QTest.keyClick(market.post_bar.post, Qt.Key.Key_Tab)
    assert market.alike.ask.hasFocus()
