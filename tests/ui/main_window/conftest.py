"""The window, empty and with the sample."""

import pytest

from ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, bridge):
    window = MainWindow(bridge)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def at_sample(window, tmp_path):
    assert window.bridge.sample(tmp_path / "sample.openspace")
    return window
