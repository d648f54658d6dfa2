"""What the log still knows of a document's past: every update ever made, in order."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from openspace.errors import BadFileError
from openspace.storage.connection import read
from openspace.storage.inspection import damaged
from openspace.storage.rows import row_check

_OF_DOCUMENT = (
    'SELECT seq, doc, origin, label, at, data, "check" FROM updates WHERE doc = ? ORDER BY seq'
)


class PastUpdate(NamedTuple):
    """One update as it was written: when (ISO 8601), by whom, what it was called, its bytes."""

    at: str
    origin: str
    label: str
    data: bytes


def past_updates(path: Path, document: str) -> list[PastUpdate]:
    """Return all updates of a document, oldest first.

    Raises :class:`BadFileError` with a sentence where one is not what was written.
    """
    try:
        rows = read(path, lambda file: file.execute(_OF_DOCUMENT, (document,)).fetchall())
    except (sqlite3.Error, OSError) as error:
        raise BadFileError(damaged(path, str(error))) from error
    for *values, data, check in rows:
        if not isinstance(data, bytes) or check != row_check((*values, data)):
            raise BadFileError(damaged(path))
    return [PastUpdate(at, origin, label, data) for _, _, origin, label, at, data, _ in rows]
