"""What tests of the list of people stand on."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.people.panel import PeoplePanel


@pytest.fixture
def panel(qtbot, in_new):
    panel = PeoplePanel(in_new)
    qtbot.addWidget(panel)
    panel.resize(1196, 664)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def home(_home):
    """Return where the app keeps what it needs for itself."""
    return _home


@pytest.fixture
def gathering(in_new):
    return in_new.gathering


@pytest.fixture
def copied(qapp):
    """Copy a text, as another program would."""
    yield QApplication.clipboard().setText
    QApplication.clipboard().clear()


@pytest.fixture
def refused(in_new):
    """Return the sentences that were shown."""
    said: list[str] = []
    in_new.refused.connect(said.append)
    return said
