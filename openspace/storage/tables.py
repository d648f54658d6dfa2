"""What the plain tables say: the records of all documents as they stand."""

import sqlite3
from collections.abc import Container, Iterable, Iterator

import msgspec

from openspace.gathering import PLAN
from openspace.model import BOARD_RECORDS, PLAN_RECORDS, Record
from openspace.storage.rows import row_record
from openspace.storage.schema import BOARD, TABLES, TABLES_OF, Columns, has_board, version_of


def table_records(connection: sqlite3.Connection) -> Iterator[tuple[str, Record]]:
    """Yield each record with the name of its document; rows that are no records are left out."""
    tables = tables_in(connection)
    for record_type in known_in(tables):
        columns = list(tables[record_type.kind])
        board = columns.index(BOARD) if has_board(record_type) else None
        for cells in connection.execute(select_all(record_type.kind, columns)):
            try:
                record = row_record(record_type, dict(zip(columns, cells, strict=True)))
            except msgspec.MsgspecError:
                continue
            yield (PLAN if board is None else cells[board]), record


def tables_in(connection: sqlite3.Connection) -> dict[str, Columns]:
    """Return the columns of every table in a file, by the version it says it has."""
    return TABLES_OF.get(version_of(connection), TABLES)


def known_in(tables: Container[str]) -> list[type[Record]]:
    """Return the types of records that have a table."""
    return [
        record_type for record_type in PLAN_RECORDS + BOARD_RECORDS if record_type.kind in tables
    ]


def select_all(table: str, columns: Iterable[str]) -> str:
    """Return the query for all rows of a table, its columns in our order."""
    names = ", ".join(f'"{name}"' for name in columns)
    # The table's and the columns' names are our own.
    return f"SELECT {names} FROM {table}"  # noqa: S608
