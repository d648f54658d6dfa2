"""Runs the linter, the formatter and the type checker: the suite fails where they would."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.shape import ROOT


def _run(*command: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command], check=False, cwd=cwd, capture_output=True, text=True
    )


@pytest.mark.parametrize("command", [("ruff", "check", "."), ("ruff", "format", "--check", ".")])
def test_the_tree_is_clean(command):
    result = _run(*command)
    assert result.returncode == 0, result.stdout


@pytest.mark.timeout(900)
def test_the_types_hold():
    result = _run("mypy")
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("def greet(name):\n    return name\n", "ANN001"),
        ('"""Tells."""\nprint("hello")\n', "T201"),
        ('"""Tells."""\n\n\ndef untold() -> None:\n    pass\n', "D103"),
    ],
)
def test_lint_finds_what_we_do_not_want(text: str, complaint: str, tmp_path: Path):
    (tmp_path / "planted.py").write_text(text)
    result = _run("ruff", "check", "--config", str(ROOT / "pyproject.toml"), ".", cwd=tmp_path)
    assert result.returncode == 1
    assert complaint in result.stdout
