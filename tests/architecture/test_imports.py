"""Holds who may know whom, which library lives where, and what is loaded late."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.shape import PRODUCT, ROOT, Source, imported, read_sources

# library or package -> the only places that may import it
PLACES = {
    "PySide6": ("ui/",),
    "shiboken6": ("ui/",),
    "qtawesome": ("ui/",),
    "pycrdt": ("openspace/document/",),
    "sqlite_utils": ("openspace/storage/",),
    "sqlite3": ("openspace/storage/", "openspace/opening/"),
    "openspace.storage": ("openspace/storage/", "openspace/opening/"),
    "networkx": ("openspace/themes/", "openspace/arranging/"),
    "scipy": ("openspace/themes/",),
    "icalendar": ("openspace/harvest/",),
    "jinja2": ("openspace/harvest/",),
}
LATE = ("icalendar", "jinja2", "markdown_it", "networkx", "numpy", "scipy", "sqlite_utils")

OFFENDERS = {
    "openspace/model/planted.py": "import openspace.commands",
    "openspace/planted.py": "",
    "openspace/harvest/planted.py": "import openspace.storage",
    "openspace/commands/planted.py": "import ui.style",
    "ui/board/planted.py": "import ui.themes",
    "ui/widgets/planted.py": "import ui.board",
    "ui/planted.py": "",
}


def _misplaced(source: Source) -> list[str]:
    return [
        f"{source.name} imports {name}"
        for name in imported(source)
        for library, places in PLACES.items()
        if f"{name}.".startswith(f"{library}.") and not source.name.startswith(places)
    ]


def _python(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(cwd)}
    return subprocess.run(
        [sys.executable, *arguments],
        check=False,
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
    )


def _contracts(place: Path) -> subprocess.CompletedProcess[str]:
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return _python("-c", lint, "--no-cache", cwd=place)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for package in ("openspace", "ui"):
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_import_contracts_are_kept():
    result = _contracts(ROOT)
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("offender", OFFENDERS)
def test_an_import_against_the_contracts_is_found(offender: str, checkout: Path):
    (checkout / offender).write_text(f"{OFFENDERS[offender]}\n")
    result = _contracts(checkout)
    assert result.returncode == 1
    assert "planted" in result.stdout


def test_each_library_is_imported_only_in_its_place():
    assert [said for source in read_sources(PRODUCT) for said in _misplaced(source)] == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("openspace/themes/planted.py", "from PySide6.QtGui import QColor"),
        ("ui/board/planted.py", "def f():\n    import sqlite3"),
        ("ui/bridge.py", "from openspace import storage"),
        ("openspace/harvest/planted.py", "from ..storage import log"),
        ("openspace/gathering/planted.py", "from pycrdt import Doc"),
    ],
)
def test_a_library_out_of_its_place_is_found(name, text):
    assert len(_misplaced(Source(name, text))) == 1


def test_the_whole_core_imports_without_qt():
    result = _python("-m", "tests.architecture.without_qt", "openspace")
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) > 20


def test_a_core_module_that_needs_qt_is_found(tmp_path: Path):
    package = tmp_path / "planted"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "window.py").write_text("from PySide6.QtCore import QObject\n")
    shutil.copy(ROOT / "tests/architecture/without_qt.py", tmp_path)
    result = _python("without_qt.py", "planted", cwd=tmp_path)
    assert result.returncode == 1
    assert "planted needs no window" in result.stderr


@pytest.mark.parametrize("module", ["openspace.cli", "openspace.opening", "ui.app"])
def test_starting_loads_nothing_heavy(module: str):
    result = _python("-c", f"import sys, {module}; print(*sys.modules)")
    assert result.returncode == 0, result.stderr
    assert sorted(set(LATE) & set(result.stdout.split())) == []
