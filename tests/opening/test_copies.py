import sqlite3

import pytest

from openspace.commands import stick_notes
from openspace.errors import BadInputError
from openspace.gathering import notes_of
from openspace.opening import check_gathering, new_gathering, open_gathering
from openspace.storage.connection import wal_of


@pytest.fixture
def target(tmp_path):
    return tmp_path / "copy.openspace"


def _texts(path, board_id):
    with open_gathering(path) as opened:
        assert opened.read_only == ""
        return [note.text for note in notes_of(opened.gathering, board_id)]


def test_a_copy_holds_what_is_not_in_the_main_file_yet(opened, board_id, target):
    opened.save_copy(target)
    assert _texts(target, board_id) == ["one", "two"]
    assert check_gathering(target).problems == []


def test_a_copy_goes_its_own_way(opened, board_id, target):
    opened.save_copy(target)
    stick_notes(opened.gathering.board(board_id), ["three"], at=[(0, 0)])
    assert _texts(target, board_id) == ["one", "two"]


def test_a_reader_may_save_a_copy(opened, board_id, path, target):
    with open_gathering(path) as second:
        second.save_copy(target)
    assert _texts(target, board_id) == ["one", "two"]


def test_a_copy_of_a_file_opened_to_read_leaves_it_alone(closed, board_id, target):
    before = closed.read_bytes()
    with open_gathering(closed, write=False) as opened:
        opened.save_copy(target)
    assert closed.read_bytes() == before
    assert _texts(target, board_id) == ["one", "two"]


def test_a_copy_takes_the_place_of_an_older_one(opened, board_id, target, tmp_path):
    opened.save_copy(target)
    stick_notes(opened.gathering.board(board_id), ["three"], at=[(0, 0)])
    opened.save_copy(target)
    assert _texts(target, board_id) == ["one", "two", "three"]
    opened.close()
    assert len(list(tmp_path.iterdir())) == 2


def test_a_log_beside_the_older_copy_is_not_played_into_the_new(opened, board_id, target):
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE old (n)")
    main, log = target.read_bytes(), wal_of(target).read_bytes()
    connection.close()
    target.write_bytes(main)
    wal_of(target).write_bytes(log)
    opened.save_copy(target)
    assert _texts(target, board_id) == ["one", "two"]


def test_a_gathering_is_not_copied_onto_itself(opened, board_id, path, tmp_path):
    link = tmp_path / "link.openspace"
    link.symlink_to(path)
    for same in (path, link, tmp_path / "." / path.name):
        with pytest.raises(BadInputError, match="place of its own"):
            opened.save_copy(same)
    opened.close()
    assert _texts(path, board_id) == ["one", "two"]


def test_a_gathering_open_elsewhere_is_not_overwritten(opened, target):
    with (
        new_gathering(target, title="Another"),
        pytest.raises(BadInputError, match="open elsewhere"),
    ):
        opened.save_copy(target)
    with open_gathering(target) as other:
        assert other.gathering.invitation.title == "Another"


def test_a_folder_that_is_not_there_gives_a_sentence(opened, tmp_path):
    with pytest.raises(BadInputError, match="could not be written"):
        opened.save_copy(tmp_path / "none" / "copy.openspace")


def test_a_folder_is_not_replaced_by_a_copy(opened, target):
    target.mkdir()
    with pytest.raises(BadInputError, match="could not be written"):
        opened.save_copy(target)
    assert list(target.iterdir()) == []
