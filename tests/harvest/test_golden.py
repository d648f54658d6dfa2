"""The exports of the sample, compared with files that a person has looked at.

After a change that is meant: OPENSPACE_WRITE_GOLDEN=1 pytest tests/harvest/test_golden.py,
then look at the difference.
"""

import os
import re
from pathlib import Path

import pytest

from openspace.harvest import alt_text, to_html, to_markdown, to_preview
from tests.harvest.conftest import Sample

GOLDEN = Path(__file__).parent / "golden"


def numbered(text: str) -> str:
    """Return the text with numbers, by first appearance, for the ids that are new each time."""
    seen: dict[str, str] = {}
    return re.sub(r"\b[0-9a-f]{32}\b", lambda m: seen.setdefault(m[0], str(len(seen) + 1)), text)


def exports(sample: Sample) -> dict[str, str]:
    draft, alt = sample.draft, alt_text(sample.gathering, sample.board)
    return {
        "leadership.md": to_markdown(draft, picture="leadership.png", alt=alt),
        "leadership.html": to_html(draft, picture=b"a picture", alt=alt),
        "leadership-preview.html": to_preview(draft, picture="board", alt=alt),
    }


def assert_golden(name: str, text: str) -> None:
    path = GOLDEN / name
    if os.environ.get("OPENSPACE_WRITE_GOLDEN"):
        path.write_text(numbered(text), "utf-8", newline="\n")
    assert numbered(text) == path.read_text("utf-8")


@pytest.mark.parametrize("name", ["leadership.md", "leadership.html", "leadership-preview.html"])
def test_the_written_sample_is_exported_as_before(written: Sample, name: str):
    assert_golden(name, exports(written)[name])


def test_the_sample_without_prose_is_exported_as_before(leadership: Sample):
    assert_golden("leadership-unwritten.md", exports(leadership)["leadership.md"])
