"""The title of an area is read whole."""

import pytest

from openspace.model import Area
from ui.board.area_title import title_in
from ui.board.out.laid_out import LaidOut
from ui.board.out.svg import board_svg

QUESTION = "What do we want to keep, and what would it take to keep it for good?"


@pytest.mark.parametrize(
    ("width", "size", "lines"), [(900.0, 17, 1), (600.0, 15, 1), (380.0, 12, 2)]
)
def test_a_long_question_stands_whole_over_an_area(qapp, width, size, lines):
    assert title_in(QUESTION, width) == (size, QUESTION, lines)


def test_only_what_is_far_too_long_is_cut_and_shows_it(qapp):
    title = title_in(QUESTION * 9, 380.0)
    assert title.words.endswith("…")
    assert title.words.startswith(QUESTION[:30])


def test_a_drawing_has_all_of_a_title_that_is_cut(qapp):
    area = Area(id="a", title=QUESTION * 9, size=(380.0, 200.0))
    svg = board_svg(LaidOut([area]), title="", alt="", scale=1.0).decode()
    assert QUESTION * 9 in svg
