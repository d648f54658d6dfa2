"""What tests of the window stand on."""

import pytest

from openspace.opening import new_gathering, sample_gathering
from ui import style
from ui.bridge import Bridge


@pytest.fixture(autouse=True)
def _in_light(qapp):
    """Dress the app as people see it, and have each test begin in the same light."""
    style.use("light")
    if not qapp.styleSheet():
        style.dress(qapp)
    yield
    style.use("light")


@pytest.fixture
def bridge(qtbot):
    """A bridge with nothing open; what a test opens is closed at its end."""
    bridge = Bridge()
    yield bridge
    bridge.close()


@pytest.fixture
def in_new(bridge, tmp_path):
    """The bridge with a new, named gathering open."""
    path = tmp_path / "new.openspace"
    assert bridge.take(lambda: new_gathering(path, title="Days after", question="What stays?"))
    return bridge


@pytest.fixture
def in_sample(bridge, tmp_path):
    """The bridge with the sample gathering open."""
    assert bridge.take(lambda: sample_gathering(tmp_path / "sample.openspace"))
    return bridge
