"""A board without a file."""

import pytest

from openspace import commands
from openspace.document import Document
from openspace.gathering import Gathering


@pytest.fixture
def gathering() -> Gathering:
    return Gathering()


@pytest.fixture
def board(gathering: Gathering) -> Document:
    return gathering.board(commands.add_board(gathering, title="Leadership"))
