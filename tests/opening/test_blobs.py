"""The bytes of pictures: kept once, in the file, and missed where they are gone."""

import sqlite3

import pytest

from openspace import commands
from openspace.errors import BadInputError, ReadOnlyError
from openspace.gathering import Gathering, blob_name
from openspace.opening import check_gathering, open_gathering

DATA = b"not really a picture" * 50


@pytest.fixture
def pictured(opened, board_id):
    name = opened.gathering.blobs.keep(DATA, "png")
    commands.put_picture(opened.gathering.board(board_id), blob=name, at=(0, 0), size=(10, 10))
    return name


def test_bytes_are_named_after_what_they_are_and_kept_once(opened):
    blobs = opened.gathering.blobs
    assert blobs.keep(DATA, "png") == blobs.keep(DATA, "png") == blob_name(DATA)
    assert blobs.keep(DATA + b"!", "png") != blob_name(DATA)
    opened.close()
    with sqlite3.connect(opened.path) as file:
        assert file.execute("SELECT count(*) FROM blobs").fetchall() == [(2,)]
    file.close()


def test_they_are_there_after_the_gathering_was_opened_again(opened, pictured):
    opened.close()
    with open_gathering(opened.path) as again:
        assert again.gathering.blobs.get(pictured) == DATA
        assert again.gathering.blobs.get("nobody") is None
    assert check_gathering(opened.path).problems == []


def test_a_copy_takes_them_along(opened, pictured, tmp_path):
    opened.save_copy(tmp_path / "copy.openspace")
    with open_gathering(tmp_path / "copy.openspace", write=False) as copy:
        assert copy.gathering.blobs.get(pictured) == DATA


def test_in_a_gathering_that_is_only_read_nothing_is_kept(opened, pictured):
    with open_gathering(opened.path, write=False) as reading:
        assert reading.gathering.blobs.get(pictured) == DATA
        with pytest.raises(ReadOnlyError, match="opened only to be read"):
            reading.gathering.blobs.keep(b"more", "png")


def test_where_the_file_has_gone_a_sentence_says_so(opened):
    opened.path.unlink()
    with pytest.raises(BadInputError, match=r"The picture cannot be kept\. The file is no longer"):
        opened.gathering.blobs.keep(DATA, "png")


def test_a_picture_whose_bytes_are_gone_is_found_by_a_check(opened, pictured):
    opened.close()
    with sqlite3.connect(opened.path) as file:
        file.execute("DELETE FROM blobs")
    file.close()
    assert check_gathering(opened.path).problems == [f"The picture {pictured} is missing."]


def test_bytes_that_are_not_what_was_written_are_not_shown_and_found_by_a_check(opened, pictured):
    opened.close()
    with sqlite3.connect(opened.path) as file:
        file.execute("UPDATE blobs SET data = ?", (DATA[:-1] + b"X",))
    file.close()
    with open_gathering(opened.path) as again:
        assert again.gathering.blobs.get(pictured) is None
    found = check_gathering(opened.path).problems
    assert found == [f"The picture {pictured} is not what was written."]


def test_a_gathering_without_a_file_keeps_them_too():
    blobs = Gathering().blobs
    assert blobs.get(blobs.keep(DATA, "png")) == DATA
