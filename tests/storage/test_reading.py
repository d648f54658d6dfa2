import os
import sqlite3
from pathlib import Path

import pytest

from openspace.storage.connection import read, wal_of


@pytest.fixture
def database(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE t (n)")
    connection.execute("INSERT INTO t VALUES (1)")
    return connection


def _numbers(connection):
    return [n for (n,) in connection.execute("SELECT n FROM t")]


def test_reading_a_closed_file_leaves_no_file_beside_it(database, path, tmp_path):
    database.close()
    before = path.read_bytes()
    assert read(path, _numbers) == [1]
    assert [(p, p.read_bytes()) for p in tmp_path.iterdir()] == [(path, before)]


def test_reading_beside_a_writer_sees_what_is_still_in_the_log(database, path):
    database.execute("INSERT INTO t VALUES (2)")
    assert read(path, _numbers) == [1, 2]
    database.close()


def test_reading_after_a_crash_sees_the_log_and_leaves_it(database, path, tmp_path):
    crashed = tmp_path / "crashed.openspace"
    crashed.write_bytes(path.read_bytes())
    wal_of(crashed).write_bytes(wal_of(path).read_bytes())
    before = crashed.read_bytes(), wal_of(crashed).read_bytes()
    database.close()
    assert read(crashed, _numbers) == [1]
    assert (crashed.read_bytes(), wal_of(crashed).read_bytes()) == before


def test_nothing_can_be_written_while_reading(database, path):
    database.close()
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        read(path, lambda connection: connection.execute("INSERT INTO t VALUES (3)"))


def test_a_look_that_somebody_wrote_into_is_taken_again(database, path):
    database.close()
    looks = []

    def look(connection):
        looks.append(_numbers(connection))
        if len(looks) == 1:
            os.utime(path, ns=(1, 1))
        return looks[-1]

    assert read(path, look) == [1]
    assert len(looks) == 2


def test_an_error_of_a_look_that_somebody_wrote_into_does_not_count(database, path):
    database.close()
    looks = []

    def look(connection):
        looks.append(1)
        if len(looks) == 1:
            os.utime(path, ns=(1, 1))
            raise sqlite3.DatabaseError("torn")
        return _numbers(connection)

    assert read(path, look) == [1]


def test_names_that_mean_something_in_addresses_are_only_names(tmp_path):
    path = tmp_path / "what? 100% #1 ünï.openspace"
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("CREATE TABLE t (n)")
    connection.close()
    assert read(path, _numbers) == []
