from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from openspace.commands import merge_topics
from openspace.gathering import complementary, convenors, marketplace
from tests.ui.marketplace.doing import agree, key, post, two_cards

LEFT = Qt.MouseButton.LeftButton


def carry(card, to):
    """Drag a card to a place on the screen and let it go."""
    start = QPoint(20, 20)
    QTest.mousePress(card, LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        way = (card.mapFromGlobal(to) - start) * share
        QTest.mouseMove(card, start + way)
    yield
    QTest.mouseRelease(card, LEFT, pos=card.mapFromGlobal(to))


def merged(market):
    (topic,) = marketplace(market.gathering)
    return [topic.question, *(one.question for one in complementary(market.gathering, topic))]


def test_two_topics_are_merged_by_keys_once_both_convenors_agree(market, qtbot):
    first, second = two_cards(market)
    key(first, Qt.Key.Key_M)
    sheet = market.doings.openings.sheet
    assert sheet.chooser.line.hasFocus()
    QTest.keyClick(sheet.chooser.line, Qt.Key.Key_Return)
    assert len(marketplace(market.gathering)) == 2
    assert sheet.questions() == (first.topic, second.topic)
    agree(market)
    assert merged(market) == ["What must stay?", "What can go?"]
    (topic,) = marketplace(market.gathering)
    assert [person.name for person in convenors(market.gathering, topic)] == ["Sam", "Ada"]
    assert market.gathering.history.undo_label == "Merge two topics"
    assert second.topic not in market.cards
    assert first.hasFocus()


def test_the_other_topic_is_found_by_its_words(market):
    first, _second = two_cards(market)
    post(market, "What is missing?")
    key(first, Qt.Key.Key_M)
    QTest.keyClicks(market.doings.openings.sheet.chooser.line, "missing")
    QTest.keyClick(market.doings.openings.sheet.chooser.line, Qt.Key.Key_Return)
    agree(market)
    assert len(market.cards) == 2
    assert [one.words for one in first.words.complementary] == ["What is missing?"]


def test_the_two_can_be_turned_around_before(market):
    first, _second = two_cards(market)
    key(first, Qt.Key.Key_M)
    QTest.keyClick(market.doings.openings.sheet.chooser.line, Qt.Key.Key_Return)
    market.doings.openings.sheet.turn.click()
    agree(market)
    assert merged(market) == ["What can go?", "What must stay?"]


def test_not_now_merges_nothing(market):
    first, _second = two_cards(market)
    key(first, Qt.Key.Key_M)
    QTest.keyClick(market.doings.openings.sheet.chooser.line, Qt.Key.Key_Return)
    QTest.keyClick(market.doings.openings.sheet.agree, Qt.Key.Key_Escape)
    assert market.doings.openings.sheet.isHidden()
    assert len(marketplace(market.gathering)) == 2


def test_a_card_dropped_on_another_complements_it_once_both_agree(market, qtbot):
    first, second = two_cards(market)
    qtbot.waitUntil(second.isVisible)
    for _held in carry(second, first.mapToGlobal(first.rect().center())):
        assert first.targeted
    assert not first.targeted
    assert market.doings.openings.sheet.questions() == (first.topic, second.topic)
    agree(market)
    assert merged(market) == ["What must stay?", "What can go?"]


def test_a_card_let_go_over_itself_or_put_back_does_nothing(market, qtbot):
    first, second = two_cards(market)
    qtbot.waitUntil(second.isVisible)
    for _held in carry(first, first.mapToGlobal(first.rect().center())):
        assert not first.targeted
    for _held in carry(second, first.mapToGlobal(first.rect().center())):
        QTest.keyClick(second, Qt.Key.Key_Escape)
    assert market.doings.openings.sheet is None
    assert len(marketplace(market.gathering)) == 2


def test_a_complementary_question_can_lead(market):
    first, second = two_cards(market)
    merge_topics(market.gathering, main=first.topic, complementary=second.topic)
    first.setFocus()
    first.controls.withs[second.topic][0].click()
    assert merged(market) == ["What can go?", "What must stay?"]
    assert market.gathering.history.undo_label == "Lead with another question"
    assert market.cards[second.topic].hasFocus()


def test_merged_topics_are_parted_again(market, qtbot):
    first, second = two_cards(market)
    merge_topics(market.gathering, main=first.topic, complementary=second.topic)
    first.setFocus()
    part = first.controls.withs[second.topic][1]
    qtbot.waitUntil(part.isVisible)
    QTest.mouseClick(part, LEFT)
    assert list(market.cards) == [first.topic, second.topic]
    assert first.words.complementary == ()
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
        card.controls.merge.click()
    assert market.doings.openings.sheet is None
