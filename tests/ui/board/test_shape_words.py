"""Words in shapes and without paper stand there whole."""

import re

import pytest
from PySide6.QtCore import QRectF

from openspace import commands
from openspace.model import Shape
from ui.board.out.laid_out import LaidOut
from ui.board.out.svg import board_svg
from ui.board.shape_words import room_in, words_in

LONG = "Words that are far too many for what was drawn around them, and go on and on. " * 4


@pytest.mark.parametrize("form", ["rectangle", "ellipse"])
def test_a_few_words_are_as_large_as_can_be_and_more_are_smaller(form):
    few = words_in(Shape(id="", form=form, text="Rules"))
    more = words_in(Shape(id="", form=form, text="Rules that we gave ourselves. " * 4))
    assert few.height == more.height == 120.0
    assert few.size > more.size


@pytest.mark.parametrize("form", ["rectangle", "ellipse", "text"])
def test_words_that_do_not_fit_even_small_make_the_shape_higher(board, form):
    size = (220.0, 60.0)
    made = commands.draw_shape(
        board.document, form=form, at=(0.0, 0.0), size=size, colour="ink", text=LONG
    )
    box = board.canvas.scene.sheet.box(made)
    assert box.height > size[1]
    assert box.height == words_in(board.document.get(Shape, made)).height


@pytest.mark.parametrize("form", ["rectangle", "ellipse", "text"])
def test_every_line_stands_in_the_shape_in_a_drawing(qapp, form):
    shape = Shape(id="s", form=form, size=(220.0, 60.0), text=LONG)
    laid = LaidOut([shape])
    box = laid.sheet.box_for(shape)
    room = room_in(form, QRectF(box.left, box.top, box.width, box.height))
    svg = board_svg(laid, title="", alt="", scale=1.0).decode()
    feet = [float(one) for one in re.findall(r'<text x="[^"]+" y="([^"]+)"', svg)]
    assert len(feet) > 1
    assert room.top() < min(feet)
    assert max(feet) < room.bottom()


def test_one_writes_in_the_letters_that_stay(board):
    made = commands.draw_shape(
        board.document, form="rectangle", at=(0.0, 0.0), size=(200.0, 120.0), colour="ink"
    )
    board.view.desk.reword(made)
    board.view.words.editor.insertPlainText(LONG)
    written = board.view.words.editor.font().pointSizeF()
    board.view.words.end()
    board.view.desk.reword(made)
    assert board.view.words.editor.font().pointSizeF() == written
