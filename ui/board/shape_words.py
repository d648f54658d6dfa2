"""Words in shapes and without paper: they stand in their room whole, never clipped."""

from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from openspace.model import Shape
from openspace.model.things import Form
from ui import style

_SIZES = (20, 18, 16, 14, 13, 12, 11)
_WEIGHT = 500
_ACROSS, _DOWN = 12.0, 6.0
# The largest rectangle in an ellipse.
_IN_ELLIPSE = sqrt(0.5)


class ShapeWords(NamedTuple):
    """The size of the type of a shape's words, and how high the shape has to be for them."""

    size: int
    height: float

    @property
    def font(self) -> QFont:
        """The font of the words."""
        return style.paper_font(self.size, _WEIGHT)


def words_in(shape: Shape) -> ShapeWords:
    """Return how the words of a shape stand in it: smaller where they must, then it grows."""
    width, height = shape.size
    return _fitted(shape.text, shape.form, width, height)


def room_in(form: Form, box: QRectF) -> QRectF:
    """Return where in its box a shape has its words."""
    if form != "ellipse":
        return box.adjusted(_ACROSS, _DOWN, -_ACROSS, -_DOWN)
    across, down = box.width() * (1 - _IN_ELLIPSE) / 2, box.height() * (1 - _IN_ELLIPSE) / 2
    return box.adjusted(across, down, -across, -down)


@lru_cache(maxsize=2_000)
def _fitted(text: str, form: Form, width: float, height: float) -> ShapeWords:
    if not text.strip():
        return ShapeWords(_SIZES[0], height)
    room = room_in(form, QRectF(0.0, 0.0, width, height))
    # Words without paper have no edge to keep to.
    sizes = _SIZES if form != "text" else _SIZES[:1]
    size, high = sizes[0], 0.0
    for size in sizes:
        high = _height(text, style.paper_font(size, _WEIGHT), room.width())
        if high <= room.height():
            return ShapeWords(size, height)
    grown = high / _IN_ELLIPSE if form == "ellipse" else high + 2 * _DOWN
    return ShapeWords(size, max(height, grown))


def _height(text: str, font: QFont, width: float) -> float:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0.0, bottom))
        bottom += line.height()
    layout.endLayout()
    return bottom
