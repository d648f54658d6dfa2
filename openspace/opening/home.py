"""Where the app keeps what it needs for itself."""

import os
from pathlib import Path

HOME = "OPENSPACE_HOME"
"""The environment variable that puts what the app keeps for itself elsewhere."""


def own_file(name: str) -> Path:
    """Return the path of a file the app keeps for itself; its folder need not exist yet."""
    if HOME in os.environ:
        return Path(os.environ[HOME], name)
    from platformdirs import user_data_path

    return user_data_path("openspace", appauthor=False) / name


def sample_path() -> Path:
    """Return where one's own copy of the sample gathering is kept."""
    return own_file("sample.openspace")
