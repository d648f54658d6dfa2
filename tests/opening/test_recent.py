from datetime import UTC, datetime
from pathlib import Path

import platformdirs
import pytest

from openspace.opening import (
    new_gathering,
    open_gathering,
    recent_gatherings,
    remember,
    sample_gathering,
)


@pytest.fixture
def home(tmp_path_factory, monkeypatch) -> Path:
    home: Path = tmp_path_factory.mktemp("a home") / "not there yet"
    monkeypatch.setenv("OPENSPACE_HOME", str(home))
    return home


def _make(folder, title):
    with new_gathering(folder / f"{title}.openspace", title=title) as opened:
        remember(opened)


def test_at_first_nothing_is_recent(home):
    assert recent_gatherings() == []


def test_a_card_says_what_the_gathering_is_and_shows_its_papers(home, tmp_path):
    with sample_gathering(tmp_path / "sample.openspace") as opened:
        remember(opened)
    [recent] = recent_gatherings()
    assert recent.path == tmp_path / "sample.openspace"
    assert recent.title == "Build back better, the leadership group"
    assert recent.summary == "1 topic · 16 notes"
    assert recent.colours[:3] == ["yellow", "blue", "teal"]
    assert len(recent.colours) == 16
    age = datetime.now(UTC) - datetime.fromisoformat(recent.opened_at)
    assert age.total_seconds() < 60


def test_the_latest_comes_first_and_each_once(home, tmp_path):
    for title in ("a", "b"):
        _make(tmp_path, title)
    with open_gathering(tmp_path / "a.openspace") as again:
        remember(again)
    assert [recent.title for recent in recent_gatherings()] == ["a", "b"]


def test_files_that_are_gone_are_left_out_until_they_are_back(home, tmp_path):
    _make(tmp_path, "a")
    file = tmp_path / "a.openspace"
    file.rename(tmp_path / "away")
    assert recent_gatherings() == []
    (tmp_path / "away").rename(file)
    assert [recent.title for recent in recent_gatherings()] == ["a"]


@pytest.mark.parametrize(
    "broken",
    [b"", b"{", b"\xff\xfe", b'{"a": 1}', b"[1]", b'[{"path": 5}]', b"\x00" * 99, b"[[]]", b"null"],
)
def test_a_broken_list_is_as_none(home, tmp_path, broken):
    home.mkdir()
    (home / "recent.json").write_bytes(broken)
    assert recent_gatherings() == []
    _make(tmp_path, "a")
    assert [recent.title for recent in recent_gatherings()] == ["a"]


def test_the_list_does_not_grow_for_ever(home, tmp_path):
    for number in range(15):
        _make(tmp_path, f"{number:02}")
    titles = [recent.title for recent in recent_gatherings()]
    assert titles == [f"{number:02}" for number in range(14, 2, -1)]


def test_nothing_but_the_list_is_left_in_the_home(home, tmp_path):
    _make(tmp_path, "a")
    assert [file.name for file in home.iterdir()] == ["recent.json"]


def test_a_home_that_cannot_be_written_disturbs_nobody(home, tmp_path):
    home.write_text("a file where the folder should be")
    _make(tmp_path, "a")
    assert recent_gatherings() == []


def test_without_a_home_of_its_own_the_list_lies_with_the_user_s_data(monkeypatch, tmp_path):
    monkeypatch.delenv("OPENSPACE_HOME")
    monkeypatch.setattr(platformdirs, "user_data_path", lambda name, **_given: tmp_path / name)
    _make(tmp_path, "a")
    assert (tmp_path / "openspace" / "recent.json").is_file()
