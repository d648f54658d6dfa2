"""What the command line says to bad input: one sentence, and 1 or 2."""

from pathlib import Path

import pytest

from tests.cli.test_commands import run

COMMANDS = [
    ("show",),
    ("check",),
    ("agenda",),
    ("agenda", "--apply"),
    ("themes",),
    ("export", "--to", "markdown", "--out", "-"),
]


def bad_files(folder: Path) -> dict[str, Path]:
    files = {
        "nowhere": folder / "nowhere.openspace",
        "folder": folder / "folder.openspace",
        "empty": folder / "empty.openspace",
        "nuls": folder / "nuls.openspace",
        "words": folder / "words.openspace",
        "torn": folder / "torn.openspace",
    }
    files["folder"].mkdir()
    files["empty"].touch()
    files["nuls"].write_bytes(b"\0" * 10_000)
    files["words"].write_text("Dear all, here is the gathering.", "utf-8")
    files["torn"].write_bytes(b"SQLite format 3\0" + b"\xff" * 5_000)
    return files


def refused(*arguments: object) -> str:
    result = run(*arguments)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result.stderr


@pytest.mark.parametrize("kind", ["nowhere", "folder", "empty", "nuls", "words", "torn"])
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_a_file_that_is_no_gathering_gets_one_sentence(tmp_path, kind, command):
    file = bad_files(tmp_path)[kind]
    said = refused(command[0], file, *command[1:])
    assert said.startswith("Error: ")
    assert said.count("\n") == 1
    assert said.rstrip().endswith(".")


def test_a_text_full_of_nuls_gets_one_sentence(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_bytes(b"\0" * 10_000)
    assert "plain text" in refused("themes", file)


def test_a_file_that_is_there_is_not_overwritten(tmp_path):
    file = tmp_path / "mine.openspace"
    file.write_text("precious")
    for arguments in (("sample", file), ("new", file, "--title", "Mine")):
        refused(*arguments)
    assert file.read_text() == "precious"


def test_a_title_of_blanks_is_refused(tmp_path):
    file = tmp_path / "n.openspace"
    assert "title" in refused("new", file, "--title", "  ")
    assert not file.exists()


def test_a_day_that_is_none_is_refused(tmp_path):
    said = refused("new", tmp_path / "n.openspace", "--title", "N", "--date", "next week")
    assert "year-month-day" in said


def test_more_themes_than_notes_is_refused(tmp_path):
    file = tmp_path / "notes.txt"
    file.write_text("one\ntwo\n")
    assert refused("themes", file, "--count", 3)


def test_a_board_that_is_not_there_is_refused_with_the_names_of_those_that_are(tmp_path):
    file = tmp_path / "s.openspace"
    run("sample", file)
    said = refused("export", file, "--to", "png", "--board", "Nowhere", "--out", tmp_path / "b.png")
    assert "“Leadership in public services”" in said


def test_a_gathering_without_a_board_has_no_picture(tmp_path):
    file = tmp_path / "n.openspace"
    run("new", file, "--title", "N")
    assert "no board" in refused("export", file, "--to", "png", "--out", tmp_path / "b.png")


def test_a_folder_that_is_not_there_is_named(tmp_path):
    file = tmp_path / "s.openspace"
    run("sample", file)
    refused("export", file, "--to", "html", "--out", tmp_path / "nowhere" / "d.html")


@pytest.mark.parametrize(
    "arguments", [("show",), ("export", "x"), ("frobnicate",), ("show", "x", "--nope")]
)
def test_a_command_used_wrongly_ends_with_2(arguments):
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
