import sqlite3

import pytest
from sqlite_utils import Database

from openspace.model import BOARD_RECORDS, PLAN_RECORDS
from openspace.storage.schema import APPLICATION_ID, TABLES, VERSION, has_board

RECORDS = PLAN_RECORDS + BOARD_RECORDS


@pytest.mark.parametrize("record_type", RECORDS, ids=lambda record_type: record_type.kind)
def test_a_table_has_the_fields_of_its_records(record_type):
    columns = [name for name in TABLES[record_type.kind] if name != "board"]
    assert sorted(columns) == sorted(record_type.__struct_fields__)


@pytest.mark.parametrize("record_type", BOARD_RECORDS, ids=lambda record_type: record_type.kind)
def test_rows_of_board_records_carry_their_board(record_type):
    assert has_board(record_type)


def test_every_table_is_that_of_a_record_or_of_the_log():
    assert set(TABLES) == {record_type.kind for record_type in RECORDS} | {
        "updates",
        "snapshots",
        "blobs",
    }


def test_the_tables_in_a_file_are_those_the_program_names(opened, path):
    database = Database(sqlite3.connect(path))
    assert {t: list(database.table(t).columns_dict) for t in TABLES} == {
        table: list(columns) for table, columns in TABLES.items()
    }
    database.close()


def test_a_file_bears_its_marks(opened, ask):
    assert ask("PRAGMA application_id") == [(APPLICATION_ID,)]
    assert ask("PRAGMA user_version") == [(VERSION,)]
    assert ask("PRAGMA journal_mode") == [("wal",)]


def test_there_are_no_triggers_and_no_views(opened, ask):
    assert ask("SELECT name FROM sqlite_master WHERE type NOT IN ('table', 'index')") == []


def test_the_writing_connection_is_careful(opened):
    connection = opened._store._connection
    settings = ("synchronous", "secure_delete", "foreign_keys", "trusted_schema", "cell_size_check")
    values = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in settings}
    assert values == {
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
