import os
import sqlite3
from pathlib import Path

import pytest

from openspace.commands import post_topic, stick_notes
from openspace.errors import BadFileError, ReadOnlyError
from openspace.gathering import notes_of
from openspace.opening import open_gathering
from openspace.storage.connection import wal_of


def _texts(opened, board_id):
    return [note.text for note in notes_of(opened.gathering, board_id)]


def test_an_opened_gathering_shows_what_was_written(closed, board_id):
    with open_gathering(closed) as opened:
        assert opened.gathering.invitation.question == "What now?"
        assert _texts(opened, board_id) == ["one", "two"]
        assert (opened.path, opened.read_only, opened.unsaved) == (closed, "", "")


def test_closing_leaves_one_file(closed, tmp_path):
    open_gathering(closed).close()
    assert list(tmp_path.iterdir()) == [closed]


def test_closing_again_does_nothing(opened):
    opened.close()
    opened.close()
    opened.retry()
    assert opened.unsaved == ""


def test_a_closed_gathering_takes_no_changes(opened):
    opened.close()
    with pytest.raises(ReadOnlyError, match="closed; open it again"):
        post_topic(opened.gathering, "Too late?")


def test_a_second_opening_reads_and_says_who_writes(opened, board_id, path):
    with open_gathering(path) as second:
        assert _texts(second, board_id) == ["one", "two"]
        assert second.read_only == second.gathering.read_only
        assert "is open for writing by" in second.read_only
        with pytest.raises(ReadOnlyError, match="open for writing by"):
            post_topic(second.gathering, "Me too?")


def test_the_first_goes_on_writing_beside_a_reader(opened, board_id, path):
    with open_gathering(path):
        stick_notes(opened.gathering.board(board_id), ["three"], at=[(0, 0)])
    opened.close()
    with open_gathering(path) as again:
        assert (again.read_only, _texts(again, board_id)) == ("", ["one", "two", "three"])


def test_the_right_to_write_is_free_again_after_closing(opened, path):
    opened.close()
    with open_gathering(path) as again:
        assert again.read_only == ""


def test_a_link_to_a_file_shares_its_lock(opened, path, tmp_path):
    link = tmp_path / "link.openspace"
    link.symlink_to(path)
    with open_gathering(link) as second:
        assert "is open for writing by" in second.read_only
        assert second.path == path


def test_a_reader_writes_nothing_at_all(closed, tmp_path):
    before = closed.read_bytes()
    with open_gathering(closed, write=False) as opened:
        assert "opened only to be read" in opened.read_only
        assert list(tmp_path.iterdir()) == [closed]
        opened.retry()
    assert [(p, p.read_bytes()) for p in tmp_path.iterdir()] == [(closed, before)]


def test_a_gathering_that_crashed_opens_whole(opened, board_id, path, tmp_path):
    copy = tmp_path / "copy.openspace"
    copy.write_bytes(path.read_bytes())
    wal_of(copy).write_bytes(wal_of(path).read_bytes())
    with open_gathering(copy) as crashed:
        assert _texts(crashed, board_id) == ["one", "two"]


def test_opening_needs_no_sqlite_utils_until_something_is_written(closed):
    with open_gathering(closed) as opened:
        assert opened._store
        assert "_database" not in vars(opened._store)
        opened.prepare()
        assert "_database" in vars(opened._store)


@pytest.fixture
def without_power(closed: Path, tmp_path: Path):
    """Let the test run as somebody who may only do what files and folders allow."""
    parents = [p for p in tmp_path.parents if p.stat().st_uid == os.getuid() and p != Path("/")]
    if os.geteuid() != 0:
        yield closed
        tmp_path.chmod(0o700)
        return
    # They stay open to pass through: tests beside this one go through some of them too.
    for p in parents:
        p.chmod(0o711 | p.stat().st_mode)
    for p in (tmp_path, closed):
        os.chown(p, 65534, 65534)
    os.seteuid(65534)
    yield closed
    os.seteuid(0)
    tmp_path.chmod(0o700)


def test_a_file_that_may_not_be_written_is_opened_to_read(without_power, board_id):
    without_power.chmod(0o400)
    before = without_power.read_bytes()
    with open_gathering(without_power) as opened:
        assert "cannot be written here; you can read it and save a copy" in opened.read_only
        assert _texts(opened, board_id) == ["one", "two"]
    assert without_power.read_bytes() == before


def test_a_folder_that_may_not_be_written_is_opened_to_read(without_power, board_id, tmp_path):
    tmp_path.chmod(0o500)
    with open_gathering(without_power) as opened:
        assert "cannot be written here" in opened.read_only
        assert _texts(opened, board_id) == ["one", "two"]
    assert list(tmp_path.iterdir()) == [without_power]


def test_a_crashed_file_in_a_folder_that_may_not_be_written_shows_all(
    without_power, board_id, tmp_path
):
    connection = sqlite3.connect(without_power, isolation_level=None)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("CREATE INDEX idx_by_hand ON notes (text)")
    main, log = without_power.read_bytes(), wal_of(without_power).read_bytes()
    connection.close()
    without_power.write_bytes(main)
    wal_of(without_power).write_bytes(log)
    tmp_path.chmod(0o500)
    with open_gathering(without_power) as opened:
        assert _texts(opened, board_id) == ["one", "two"]
    assert (without_power.read_bytes(), wal_of(without_power).read_bytes()) == (main, log)


def test_a_file_that_may_not_be_read_gives_a_sentence(without_power):
    without_power.chmod(0o000)
    with pytest.raises(BadFileError, match="cannot be read"):
        open_gathering(without_power)
