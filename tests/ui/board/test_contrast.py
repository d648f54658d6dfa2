from itertools import product

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from openspace.model import COLOURS, INK
from ui.board.badges import paint_back
from ui.board.drawing import Drawing
from ui.board.figures import Figures
from ui.board.fitting import Fitting
from ui.style import DARK, LIGHT, contrast, mix

BOTH = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
READABLE, VISIBLE = 4.5, 3.0
AREA_COVERS = 0.7


def area_grounds(palette):
    """Return what lies behind words in areas of every colour."""
    fills = [palette.panel]
    fills += [mix(palette.panel, palette.paper[colour].fill, 0.35) for colour in COLOURS[:-1]]
    return [mix(palette.board, fill, AREA_COVERS) for fill in fills]


@BOTH
@pytest.mark.parametrize("colour", [INK, *COLOURS])
def test_what_is_drawn_can_be_read_on_the_board(palette, colour):
    ink = Figures(palette).ink(colour).name()
    assert contrast(ink, palette.board) >= READABLE
    veiled = mix(palette.board, ink, 0.08)
    assert contrast(ink, veiled) >= READABLE


@BOTH
def test_what_is_drawn_can_be_seen_in_areas_of_every_colour(palette):
    figures = Figures(palette)
    for colour, ground in product((INK, *COLOURS), area_grounds(palette)):
        assert contrast(figures.ink(colour).name(), ground) >= VISIBLE, (colour, ground)


@BOTH
def test_titles_can_be_read_on_areas_of_every_colour(palette):
    plain, *coloured = area_grounds(palette)
    assert contrast(palette.secondary, plain) >= READABLE
    for ground in coloured:
        assert contrast(palette.ink, ground) >= READABLE, ground


@BOTH
@pytest.mark.parametrize("colour", COLOURS)
def test_foot_and_signs_can_be_read_on_every_paper(palette, colour):
    rank = COLOURS.index(colour)
    ink = Drawing(palette, Fitting())._quiet_inks[rank].name()
    assert contrast(ink, palette.paper[colour].fill) >= READABLE


@BOTH
@pytest.mark.parametrize("colour", COLOURS)
def test_the_back_of_a_note_can_be_seen(qapp, palette, colour):
    paper = palette.paper[colour]
    image = QImage(200, 170, QImage.Format.Format_RGB32)
    image.fill(QColor(paper.fill))
    painter = QPainter(image)
    paint_back(painter, (200.0, 170.0), QColor(paper.secondary))
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(70, 130) for y in range(60, 110)}
    assert max(contrast(one, paper.fill) for one in seen) >= VISIBLE


@BOTH
def test_what_is_chosen_can_be_told_from_board_and_areas(palette):
    for ground in (palette.board, *area_grounds(palette)):
        assert contrast(palette.accent, ground) >= VISIBLE, ground
