"""The commands that open the app, on a machine without a display."""

import os
import socket
import subprocess
import sys

import pytest

from openspace.cli.start import has_display
from tests.architecture.shape import ROOT
from tests.cli.test_commands import run


@pytest.fixture
def no_display(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")


def test_without_a_display_there_is_none(no_display):
    assert not has_display()


def test_a_display_on_which_nobody_answers_is_none(no_display, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":4711")
    assert not has_display()


def test_a_display_that_answers_is_one(no_display, monkeypatch):
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X4712")
        server.listen()
        monkeypatch.setenv("DISPLAY", ":4712.0")
        assert has_display()


def test_the_app_without_a_display_says_so_in_one_sentence(no_display):
    result = run()
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "display" in result.stderr


def test_the_tour_without_a_display_does_the_whole_job_and_names_the_files(tmp_path):
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    result = subprocess.run(
        [sys.executable, ROOT / "main.py", "tour"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    first, *named = result.stdout.splitlines()
    assert "no display" in first
    made = {path.relative_to(tmp_path).as_posix() for path in (tmp_path / "out").glob("*.*")}
    assert set(named) == {
        "out/sample.openspace",
        "out/suggested-themes.txt",
        "out/draft.md",
        "out/draft-board.png",
        "out/draft.html",
        "out/board.png",
        "out/board.svg",
        "out/board.pdf",
    }
    assert set(named) <= made
    assert result.stderr == ""
