"""Holds that each declared library is used, each used one declared, and each one explained."""

import re
import sys
import tomllib
from importlib.metadata import packages_distributions

from tests.architecture.shape import PRODUCT, ROOT, imported, read_sources

OWN = {"openspace", "ui"}
BROUGHT_ALONG = {"shiboken6"}  # is half of PySide6


def _same(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _declared(table: str = "") -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = project["optional-dependencies"][table] if table else project["dependencies"]
    return {_same(re.split(r"[^\w.-]", line)[0]) for line in lines}


def _used() -> set[str]:
    names = {name.partition(".")[0] for each in read_sources(PRODUCT) for name in imported(each)}
    foreign = names - OWN - set(sys.stdlib_module_names)
    homes = packages_distributions()
    return {_same(homes[name][0]) for name in foreign - BROUGHT_ALONG}


def test_what_the_product_imports_is_declared():
    assert _used() - _declared() == set()


def test_what_is_declared_is_imported():
    # Only the icon font of qtawesome is read: importing it would slow the start.
    assert _declared() - _used() == {"qtawesome"}


def test_each_dependency_is_explained_and_pinned():
    explained = (ROOT / "docs/dependencies.md").read_text("utf-8").lower()
    pinned = {
        line.partition("==")[0] for line in (ROOT / "constraints.txt").read_text().splitlines()
    }
    for name in _declared() | _declared("dev"):
        assert f"| {name} |" in explained
        assert name in pinned
