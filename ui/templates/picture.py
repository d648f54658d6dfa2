"""A small picture of a template: its areas, shapes and lines, without words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from openspace.gathering import box_of
from openspace.model import COLOURS, Area, Connector, Thing
from openspace.templates import Template
from ui import style

_FRAME, _BESIDE = 6.0, 13
_RATIO = 2.0


def template_icon(template: Template, size: QSize) -> QIcon:
    """Return a picture of a template in the colours of the theme."""
    picture = QPixmap(size * _RATIO)
    picture.setDevicePixelRatio(_RATIO)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(0.5, 0.5, size.width() - _BESIDE, size.height() - 1)
    painter.setBrush(QColor(style.current().board))
    painter.setPen(QPen(QColor(style.current().line), 1))
    painter.drawRoundedRect(room, 8, 8)
    _paint_things(painter, template.things(), room.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def _paint_things(painter: QPainter, things: list[Thing], room: QRectF) -> None:
    boxes = [
        (one, QRectF(left, top, right - left, bottom - top))
        for one in things
        if not (isinstance(one, Connector) and (one.start or one.end))
        for left, top, right, bottom in (box_of(one),)
    ]
    whole = QRectF()
    for _one, box in boxes:
        whole = whole.united(box)
    if whole.isEmpty():
        return
    scale = min(room.width() / whole.width(), room.height() / whole.height())
    left = room.center().x() - whole.center().x() * scale
    top = room.center().y() - whole.center().y() * scale
    for one, box in boxes:
        small = QRectF(
            box.x() * scale + left, box.y() * scale + top, box.width() * scale, box.height() * scale
        )
        _paint(painter, one, small)


def _paint(painter: QPainter, thing: Thing, box: QRectF) -> None:
    colours = style.current()
    if isinstance(thing, Area):
        tinted = thing.colour in COLOURS[:-1]
        fill = colours.paper[thing.colour].fill if tinted else colours.panel
        painter.setBrush(QColor(style.mix(colours.panel, fill, 0.6)))
        painter.setPen(QPen(QColor(colours.edge), 0.8))
        painter.drawRoundedRect(box, 2, 2)
        return
    painter.setPen(QPen(QColor(colours.secondary), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if isinstance(thing, Connector):
        painter.drawLine(box.topLeft(), box.bottomRight())
    elif getattr(thing, "form", "") == "ellipse":
        painter.drawEllipse(box)
    elif getattr(thing, "form", "") == "rectangle":
        painter.drawRect(box)
