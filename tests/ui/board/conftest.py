"""A board to work on."""

import pytest

from tests.ui.board.on_board import OnBoard


@pytest.fixture
def board(qtbot) -> OnBoard:
    """Return a shown board panel on a gathering in memory."""
    return OnBoard(qtbot)
