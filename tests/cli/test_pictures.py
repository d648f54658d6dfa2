"""Boards as files, asked for on the command line."""

import json
import unicodedata
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from click.testing import CliRunner, Result
from PIL import Image
from pypdf import PdfReader

from openspace import commands
from openspace.cli.group import group
from openspace.gathering import boards
from openspace.model import Note
from openspace.opening import open_gathering


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


def shown(file: Path) -> Any:
    return json.loads(run("show", file, "--json").stdout)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    file = tmp_path / "s.openspace"
    assert run("sample", file).exit_code == 0
    return file


@pytest.fixture
def two_boards(tmp_path: Path) -> Path:
    file = tmp_path / "two.openspace"
    run("new", file, "--title", "Days after")
    with open_gathering(file) as opened:
        for title, text in (("First", "Trust"), ("Second", "Time")):
            board = commands.add_board(opened.gathering, title=title)
            commands.stick_notes(opened.gathering.board(board), [text], at=[(0.0, 0.0)])
    return file


def words_in(file: Path) -> str:
    if file.suffix == ".pdf":
        return PdfReader(file).pages[0].extract_text()
    return "".join(ET.fromstring(file.read_bytes()).itertext())  # noqa: S314 -- we wrote it


def as_said(words: str) -> str:
    """Return words without what a page sets as it has room."""
    return "".join(unicodedata.normalize("NFKC", words).replace("\u2010", "-").split())


@pytest.mark.parametrize("form", ["svg", "pdf"])
def test_a_boards_notes_are_words_in_its_file(sample, tmp_path, form):
    out = tmp_path / f"board.{form}"
    result = run("export", sample, "--to", form, "--out", out)
    assert (result.exit_code, result.stdout) == (0, f"{out}\n")
    said = as_said(words_in(out))
    notes = [note["text"] for board in shown(sample)["boards"] for note in board["notes"]]
    assert len(notes) == 16
    assert [note for note in notes if as_said(note) not in said] == []


def test_all_boards_go_into_numbered_files(two_boards, tmp_path):
    out = tmp_path / "b.svg"
    written = run("export", two_boards, "--to", "svg", "--out", out).stdout.splitlines()
    assert written == [str(out), str(tmp_path / "b-2.svg")]
    assert ["Trust" in words_in(Path(file)) for file in written] == [True, False]
    assert "Time" in words_in(Path(written[1]))


def test_one_board_is_asked_for_by_its_title(two_boards, tmp_path):
    out = tmp_path / "b.pdf"
    written = run("export", two_boards, "--to", "pdf", "--board", "second", "--out", out).stdout
    assert written.splitlines() == [str(out)]
    assert words_in(out).split() == ["Time"]


def test_a_scale_makes_the_picture_larger(two_boards, tmp_path):
    out = tmp_path / "b.png"
    run("export", two_boards, "--to", "png", "--board", "First", "--scale", "2", "--out", out)
    with Image.open(out) as picture:
        assert picture.size == (560, 500)


def test_a_png_is_the_same_on_a_second_run(sample):
    first, second = (run("export", sample, "--to", "png", "--out", "-") for _ in "12")
    assert first.stdout_bytes.startswith(b"\x89PNG")
    assert first.stdout_bytes == second.stdout_bytes


def test_what_is_off_the_record_is_in_no_file(two_boards, tmp_path):
    with open_gathering(two_boards) as opened:
        board = opened.gathering.board(boards(opened.gathering)[0].id)
        commands.keep_off_record(board, list(board.records(Note)), off=True)
    for form in ("svg", "pdf"):
        out = tmp_path / f"quiet.{form}"
        run("export", two_boards, "--to", form, "--board", "First", "--out", out)
        assert "Trust" not in words_in(out)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [(("--to", "svg", "--board", "Nowhere"), 1), (("--to", "svg", "--scale", "0"), 2)],
)
def test_a_board_that_is_not_there_and_a_scale_of_nothing_are_told(sample, arguments, status):
    result = run("export", sample, *arguments, "--out", "-")
    assert result.exit_code == status
