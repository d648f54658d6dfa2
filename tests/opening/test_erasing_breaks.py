"""Erasing somebody while the disk, the computer or another program does not play along."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from openspace import commands
from openspace.errors import BadInputError
from openspace.gathering import person_called
from openspace.opening import check_gathering, open_gathering
from openspace.opening.erasing import erase_person
from openspace.storage import rewriting
from tests.opening.erasing_scene import MARKERS, NAME, bytes_near


def _failing(*_parts: object, **_how: object) -> None:
    raise OSError(5, "no more")


@pytest.mark.parametrize("at", ["make_tables", "append", "copy_blobs", "put_in_place"])
def test_where_it_fails_nothing_is_erased_and_all_goes_on(opened, person, path, monkeypatch, at):
    with monkeypatch.context() as patch:
        patch.setattr(rewriting, at, _failing)
        with pytest.raises(BadInputError, match="nothing is erased"):
            erase_person(opened, person)
    assert person_called(opened.gathering, NAME) is not None
    commands.add_person(opened.gathering, "Afterwards")
    assert opened.unsaved == ""
    opened.close()
    assert check_gathering(path).problems == []
    assert [one.name for one in path.parent.iterdir()] == [path.name]


CRASH = """
import os, sys
from pathlib import Path
from openspace.opening import open_gathering
from openspace.opening.erasing import erase_person
from openspace.storage import rewriting, store
path, person, at = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
module, name, before = {
    "filling": (rewriting, "copy_blobs", True),
    "before": (store, "replace_file", True),
    "after": (rewriting, "_overwrite", True),
    "overwritten": (rewriting, "_overwrite", False),
}[at]
usual = getattr(module, name)
def crash(*parts, **how):
    if not before:
        usual(*parts, **how)
    os._exit(9)
setattr(module, name, crash)
erase_person(open_gathering(path), person)
"""


@pytest.mark.parametrize("at", ["filling", "before", "after", "overwritten"])
def test_a_crash_leaves_the_old_file_whole_or_the_new(opened, person, path, at):
    opened.close()
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(path), person, at],
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert done.returncode == 9
    assert check_gathering(path).problems == []
    with open_gathering(path) as again:
        assert again.read_only == ""
        there = person_called(again.gathering, NAME) is not None
        assert there is (at in {"filling", "before"})
        if there:
            erase_person(again, person).opened.close()
    assert MARKERS[2].encode() not in bytes_near(path.parent)


def test_a_file_read_elsewhere_just_now_is_not_replaced(opened, person, path):
    reading = sqlite3.connect(path, isolation_level=None)
    reading.execute("BEGIN")
    reading.execute("SELECT count(*) FROM people").fetchone()
    commands.add_person(opened.gathering, "Later")
    with pytest.raises(BadInputError, match="reads it just now"):
        erase_person(opened, person)
    reading.close()
    erase_person(opened, person).opened.close()
    assert check_gathering(path).problems == []
