"""What happens when the file cannot be written: nothing is lost, nobody is disturbed."""

import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest

from openspace.commands import post_topic, stick_notes
from openspace.errors import ReadOnlyError
from openspace.gathering import notes_of
from openspace.model import Topic
from openspace.opening import OpenGathering, check_gathering, open_gathering
from openspace.storage import store

BIG = "A long note. " * 4_000


class Failing(sqlite3.Connection):
    """A connection that fails at a statement beginning with a word, when it is told to."""

    word = ""
    code = sqlite3.SQLITE_IOERR
    loses_transaction = False

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if self.word and sql.startswith(self.word):
            if self.loses_transaction and self.in_transaction:
                super().execute("ROLLBACK")
            error = sqlite3.OperationalError("failed on purpose")
            error.sqlite_errorcode = self.code
            raise error
        return super().execute(sql, *values)


@pytest.fixture
def failing(path, monkeypatch, opened) -> Iterator[tuple[OpenGathering, Failing]]:
    opened.close()
    connect = sqlite3.connect
    monkeypatch.setattr(
        sqlite3, "connect", lambda *a, **given: connect(*a, **given, factory=Failing)
    )
    with open_gathering(path) as again:
        assert again._store
        assert isinstance(again._store._connection, Failing)
        yield again, again._store._connection


WAYS = [(word, loses) for word in ("BEGIN", "INSERT", "COMMIT") for loses in (False, True)]


@pytest.mark.parametrize(("word", "loses"), WAYS)
def test_a_failed_commit_does_not_raise_and_says_why(failing, word, loses):
    opened, connection = failing
    connection.word, connection.loses_transaction = word, loses
    post_topic(opened.gathering, "Who is missing?")
    assert "failed on purpose" in opened.unsaved
    assert opened.gathering.read_only == opened.unsaved
    assert not connection.in_transaction


@pytest.mark.parametrize(("word", "loses"), WAYS)
def test_trying_again_writes_what_was_unsaved(failing, path, word, loses):
    opened, connection = failing
    connection.word, connection.loses_transaction = word, loses
    post_topic(opened.gathering, "Who is missing?")
    connection.word = ""
    opened.retry()
    assert (opened.unsaved, opened.gathering.read_only) == ("", "")
    report = check_gathering(path)
    assert (report.problems, report.counts["topics"]) == ([], 1)


def test_while_unsaved_nothing_more_can_be_changed(failing):
    opened, connection = failing
    connection.word = "BEGIN"
    post_topic(opened.gathering, "Who is missing?")
    with pytest.raises(ReadOnlyError, match="not saved"):
        post_topic(opened.gathering, "And who else?")
    assert len(opened.gathering.plan.records(Topic)) == 1


def test_what_was_unsaved_is_written_in_its_order(failing, ask):
    opened, connection = failing
    connection.word = "BEGIN"
    post_topic(opened.gathering, "first")
    opened.gathering.read_only = ""
    post_topic(opened.gathering, "second")
    connection.word = ""
    opened.retry()
    labels = ask("SELECT DISTINCT doc, label, data FROM updates ORDER BY seq DESC LIMIT 4")
    assert len(labels) == 4
    assert ask("SELECT question FROM topics ORDER BY rowid") == [("first",), ("second",)]


def test_trying_again_in_vain_changes_nothing(failing):
    opened, connection = failing
    connection.word = "BEGIN"
    post_topic(opened.gathering, "Who is missing?")
    sentence = opened.unsaved
    opened.retry()
    assert opened.unsaved == opened.gathering.read_only == sentence


def test_closing_tries_once_more(failing, path):
    opened, connection = failing
    connection.word = "BEGIN"
    post_topic(opened.gathering, "Who is missing?")
    connection.word = ""
    opened.close()
    assert check_gathering(path).counts["topics"] == 1


def test_a_copy_holds_what_could_not_be_saved(failing, tmp_path):
    opened, connection = failing
    connection.word = "COMMIT"
    connection.code = sqlite3.SQLITE_FULL
    post_topic(opened.gathering, "Who is missing?")
    assert opened.unsaved
    connection.word = ""
    opened.save_copy(tmp_path / "copy.openspace")
    report = check_gathering(tmp_path / "copy.openspace")
    assert (report.problems, report.counts["topics"]) == ([], 1)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_READONLY, "cannot be written any more"),
        (sqlite3.SQLITE_BUSY, "busy"),
        (sqlite3.SQLITE_IOERR_WRITE, "Writing failed"),
    ],
)
def test_each_failure_has_its_sentence(failing, code, words):
    opened, connection = failing
    connection.word, connection.code = "INSERT", code
    post_topic(opened.gathering, "Who is missing?")
    assert words in opened.unsaved
    assert "not saved" in opened.unsaved


def test_a_file_that_is_really_full_takes_no_more_until_there_is_room(opened, board_id, path):
    connection = opened._store._connection
    [pages] = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    board = opened.gathering.board(board_id)
    stick_notes(board, [BIG], at=[(0, 0)])
    assert "disk is full" in opened.unsaved
    assert not connection.in_transaction
    connection.execute("PRAGMA max_page_count = 1000000")
    opened.retry()
    assert opened.unsaved == ""
    report = check_gathering(path)
    assert (report.problems, report.counts["notes"]) == ([], 3)


def test_what_a_full_disk_refused_leaves_no_trace_in_the_file(opened, board_id, path):
    connection = opened._store._connection
    [pages] = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    before = check_gathering(path).counts
    stick_notes(opened.gathering.board(board_id), [BIG], at=[(0, 0)])
    report = check_gathering(path)
    assert (report.problems, report.counts) == ([], before)


def test_a_file_taken_away_is_noticed_and_may_be_put_back(opened, board_id, path, tmp_path):
    path.rename(tmp_path / "elsewhere")
    stick_notes(opened.gathering.board(board_id), ["three"], at=[(0, 0)])
    assert "no longer where it was" in opened.unsaved
    (tmp_path / "elsewhere").rename(path)
    opened.retry()
    assert opened.unsaved == ""
    assert check_gathering(path).counts["notes"] == 3


def test_a_locked_file_gives_a_sentence_about_the_other_program(opened, board_id, path):
    opened.prepare()
    opened._store._connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    stick_notes(opened.gathering.board(board_id), ["three"], at=[(0, 0)])
    assert "Another program" in opened.unsaved
    other.execute("ROLLBACK")
    other.close()
    opened.retry()
    assert opened.unsaved == ""


def test_a_snapshot_waits_while_something_is_unsaved(failing, monkeypatch, ask):
    opened, connection = failing
    monkeypatch.setattr(store, "SNAPSHOT_EVERY", 1)
    connection.word = "BEGIN"
    post_topic(opened.gathering, "Who is missing?")
    connection.word = ""
    assert ask("SELECT * FROM snapshots") == []


def test_the_notes_on_the_screen_stay_when_writing_fails(opened, board_id):
    opened._store._connection.execute("PRAGMA query_only = ON")
    stick_notes(opened.gathering.board(board_id), ["three"], at=[(0, 0)])
    assert "cannot be written any more" in opened.unsaved
    texts = [note.text for note in notes_of(opened.gathering, board_id)]
    assert texts == ["one", "two", "three"]
