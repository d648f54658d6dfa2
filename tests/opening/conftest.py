from pathlib import Path

import pytest

from openspace.opening import OpenGathering
from openspace.storage import store
from tests.opening.erasing_scene import fill


@pytest.fixture
def closed(opened: OpenGathering, board_id: str, path: Path) -> Path:
    """Return the path of a sound gathering that nobody has open."""
    opened.close()
    return path


@pytest.fixture
def person(opened: OpenGathering, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return somebody who is all over the open gathering, in snapshots too."""
    monkeypatch.setattr(store, "SNAPSHOT_EVERY", 8)
    return fill(opened.gathering)


@pytest.fixture
def home(_home: Path) -> Path:
    """Return where the app keeps what it needs for itself."""
    return _home
