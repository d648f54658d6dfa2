"""Proving that a file is whole: its rows are what was written, its tables are its documents."""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path

from openspace.document import Document
from openspace.errors import BadFileError
from openspace.gathering import PLAN
from openspace.model import (
    BOARD_RECORDS,
    PLAN_RECORDS,
    Board,
    Note,
    Picture,
    Record,
    Theme,
    Topic,
    on_board,
)
from openspace.storage.blobs import blob_problems
from openspace.storage.connection import read
from openspace.storage.inspection import (
    BADLY_WRITTEN,
    damaged,
    faults,
    no_gathering,
    refuse_foreign,
    shown,
)
from openspace.storage.log import SNAPSHOTS, UPDATES
from openspace.storage.report import Report
from openspace.storage.rows import record_row, row_check
from openspace.storage.schema import TABLES, Columns, Value
from openspace.storage.tables import known_in, select_all, tables_in
from openspace.words import _

Cells = tuple[Value, ...]
Updates = dict[str, dict[int, bytes]]


def check_file(path: Path) -> Report:
    """Check a gathering's file without writing to it.

    Raises :class:`BadFileError` when it is no gathering of ours at all.
    """
    try:
        return read(path, lambda connection: _examine(connection, path))
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            raise BadFileError(no_gathering(path)) from error
        return Report([damaged(path, shown(error))])
    except OSError as error:
        raise BadFileError(str(error)) from error


def _examine(connection: sqlite3.Connection, path: Path) -> Report:
    refuse_foreign(connection, path)
    report = Report()
    try:
        report.problems.extend(damaged(path, fault) for fault in faults(connection))
        if report.ok:
            _examine_content(connection, report)
    except BADLY_WRITTEN as error:
        report.problems.append(damaged(path, shown(error)))
    return report


def _examine_content(connection: sqlite3.Connection, report: Report) -> None:
    updates = _updates(connection, report)
    documents = {name: _document(name, rows.values(), report) for name, rows in updates.items()}
    documents.setdefault(PLAN, Document(PLAN, PLAN_RECORDS))
    report.problems.extend(_snapshot_problems(connection, updates, documents))
    report.problems.extend(_table_problems(connection, documents))
    if "blobs" in tables_in(connection):
        report.problems.extend(blob_problems(connection, _pictured(documents)))
    report.counts.update(_counts(documents))
    report.counts["updates"] = sum(map(len, updates.values()))


def _updates(connection: sqlite3.Connection, report: Report) -> Updates:
    updates: Updates = {}
    last = 0
    for seq, doc, *between, data, check in connection.execute(UPDATES):
        if seq != last + 1:
            report.problems.append(_("Updates are missing before number {n}.").format(n=seq))
        last = seq
        if isinstance(data, bytes) and check == row_check((seq, doc, *between, data)):
            updates.setdefault(doc, {})[seq] = data
        else:
            sentence = _("Update number {n} is not what was written.")
            report.problems.append(sentence.format(n=seq))
    return updates


def _types(name: str) -> tuple[type[Record], ...]:
    return PLAN_RECORDS if name == PLAN else BOARD_RECORDS


def _document(name: str, updates: Iterable[bytes], report: Report) -> Document:
    try:
        document = Document(name, _types(name), updates)
    except BADLY_WRITTEN as error:
        sentence = _("The updates of {document} do not fit together: {reason}.")
        report.problems.append(sentence.format(document=shown(name), reason=shown(error)))
        return Document(name, _types(name))
    for record_id, reason in document.set_aside.items():
        sentence = _("{record} in {document} was set aside, because it does not fit: {reason}.")
        report.problems.append(
            sentence.format(record=shown(record_id), document=shown(name), reason=shown(reason))
        )
    return document


def _snapshot_problems(
    connection: sqlite3.Connection, updates: Updates, documents: dict[str, Document]
) -> Iterator[str]:
    for doc, last, at, data, check in connection.execute(SNAPSHOTS):
        if not isinstance(data, bytes) or check != row_check((doc, last, at, data)):
            sentence = _("The snapshot of {document} is not what was written.")
            yield sentence.format(document=shown(doc))
            continue
        since = [update for seq, update in updates.get(doc, {}).items() if seq > last]
        loaded = Document(doc, _types(doc), [data, *since])
        if _all_rows({doc: loaded}) != _all_rows({doc: documents.get(doc, loaded)}):
            sentence = _("The snapshot of {document} differs from its updates.")
            yield sentence.format(document=shown(doc))


def _table_problems(
    connection: sqlite3.Connection, documents: dict[str, Document]
) -> Iterator[str]:
    aside = {record_id for document in documents.values() for record_id in document.set_aside}
    tables = tables_in(connection)
    expected = _all_rows(documents, tables)
    for record_type in known_in(tables):
        table, columns = record_type.kind, list(tables[record_type.kind])
        rows = connection.execute(select_all(table, columns)).fetchall()
        at = columns.index("id")
        there = {row for row in rows if row[at] not in aside}
        wrong = {row[at] for row in there ^ expected.get(table, set())}
        if wrong:
            sentence = _("The table {table} differs from the documents at {ids}.")
            yield sentence.format(table=table, ids=", ".join(sorted(map(shown, wrong))[:5]))


def _all_rows(
    documents: dict[str, Document], tables: dict[str, Columns] = TABLES
) -> dict[str, set[Cells]]:
    rows: dict[str, set[Cells]] = {}
    for name, document in documents.items():
        for record_type in known_in(tables):
            if record_type not in _types(name):
                continue
            for record in document.records(record_type).values():
                row = record_row(record, name)
                cells = tuple(row[column] for column in tables[record_type.kind])
                rows.setdefault(record_type.kind, set()).add(cells)
    return rows


def _pictured(documents: dict[str, Document]) -> set[str]:
    boards = [document for name, document in documents.items() if name != PLAN]
    return {one.blob for board in boards for one in board.records(Picture).values()} - {""}


def _counts(documents: dict[str, Document]) -> dict[str, int]:
    plan = documents[PLAN]
    boards = [document for name, document in documents.items() if name != PLAN]
    return {
        "topics": len(plan.records(Topic)),
        "boards": len(plan.records(Board)),
        "notes": sum(on_board(n) for board in boards for n in board.records(Note).values()),
        "themes": sum(not theme.removed for theme in plan.records(Theme).values()),
    }
