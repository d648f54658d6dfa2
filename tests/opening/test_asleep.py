"""Gatherings opened to be shown before their documents are loaded."""

import sqlite3

import pytest

from openspace import commands
from openspace.gathering import boards, notes_of
from openspace.opening import check_gathering, open_gathering, sample_gathering
from tests.opening.damage import append_broken_update
from tests.random_gathering.look import look


@pytest.fixture
def sample(tmp_path):
    path = tmp_path / "sample.openspace"
    sample_gathering(path).close()
    return path


def test_what_is_shown_asleep_is_what_is_there_awake(sample):
    with open_gathering(sample) as opened:
        awake = look(opened.gathering)
    with open_gathering(sample, awake=False) as opened:
        assert look(opened.gathering) == awake
        opened.prepare()
        assert look(opened.gathering) == awake


def test_a_change_to_a_sleeping_gathering_is_kept(sample):
    with open_gathering(sample, awake=False) as opened:
        [board] = boards(opened.gathering)
        commands.stick_notes(opened.gathering.board(board.id), ["new"], at=[(0, 0)])
    with open_gathering(sample) as opened:
        assert notes_of(opened.gathering, board.id)[-1].text == "new"
    assert check_gathering(sample).problems == []


def test_tables_that_somebody_altered_are_mended_when_it_wakes(sample):
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE notes SET text = 'forged'")
        connection.execute("DELETE FROM themes")
    connection.close()
    assert check_gathering(sample).problems != []
    with open_gathering(sample, awake=False) as opened:
        opened.prepare()
        assert "forged" not in str(look(opened.gathering))
    assert check_gathering(sample).problems == []


def test_rows_that_are_no_records_are_not_shown(sample):
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE notes SET pos = '[1, \"two\"]', size = 'x'")
    connection.close()
    with open_gathering(sample, awake=False) as opened:
        [board] = boards(opened.gathering)
        assert notes_of(opened.gathering, board.id) == []
        opened.prepare()
        assert len(notes_of(opened.gathering, board.id)) == 16


def test_documents_found_damaged_when_they_wake_can_only_be_read(sample):
    append_broken_update(sample)
    with open_gathering(sample, awake=False) as opened:
        opened.prepare()
        assert "damaged" in opened.read_only
        assert opened.gathering.read_only == opened.read_only
