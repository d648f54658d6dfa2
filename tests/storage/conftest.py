"""A gathering in a file, and ways to look into the file past the app."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from openspace.commands import add_board, stick_notes
from openspace.opening import OpenGathering, new_gathering

Ask = Callable[..., list[tuple[Any, ...]]]


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
def ask(path: Path) -> Ask:
    """Run SQL in the file through a connection of its own."""

    def run(sql: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            return connection.execute(sql, values).fetchall()

    return run
