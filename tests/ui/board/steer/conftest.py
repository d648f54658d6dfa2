"""A board to steer, and a clock that is put forward by hand."""

import pytest

from openspace.commands import steering as commands_of_time
from tests.wrist import Wrist, worn
from ui.widgets import countdown


@pytest.fixture
def wrist(monkeypatch) -> Wrist:
    wrist = worn(monkeypatch, commands_of_time)
    monkeypatch.setattr(countdown, "now", lambda: wrist.shown)
    return wrist


@pytest.fixture
def page(board):
    """The page to facilitate on, opened by its button."""
    board.panel.row.facilitate.click()
    return board.view.steering.page
