"""How updates and records become rows."""

from collections.abc import Sequence
from hashlib import blake2b

import msgspec

from openspace.model import Record
from openspace.storage.schema import BOARD, TABLES, has_board

Value = str | int | float | bytes
Row = dict[str, Value]
_CHECK_BYTES = 8


def row_check(values: Sequence[Value]) -> bytes:
    """Return 8 bytes that tell whether the row's values are still what was written."""
    digest = blake2b(digest_size=_CHECK_BYTES)
    for value in values:
        data = value if isinstance(value, bytes) else str(value).encode()
        digest.update(f"{type(value).__name__}:{len(data)}:".encode())
        digest.update(data)
    return digest.digest()


def checked_row(row: Row) -> Row:
    """Return the row with its check behind it."""
    return {**row, "check": row_check(tuple(row.values()))}


def record_row(record: Record, document: str) -> Row:
    """Return the row of a record of a document; compound values as JSON."""
    row: Row = {BOARD: document} if has_board(type(record)) else {}
    row["id"] = record.id
    for name in TABLES[record.kind]:
        if name not in row:
            row[name] = _cell(getattr(record, name))
    return row


def _cell(value: object) -> Value:
    if isinstance(value, str | int | float):
        return value
    return msgspec.json.encode(value, order="deterministic").decode()
