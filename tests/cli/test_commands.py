"""The command line, as scripts use it."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from openspace.assets import asset
from openspace.cli.group import group

GOLDEN = json.loads(asset("samples", "leadership.json").read_text("utf-8"))


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    file = tmp_path / "s.openspace"
    assert run("sample", file).exit_code == 0
    return file


def shown(file: Path) -> Any:
    return json.loads(run("show", file, "--json").stdout)


def test_show_gives_the_question_and_the_complementary_question_verbatim(sample):
    topic = shown(sample)["topics"][0]
    assert topic["question"] == GOLDEN["question"]
    assert topic["complementary"] == [GOLDEN["merged_question"]]
    assert len(topic["convenors"]) == 2


def test_show_gives_the_four_themes_with_their_notes_verbatim_and_in_order(sample):
    themes = [
        {"title": theme["title"], "notes": [note["text"] for note in theme["notes"]]}
        for theme in shown(sample)["themes"]
    ]
    assert themes == GOLDEN["themes"]
    assert [len(theme["notes"]) for theme in themes] == [2, 5, 5, 4]


def test_show_gives_each_board_with_its_notes(sample):
    boards = shown(sample)["boards"]
    texts = [text for theme in GOLDEN["themes"] for text in theme["notes"]]
    assert [[note["text"] for note in board["notes"]] for board in boards] == [texts]


def test_show_reads_well_without_json(sample):
    lines = run("show", sample).stdout.splitlines()
    assert f"- {GOLDEN['question']}" in lines
    assert f"  + {GOLDEN['merged_question']}" in lines


def test_new_makes_a_gathering_as_described(tmp_path):
    file = tmp_path / "n.openspace"
    run("new", file, "--title", "Days after", "--question", "What now?", "--date", "2026-11-17")
    expected = {
        "title": "Days after",
        "question": "What now?",
        "date": "2026-11-17",
        "mode": "named",
    }
    assert shown(file)["gathering"] == expected


def test_themes_of_a_gathering_name_each_note_once(sample):
    answer = json.loads(run("themes", sample, "--count", 4, "--json").stdout)
    ids = [note["id"] for board in shown(sample)["boards"] for note in board["notes"]]
    assert len(answer["themes"]) == 4
    assert sorted(note for theme in answer["themes"] for note in theme["notes"]) == sorted(ids)
    assert set(answer["parked"]) <= set(ids)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_themes_of_a_text_name_notes_by_their_line_from_zero(tmp_path, encoding):
    file = tmp_path / "notes.txt"
    file.write_text(
        "Füße im Wald\n\nWälder und Füße\r\nbudget cuts\nbudget für alle\n", encoding=encoding
    )
    answer = json.loads(run("themes", file, "--json").stdout)
    assert sorted(line for theme in answer["themes"] for line in theme["notes"]) == [0, 2, 3, 4]
    assert all(theme["title"] for theme in answer["themes"])


def test_themes_changes_nothing_in_the_file(sample):
    before = shown(sample)
    run("themes", sample, "--count", 2)
    assert shown(sample) == before


def test_markdown_has_each_note_in_italics_under_the_heading_of_its_theme(sample, tmp_path):
    out = tmp_path / "draft.md"
    assert run("export", sample, "--to", "markdown", "--out", out).exit_code == 0
    sections = out.read_text("utf-8").split("\n## ")[1:]
    found = {
        heading: [line[1:-1] for line in rest.splitlines() if line.startswith("*")]
        for heading, _, rest in (section.partition("\n") for section in sections)
    }
    assert found == {theme["title"]: theme["notes"] for theme in GOLDEN["themes"]}


def test_no_export_names_a_person(sample, tmp_path):
    names = shown(sample)["topics"][0]["convenors"]
    for form in ("markdown", "html"):
        text = run("export", sample, "--to", form, "--out", "-").stdout
        assert [name for name in names if name in text] == []
        assert GOLDEN["question"] in text


def test_html_is_one_file_with_the_picture_in_it(sample, tmp_path):
    out = tmp_path / "draft.html"
    run("export", sample, "--to", "html", "--out", out)
    text = out.read_text("utf-8")
    assert "data:image/png;base64," in text
    assert "http://" not in text
    assert "https://" not in text


def test_png_carries_the_boards_words_as_its_alt_text(sample, tmp_path):
    out = tmp_path / "board.png"
    run("export", sample, "--to", "png", "--out", out)
    with Image.open(out) as picture:
        assert picture.width > 800
        assert "16 sticky notes" in picture.info["Description"]


def test_markdown_brings_the_boards_picture_along(sample, tmp_path):
    out = tmp_path / "draft.md"
    result = run("export", sample, "--to", "markdown", "--out", out)
    picture = tmp_path / "draft-board.png"
    assert result.stdout.split() == [str(out), str(picture)]
    assert picture.exists()
    assert f"]({picture.name})" in out.read_text("utf-8")


def test_an_export_without_a_place_stands_in_the_present_folder(sample, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run("export", sample, "--to", "html").stdout.strip() == "s.html"
    assert (tmp_path / "s.html").exists()


def test_check_finds_the_sample_whole(sample):
    result = run("check", sample)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "16 notes" in result.stdout


@pytest.mark.parametrize("command", sorted(group.commands))
def test_each_command_has_help(command):
    result = run(command, "--help")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Usage:" in result.stdout
