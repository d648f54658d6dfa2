"""Words in an SVG file: a text element for each line, where the board has it."""

from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from ui.widgets.letters import clean, is_from_the_right


class Look(NamedTuple):
    """How words look: the size and weight of the type, and its colour."""

    size: int
    weight: int
    fill: str


def write_words(group: Element, text: str, layout: QTextLayout, at: QPointF, look_of: Look) -> None:
    """Write the lines of a layout of a text; what the group says is the text, letter by letter."""
    look = {
        "font-size": f"{look_of.size}",
        "font-weight": f"{look_of.weight}",
        "fill": look_of.fill,
        "lengthAdjust": "spacingAndGlyphs",
    }
    from_the_right = is_from_the_right(text)
    if from_the_right:
        # Readers do not agree at which side such a line begins, but on its middle.
        look |= {"text-anchor": "middle", "direction": "rtl", "unicode-bidi": "embed"}
    letters = text.encode("utf-16-le", "surrogatepass")
    for index in range(layout.lineCount()):
        line = layout.lineAt(index)
        start = line.textStart()
        piece = letters[2 * start : 2 * (start + line.textLength())]
        words = piece.decode("utf-16-le", "replace")
        shown = words.rstrip()
        room = line.naturalTextRect()
        place = {
            "x": f"{at.x() + (room.center().x() if from_the_right else room.left()):.2f}",
            "y": f"{at.y() + line.y() + line.ascent():.2f}",
            "textLength": f"{room.width():.2f}",
        }
        row = SubElement(group, "text", {**place, **look})
        row.text = clean(shown)
        # Between two lines, where a reader of the file finds it and nobody sees it.
        row.tail = clean(words[len(shown) :])


def laid_in(room: QRectF, text: str, font: QFont, *, middle: bool) -> tuple[QTextLayout, QPointF]:
    """Lay a text out in a room; return it and where it stands."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    flags = Qt.AlignmentFlag
    option = QTextOption(flags.AlignHCenter if middle else flags.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, room.width()))
        line.setPosition(QPointF(0.0, bottom))
        bottom += line.height()
    layout.endLayout()
    top = room.top() + ((room.height() - bottom) / 2 if middle else 0.0)
    return layout, QPointF(room.left(), top)
