"""Carrying over by the command line."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from openspace.cli.group import group
from openspace.gathering import marketplace, themes
from openspace.opening import open_gathering


def run(*arguments: object) -> Result:
    return CliRunner().invoke(group, [str(argument) for argument in arguments])


@pytest.fixture
def later(tmp_path: Path) -> Path:
    file = tmp_path / "later.openspace"
    run("new", file, "--title", "Later")
    return file


def test_several_things_are_carried_over_at_once(later, tmp_path):
    sample = tmp_path / "sample.openspace"
    run("sample", sample)
    result = run("carry", later, sample, "--what", "notes", "--what", "topics", "--what", "themes")
    assert result.exit_code == 0
    assert [line.rsplit(": ")[1] for line in result.stdout.splitlines()] == [
        "2 topics.",
        "4 themes.",
        "16 notes.",
    ]
    with open_gathering(later, write=False) as opened:
        assert len(marketplace(opened.gathering)) == 1
        assert len(themes(opened.gathering)) == 4
        assert "Build back better" in opened.gathering.invitation.earlier


def test_what_cannot_be_carried_over_is_told(later, tmp_path):
    assert run("carry", later, later, "--what", "topics").exit_code == 1
    assert "the gathering itself" in run("carry", later, later, "--what", "topics").stderr
    assert run("carry", later, tmp_path / "none", "--what", "topics").exit_code == 1
    assert run("carry", later, later).exit_code == 2


def test_a_gathering_that_somebody_else_writes_is_left_alone(later, tmp_path):
    sample = tmp_path / "sample.openspace"
    run("sample", sample)
    with open_gathering(later):
        result = run("carry", later, sample, "--what", "topics")
    assert result.exit_code == 1
    assert "Traceback" not in result.output
