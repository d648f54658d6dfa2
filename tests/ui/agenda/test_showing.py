"""The wall for the back row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.agenda.conftest import QUESTIONS


@pytest.fixture
def showing(day):
    day.place(0, 0, 0)
    day.go(0, 0)
    day.press(Qt.Key.Key_F11)
    showing = day.panel.showing
    day.qtbot.waitExposed(showing)
    yield showing
    if day.panel.showing is not None:
        day.panel.showing.close()


def test_f11_shows_the_wall_in_large_type(day, showing):
    assert showing.isFullScreen()
    assert showing.scale > 1
    assert showing.grid.table.card_paint.font(13).pixelSize() > 13


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_the_same_key_and_escape_lead_back(day, showing, key):
    QTest.keyClick(showing, key)
    assert day.panel.showing is None


def test_what_happens_on_the_wall_shows_at_once(day, showing):
    day.place(1, 2, 2)
    wall = showing.grid.table.wall
    assert wall.cards[day.spot(2, 2)][0].question == QUESTIONS[1]


def test_a_wall_too_large_for_the_screen_is_shown_as_large_as_it_fits(day, showing):
    showing.resize(1920, 1080)
    wide = showing.scale
    showing.resize(900, 500)
    assert showing.scale < wide
