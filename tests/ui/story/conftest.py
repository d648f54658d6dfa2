"""Where the gatherings of the stories are kept."""

from pathlib import Path

import pytest

from ui.start import new_form


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which new gatherings are made."""
    monkeypatch.setattr(new_form, "usual_folder", lambda: tmp_path)
    return tmp_path
