"""Files that are written whole or not at all."""

import errno
from pathlib import Path

import pytest

from openspace.harvest import NotWrittenError, write_file
from openspace.opening import new_gathering


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path):
    write_file(tmp_path / "draft.md", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"draft.md": b"new"}


def test_an_older_file_is_replaced(tmp_path: Path):
    (tmp_path / "draft.md").write_bytes(b"old and longer")
    write_file(tmp_path / "draft.md", b"new")
    assert (tmp_path / "draft.md").read_bytes() == b"new"


def test_a_full_disk_leaves_the_older_file_and_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(_file: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    (tmp_path / "draft.md").write_bytes(b"old")
    with pytest.raises(NotWrittenError, match=r"draft\.md could not be written \(No space left"):
        write_file(tmp_path / "draft.md", b"new")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"draft.md": b"old"}


def test_a_missing_folder_is_said_in_one_sentence(tmp_path: Path):
    with pytest.raises(NotWrittenError, match=r"^draft\.md could not be written"):
        write_file(tmp_path / "nowhere" / "draft.md", b"new")


def test_a_folder_in_its_place_is_left_alone(tmp_path: Path):
    (tmp_path / "draft.md").mkdir()
    with pytest.raises(NotWrittenError):
        write_file(tmp_path / "draft.md", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["draft.md"]


def test_a_link_stays_a_link(tmp_path: Path):
    (tmp_path / "real.md").write_bytes(b"old")
    (tmp_path / "draft.md").symlink_to(tmp_path / "real.md")
    write_file(tmp_path / "draft.md", b"new")
    assert (tmp_path / "draft.md").is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"new"


def test_a_name_of_the_greatest_length_can_be_written(tmp_path: Path):
    path = tmp_path / ("n" * 252 + ".md")
    write_file(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_gathering_is_never_written_over(tmp_path: Path):
    path = tmp_path / "days.openspace"
    new_gathering(path, title="Days after").close()
    before = path.read_bytes()
    with pytest.raises(NotWrittenError, match=r"days\.openspace is a gathering and was left"):
        write_file(path, b"new")
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["days.openspace"]
