"""Shapes in an SVG file: rounded rectangles, paths and icons."""

from xml.etree.ElementTree import Element, SubElement

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainterPath

from ui import style
from ui.board.box import Box

_KINDS = QPainterPath.ElementType
_LETTERS = {_KINDS.MoveToElement: "M", _KINDS.LineToElement: "L", _KINDS.CurveToElement: "C"}


def rounded(group: Element, box: Box, radius: float, look: dict[str, str]) -> Element:
    """Write a rounded rectangle."""
    place = {
        "x": f"{box.left:g}",
        "y": f"{box.top:g}",
        "width": f"{box.width:g}",
        "height": f"{box.height:g}",
        "rx": f"{radius:g}",
    }
    return SubElement(group, "rect", {**place, **look})


def write_path(group: Element, path: QPainterPath, look: dict[str, str]) -> Element:
    """Write a path."""
    return SubElement(group, "path", {"d": _as_d(path), **look})


def icon(group: Element, name: str, room: QRectF, fill: str) -> None:
    """Write an icon as a path, since who opens the file has no letters for it."""
    font = QFont(style.icon_family())
    font.setPixelSize(round(room.height()))
    path = QPainterPath()
    path.addText(QPointF(), font, style.icon_letter(name))
    path.translate(room.center() - path.boundingRect().center())
    write_path(group, path, {"fill": fill})


def _as_d(path: QPainterPath) -> str:
    pieces = []
    for index in range(path.elementCount()):
        element = path.elementAt(index)
        # A curve has its other two points in elements of their own.
        kind = _LETTERS.get(element.type, "")
        pieces.append(f"{kind}{element.x:.2f} {element.y:.2f}")
    return " ".join(pieces)
