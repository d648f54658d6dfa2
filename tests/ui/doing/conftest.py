"""The window with the sample, and what opens over it."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.main_window.conftest import at_sample, window
from ui import style

__all__ = ["at_sample", "window"]


@pytest.fixture
def on_board(at_sample, qtbot):
    at_sample.go("boards")
    at_sample.activateWindow()
    at_sample.panels.boards().view.canvas.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return at_sample


@pytest.fixture(autouse=True)
def _usual_comfort(qapp):
    yield
    style.wear(qapp, style.Comfort())
    style.recall_comfort(style.paper_font(12))
