import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from openspace.commands import park_topic, post_topic
from tests.ui.marketplace.doing import key, post, two_cards


@pytest.fixture
def back_row(market, qtbot):
    two_cards(market)
    key(market.post_bar.question, Qt.Key.Key_F11)
    shown = market.doings.openings.back_row
    shown.showNormal()
    shown.resize(1280, 720)
    yield shown
    market.doings.forget()


def words(shown):
    return [face.words.question.words for page in shown._pages for face, _at in page]


def test_the_marketplace_is_shown_in_large_and_left_by_the_same_key(market, back_row):
    assert words(back_row) == ["What must stay?", "What can go?"]
    letters = {face.question._font.pixelSize() for page in back_row._pages for face, _at in page}
    assert letters == {round(17 * 1.6)}
    QTest.keyClick(back_row, Qt.Key.Key_F11)
    assert market.doings.openings.back_row is None


def test_what_happens_shows_in_large_at_once(market, back_row):
    third = post_topic(market.gathering, "Who decides?")
    assert words(back_row)[-1] == "Who decides?"
    park_topic(market.gathering, third, parked=True)
    assert len(words(back_row)) == 2


def test_many_topics_stand_on_pages_none_of_them_cut(market, back_row):
    for number in range(30):
        post(market, f"Question {number}, long enough to be a question of its own?")
    assert back_row.pages > 1
    for page in back_row._pages:
        for face, at in page:
            assert at.bottom() <= back_row.height()
            assert at.right() <= back_row.width()
            assert at.height() == face.laid(at.width()).height
    for _each in range(back_row.pages + 2):
        QTest.keyClick(back_row, Qt.Key.Key_Right)
    assert back_row.page == back_row.pages - 1
    QTest.keyClick(back_row, Qt.Key.Key_Left)
    assert back_row.page == back_row.pages - 2
    back_row.grab()
