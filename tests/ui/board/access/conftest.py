"""A board to work on, and a screen reader that listens."""

import pytest
from PySide6.QtGui import QAccessible

from tests.ui.board.conftest import board

__all__ = ["board"]


@pytest.fixture
def heard(board):
    """The board's list as a screen reader finds it."""
    return QAccessible.queryAccessibleInterface(board.canvas)
