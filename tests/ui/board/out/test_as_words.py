import csv
from io import StringIO

import pytest
from markdown_it import MarkdownIt

from openspace.model import Area, Note, Shape
from ui.board.out.as_words import as_cells, as_list
from ui.board.out.laid_out import LaidOut

NOTES = (
    Note(id="n2", text="Second *here*", pos=(300.0, 100.0), order="b", tags={"now": True}),
    Note(id="n1", text="First\nin two lines", pos=(20.0, 100.0), order="c"),
    Note(id="n3", text="=1+1", pos=(900.0, 0.0), order="d"),
    Note(id="n4", text="  ", pos=(1200.0, 0.0), order="e"),
)


@pytest.fixture
def sheet(qapp):
    area = Area(id="area", title="What helps", order="A")
    shape = Shape(id="s", text="A box", pos=(900.0, 300.0), order="f")
    return LaidOut([area, *NOTES, shape]).sheet


def test_the_list_has_what_is_said_in_the_order_of_reading_under_its_areas(sheet):
    assert as_list(sheet).splitlines() == [
        "- =1+1",
        "- A box",
        "",
        "## What helps",
        "",
        "- First in two lines",
        "- Second \\*here\\* #now",
    ]


def test_a_markdown_reader_gives_the_words_back(sheet):
    tokens = [token for token in MarkdownIt().parse(as_list(sheet)) if token.type == "inline"]
    said = ["".join(child.content for child in token.children or ()) for token in tokens]
    assert said == ["=1+1", "A box", "What helps", "First in two lines", "Second *here* #now"]


def test_only_what_is_chosen_is_in_the_list(sheet):
    assert as_list(sheet, {"n1"}) == "## What helps\n\n- First in two lines\n"


def test_cells_read_back_with_area_and_tags_and_no_formula(sheet):
    rows = list(csv.reader(StringIO(as_cells(sheet)), dialect="excel-tab"))
    assert rows[1:] == [
        ["", "'=1+1", ""],
        ["", "A box", ""],
        ["What helps", "First\nin two lines", ""],
        ["What helps", "Second *here*", "#now"],
    ]
