"""A board to steer, and a clock that is put forward by hand."""

from datetime import UTC, datetime, timedelta

import pytest

from openspace.commands import steering as commands_of_time
from ui.widgets import countdown


class Wrist:
    """Everybody's clock; ``later`` puts it forward."""

    def __init__(self) -> None:
        self.shown = datetime(2026, 11, 17, 10, 0, tzinfo=UTC)

    def later(self, **how) -> None:
        self.shown += timedelta(**how)


@pytest.fixture
def wrist(monkeypatch) -> Wrist:
    wrist = Wrist()

    class Patched(datetime):
        @classmethod
        def now(cls, _zone=None):
            return wrist.shown

    monkeypatch.setattr(commands_of_time, "datetime", Patched)
    monkeypatch.setattr(countdown, "now", lambda: wrist.shown)
    return wrist


@pytest.fixture
def page(board):
    """The page to facilitate on, opened by its button."""
    board.panel.row.facilitate.click()
    return board.view.steering.page
