"""Ways to look into the file of a gathering past the app."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture
def ask(path: Path) -> Ask:
    """Run SQL in the file through a connection of its own."""

    def run(sql: str, *values: object) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            return connection.execute(sql, values).fetchall()

    return run
