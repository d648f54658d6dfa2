"""Letters no font here has: said once, and the words are kept."""

import pytest

from openspace import commands
from ui.board.capture import letters
from ui.board.panel import BoardPanel
from ui.bridge import Bridge


@pytest.fixture
def without_hangul(monkeypatch):
    """Have fonts for everything but Hangul."""
    monkeypatch.setattr(letters, "can_be_shown", lambda letter: not "가" <= letter <= "힣")


@pytest.mark.usefixtures("without_hangul")
def test_a_letter_without_a_font_is_said_once(board):
    board.stick("신뢰")
    board.stick("신뢰 and 신")
    assert len(board.refusals) == 1
    assert board.refusals[0].startswith("This computer cannot show some letters here (")
    assert sorted(board.texts()) == ["신뢰", "신뢰 and 신"]


@pytest.mark.usefixtures("without_hangul")
def test_it_is_said_of_a_board_that_is_opened(qtbot):
    bridge = Bridge()
    said: list[str] = []
    bridge.refused.connect(said.append)
    board = bridge.gathering.board(commands.add_board(bridge.gathering, title="Seoul"))
    commands.stick_notes(board, ["신뢰"], at=[(0, 0)])
    panel = BoardPanel(bridge)
    qtbot.addWidget(panel)
    panel.show_board("")
    assert len(said) == 1


def test_what_the_fonts_have_is_not_spoken_of(board):
    board.stick("Größe → €, e\u0301, Жар")
    assert board.refusals == []


def test_a_letter_nobody_ever_drew_cannot_be_shown():
    assert letters.can_be_shown("a")
    assert not letters.can_be_shown("\U0001ffff")
