"""What the plain tables say: the records of all documents as they stand."""

import sqlite3
from collections.abc import Iterator

import msgspec

from openspace.gathering import PLAN
from openspace.model import BOARD_RECORDS, PLAN_RECORDS, Record
from openspace.storage.rows import row_record
from openspace.storage.schema import BOARD, TABLES, has_board


def table_records(connection: sqlite3.Connection) -> Iterator[tuple[str, Record]]:
    """Yield each record with the name of its document; rows that are no records are left out."""
    for record_type in PLAN_RECORDS + BOARD_RECORDS:
        columns = list(TABLES[record_type.kind])
        board = columns.index(BOARD) if has_board(record_type) else None
        for cells in connection.execute(select_all(record_type)):
            try:
                record = row_record(record_type, cells)
            except msgspec.MsgspecError:
                continue
            yield (PLAN if board is None else cells[board]), record


def select_all(record_type: type[Record]) -> str:
    """Return the query for all rows of a type, their columns in our order."""
    names = ", ".join(f'"{name}"' for name in TABLES[record_type.kind])
    # The table's and the columns' names are our own.
    return f"SELECT {names} FROM {record_type.kind}"  # noqa: S608
