import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from openspace.errors import BadInputError
from openspace.opening import check_gathering, new_gathering, open_gathering
from openspace.opening.making import make_gathering
from openspace.storage import creation, store
from openspace.storage.connection import wal_of

CRASH = """
import os, sys
from openspace.opening.making import make_gathering
make_gathering(sys.argv[1], lambda gathering: os._exit(0))
"""


def test_a_new_gathering_says_what_it_was_given(path):
    with new_gathering(
        path, title="Days after", question="What now?", date="2026-11-17", mode="chatham"
    ) as opened:
        invitation = opened.gathering.invitation
    assert (invitation.title, invitation.question) == ("Days after", "What now?")
    assert (invitation.date, invitation.mode) == ("2026-11-17", "chatham")
    assert check_gathering(path).problems == []


def test_a_new_gathering_has_nothing_to_undo(opened):
    assert opened.gathering.history.undo_label == ""


def test_only_the_file_itself_is_there_after_closing(opened, tmp_path, path):
    opened.close()
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("there", ["a file", "a folder", "a broken link"])
def test_what_stands_there_already_is_not_overwritten(path, tmp_path, there):
    makings = {
        "a file": lambda: path.write_text("mine"),
        "a folder": path.mkdir,
        "a broken link": lambda: path.symlink_to(tmp_path / "nowhere"),
    }
    makings[there]()
    before = os.lstat(path)
    with pytest.raises(BadInputError, match="already there"):
        new_gathering(path, title="Days after")
    assert os.lstat(path) == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_gives_a_sentence(tmp_path):
    with pytest.raises(BadInputError, match="no folder"):
        new_gathering(tmp_path / "none" / "x.openspace", title="Days after")


@pytest.mark.parametrize(
    "given", [{"title": "  "}, {"title": "T", "date": "soon"}, {"title": "T", "mode": "secret"}]
)
def test_what_does_not_fit_leaves_no_file(path, tmp_path, given):
    with pytest.raises(BadInputError):
        new_gathering(path, **given)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_half_way_leaves_no_file(path, tmp_path):
    def fall_over(gathering):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        make_gathering(path, fall_over)
    assert list(tmp_path.iterdir()) == []


def test_a_crash_half_way_leaves_nothing_under_the_name(path):
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([sys.executable, "-c", CRASH, str(path)], check=True, env=environment)
    assert not path.exists()
    with new_gathering(path, title="Days after") as opened:
        assert opened.read_only == ""


def test_somebody_who_takes_the_name_meanwhile_keeps_it(path):
    def take_the_name(gathering):
        path.write_text("theirs")

    with pytest.raises(BadInputError, match="already there"):
        make_gathering(path, take_the_name)
    assert path.read_text() == "theirs"


def test_a_log_left_behind_by_an_older_file_is_not_played_into_the_new(path):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE old (n)")
    left = wal_of(path).read_bytes()
    connection.close()
    path.unlink()
    wal_of(path).write_bytes(left)
    with new_gathering(path, title="Days after") as opened:
        assert opened.gathering.invitation.title == "Days after"
    assert check_gathering(path).problems == []


def test_a_full_disk_while_making_gives_a_sentence_and_leaves_no_file(path, tmp_path, monkeypatch):
    def fail(_database):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(creation, "migrate", fail)
    with pytest.raises(BadInputError, match="could not be written"):
        new_gathering(path, title="Days after")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_saved_while_making_gives_its_sentence(path, tmp_path, monkeypatch):
    def fail(_database, _entries):
        raise sqlite3.OperationalError("no")

    with monkeypatch.context() as failing:
        failing.setattr(store, "append", fail)
        with pytest.raises(BadInputError, match="not saved"):
            new_gathering(path, title="Days after")
    assert list(tmp_path.iterdir()) == []


def test_names_with_unusual_letters_are_only_names(tmp_path):
    path = tmp_path / "what? 100% #1 “ünï” 🎉.openspace"
    new_gathering(path, title="Days after").close()
    with open_gathering(path) as opened:
        assert opened.gathering.invitation.title == "Days after"
