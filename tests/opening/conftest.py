from collections.abc import Iterator
from pathlib import Path

import pytest

from openspace.commands import add_board, stick_notes
from openspace.opening import OpenGathering, new_gathering


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "days after.openspace"


@pytest.fixture
def opened(path: Path) -> Iterator[OpenGathering]:
    with new_gathering(path, title="Days after", question="What now?") as opened:
        yield opened


@pytest.fixture
def board_id(opened: OpenGathering) -> str:
    board_id = add_board(opened.gathering, title="A board")
    stick_notes(opened.gathering.board(board_id), ["one", "two"], at=[(0, 0), (220, 0)])
    return board_id


@pytest.fixture
def closed(opened: OpenGathering, board_id: str, path: Path) -> Path:
    """Return the path of a sound gathering that nobody has open."""
    opened.close()
    return path
