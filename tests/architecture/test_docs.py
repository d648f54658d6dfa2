"""Holds that the pages do not promise what is not there."""

import re

import pytest
from click import Group

from openspace.cli.group import group
from tests.architecture.shape import ROOT

PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_each_link_of_a_page_leads_somewhere(page):
    links = re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
    gone = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert gone == []


def test_the_readme_shows_each_command():
    readme = (ROOT / "README.md").read_text("utf-8")
    assert isinstance(group, Group)
    shown = [name for name, command in group.commands.items() if not command.hidden]
    assert [name for name in shown if f"| `openspace {name} " not in readme] == []
    assert len(shown) >= 6


def test_each_target_of_the_makefile_has_its_line_of_help():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = re.findall(r"^([a-z]+):(.*)$", makefile, re.MULTILINE)
    assert {"run", "test", "check", "bench", "screenshots"} <= {name for name, _ in targets}
    assert [name for name, rest in targets if "## " not in rest] == []
