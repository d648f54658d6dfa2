from itertools import product

import pytest

from openspace.model import COLOURS
from ui.style import DARK, LIGHT, contrast

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
READABLE, VISIBLE = 4.5, 3.0


def test_black_on_white_has_the_greatest_contrast():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)


@BOTH
def test_every_paper_colour_is_there(palette):
    assert tuple(palette.paper) == COLOURS


@BOTH
@pytest.mark.parametrize("colour", COLOURS)
def test_words_can_be_read_on_every_paper(palette, colour):
    paper = palette.paper[colour]
    assert contrast(paper.ink, paper.fill) >= READABLE
    assert contrast(paper.secondary, paper.fill) >= READABLE


@BOTH
def test_words_can_be_read_on_every_surface(palette):
    surfaces = (palette.board, palette.panel, palette.panel_quiet)
    for ink, surface in product((palette.ink, palette.secondary, palette.accent), surfaces):
        assert contrast(ink, surface) >= READABLE, (ink, surface)


@BOTH
def test_marks_can_be_read_on_their_own_soft_ground(palette):
    pairs = (
        (palette.accent, palette.accent_soft),
        (palette.accent_ink, palette.accent),
        (palette.warning, palette.warning_soft),
        (palette.good, palette.good_soft),
        (palette.ink, palette.accent_soft),
        (palette.panel, palette.ink),
    )
    for ink, ground in pairs:
        assert contrast(ink, ground) >= READABLE, (ink, ground)


@BOTH
def test_focus_and_the_edge_of_fields_can_be_seen(palette):
    for surface in (palette.board, palette.panel, palette.panel_quiet):
        assert contrast(palette.accent, surface) >= VISIBLE, surface
        assert contrast(palette.edge, surface) >= VISIBLE, surface
