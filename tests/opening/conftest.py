from pathlib import Path

import pytest

from openspace.opening import OpenGathering


@pytest.fixture
def closed(opened: OpenGathering, board_id: str, path: Path) -> Path:
    """Return the path of a sound gathering that nobody has open."""
    opened.close()
    return path
