"""Ways to damage a gathering's file that its hashes do not show."""

import sqlite3
from contextlib import closing
from pathlib import Path

from openspace.storage.rows import checked_row


def append_broken_update(path: Path) -> None:
    """Put an update behind the others that is well hashed, but that no engine can read."""
    with closing(sqlite3.connect(path)) as connection, connection:
        [(last,)] = connection.execute("SELECT max(seq) FROM updates").fetchall()
        row = {"seq": last + 1, "doc": "plan", "origin": "", "label": "", "at": "", "data": b"\xff"}
        values = tuple(checked_row(row).values())
        connection.execute("INSERT INTO updates VALUES (?, ?, ?, ?, ?, ?, ?)", values)
