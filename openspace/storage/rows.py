"""How updates and records become rows."""

from collections.abc import Sequence
from functools import cache
from typing import TypeVar

import msgspec

from openspace.hashing import blake2b
from openspace.model import Record
from openspace.storage.schema import BOARD, TABLES, Value, has_board

Row = dict[str, Value]
R = TypeVar("R", bound=Record)
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


def row_record(record_type: type[R], values: Row) -> R:
    """Return the record of a row in the table of its type.

    Raises ``msgspec.MsgspecError`` for a row that is none.
    """
    compound = _compound_fields(record_type)
    raw = {name: _value(cell, decode=name in compound) for name, cell in values.items()}
    return msgspec.convert(raw, record_type, strict=False)


@cache
def _compound_fields(record_type: type[Record]) -> frozenset[str]:
    fields = msgspec.structs.fields(record_type)
    plain = (str, int, float, bool)
    wanted = (one.name for one in fields if not isinstance(one.default, plain))
    return frozenset(wanted) - {"id"}


def _value(cell: Value, *, decode: bool) -> object:
    return msgspec.json.decode(cell) if decode and isinstance(cell, str) else cell


def _cell(value: object) -> Value:
    if isinstance(value, str | int | float):
        return value
    return msgspec.json.encode(value, order="deterministic").decode()
