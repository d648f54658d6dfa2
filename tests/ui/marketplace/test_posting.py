import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace.gathering import convenors, marketplace
from tests.ui.marketplace.doing import post, seen
from ui.marketplace.written import names_in, names_line, question_and_tags, tags_in

ALT = Qt.KeyboardModifier.AltModifier


def test_several_convenors_are_parted_by_commas(market):
    post(market, "What stays?", "Sam, Ada Lovelace")
    (topic,) = marketplace(market.gathering)
    assert [one.name for one in convenors(market.gathering, topic)] == ["Sam", "Ada Lovelace"]


def test_the_last_of_several_names_is_completed(market):
    post(market, "What stays?", "Sam Smith")
    line = market.post_bar.convenor
    line.setText("Ada, sa")
    line.completer().setCompletionPrefix(line.text())
    completer = line.completer()
    assert completer.splitPath(line.text()) == ["sa"]
    assert completer.pathFromIndex(completer.model().index(0, 0)) == "Ada, Sam Smith"


def test_words_behind_the_question_are_its_tags(market):
    post(market, "Is #metoo over? #care #night-shift", "Sam")
    (topic,) = marketplace(market.gathering)
    assert (topic.question, set(topic.tags)) == ("Is #metoo over?", {"care", "night-shift"})
    (card,) = market.cards.values()
    assert card.face.tags.words.split() == ["#care", "#night-shift"]


def test_details_link_and_tags_unfold_by_a_key_and_are_posted_too(market, qtbot):
    bar = market.post_bar
    QTest.keyClicks(bar.question, "What stays?")
    QTest.keyClick(bar.question, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(bar.unfolded.details.hasFocus)
    QTest.keyClicks(bar.unfolded.details, "All of it")
    QTest.keyClicks(bar.unfolded.link, "https://example.org")
    QTest.keyClicks(bar.unfolded.tags, "care, time")
    QTest.keyClick(bar.unfolded.tags, Qt.Key.Key_Return)
    (topic,) = marketplace(market.gathering)
    assert (topic.details, topic.link) == ("All of it", "https://example.org")
    assert set(topic.tags) == {"care", "time"}
    assert bar.unfolded.details.words() == bar.unfolded.link.text() == ""
    assert bar.question.hasFocus()


def test_the_details_are_posted_from_where_they_are_written(market):
    bar = market.post_bar
    QTest.keyClicks(bar.question, "What stays?")
    bar.more.click()
    QTest.keyClicks(bar.unfolded.details, "All")
    QTest.keyClick(bar.unfolded.details, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [topic.details for topic in marketplace(market.gathering)] == ["All"]
    bar.more.click()
    assert bar.unfolded.isHidden()


def test_posting_goes_to_the_new_card_and_stays_at_the_field(market, qtbot):
    for number in range(40):
        post(market, f"Question {number}?")
    card = list(market.cards.values())[-1]
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect().height() == card.height())
    assert market.post_bar.question.hasFocus()


def test_names_that_find_no_room_beside_the_chips_have_a_line_of_their_own(market):
    names = [f"Person Number {number}" for number in range(9)]
    post(market, "What stays?", ", ".join(names))
    (card,) = market.cards.values()
    assert {"9 convenors", ", ".join(names)} <= seen(card)


@pytest.mark.parametrize(
    ("line", "question", "tags"),
    [
        ("Why? ", "Why? ", ()),
        ("Why? #a #b", "Why?", ("a", "b")),
        ("Are we #1", "Are we #1", ()),
        ("#only", "#only", ()),
        ("Why #not this?", "Why #not this?", ()),
        ("Why?\t#ä-b #a #a", "Why?", ("ä-b", "a")),
    ],
)
def test_a_question_stays_word_for_word(line, question, tags):
    assert question_and_tags(line) == (question, tags)


def test_names_and_tags_are_read_from_one_line():
    assert names_in("Smith, John; Ada;; ada") == ("Smith, John", "Ada", "ada")
    assert names_in(" Smith,  John", ["smith, john"]) == ("Smith, John",)
    assert tags_in("#care #time, night shift;") == ("care", "time", "night shift")
    for names in (("Ada",), ("Smith, John",), ("Smith, John", "Ada"), ()):
        assert names_in(names_line(names)) == names
