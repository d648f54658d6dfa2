"""What the things besides notes look like: areas, shapes, connectors, strokes, pictures."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QTextOption

from openspace.model import COLOURS, Area, Connector, Picture, Shape, Stroke, Thing
from openspace.words import _
from ui import style
from ui.board.area_title import TITLE_MARGIN, title_in
from ui.board.badges import paint_badges
from ui.board.box import Box
from ui.board.boxes import TITLE_HEIGHT
from ui.board.connecting import BoxOf, Run, head, run_of
from ui.board.shape_words import room_in, words_in
from ui.style import Palette

_AREA_RADIUS = 14.0
_LINE, _LABEL = 2.0, 14.0
_MARKER_STRENGTH = 0.35
PictureOf = Callable[[str], QImage | None]


class Figures:
    """Paints things in the colours of a palette, in board units.

    ``picture_of`` finds pictures; the words of the thing named ``silent`` are left out.
    """

    def __init__(self, palette: Palette) -> None:
        self.picture_of: PictureOf = no_picture
        self.silent = ""
        self._palette = palette

    def paint(self, painter: QPainter, thing: Thing, box: Box, box_of: BoxOf) -> None:
        """Paint one thing into its box, with the board's origin at the painter's."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(box.left, box.top, box.width, box.height)
        if isinstance(thing, Area):
            self._area(painter, thing, room)
        elif isinstance(thing, Shape):
            self._shape(painter, thing, room)
        elif isinstance(thing, Connector):
            self._connector(painter, thing, run_of(thing, box_of))
        elif isinstance(thing, Stroke):
            self._stroke(painter, thing)
        elif isinstance(thing, Picture):
            self._picture(painter, thing, room)
        if thing.locked:
            painter.translate(room.topLeft())
            paint_badges(painter, thing, room.width(), QColor(self._palette.secondary))
        painter.restore()

    def _said(self, thing: Thing, words: str) -> str:
        return "" if thing.id and thing.id == self.silent else words

    def ink(self, colour: str) -> QColor:
        """Return the ink to draw in a colour: the paper's own, or the theme's."""
        palette = self._palette
        if colour not in COLOURS[:-1]:
            return QColor(palette.ink)
        paper = palette.paper[colour]
        pair = (paper.secondary, paper.fill)
        return QColor(max(pair, key=lambda one: style.contrast(one, palette.board)))

    def _area(self, painter: QPainter, area: Area, room: QRectF) -> None:
        palette = self._palette
        fill, ink = QColor(palette.panel), palette.secondary
        if area.colour in COLOURS[:-1]:
            ink = palette.ink
            fill = QColor(style.mix(palette.panel, palette.paper[area.colour].fill, 0.35))
        fill.setAlphaF(0.7)
        painter.setBrush(fill)
        painter.setPen(QPen(QColor(palette.line), 1.5))
        painter.drawRoundedRect(room, _AREA_RADIUS, _AREA_RADIUS)
        painter.setPen(QColor(ink))
        title = title_in(self._said(area, area.title), room.width())
        painter.setFont(style.paper_font(title.size, 600))
        strip = QRectF(room.x(), room.y(), room.width(), TITLE_HEIGHT)
        side = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        ways = QTextOption.WrapMode
        side.setWrapMode(ways.WrapAtWordBoundaryOrAnywhere if title.lines > 1 else ways.NoWrap)
        painter.drawText(strip.adjusted(TITLE_MARGIN, 0, -TITLE_MARGIN, 0), title.words, side)
        if area.prompt:
            painter.setFont(style.paper_font(13))
            below = room.adjusted(18, TITLE_HEIGHT - 6, -18, -8)
            painter.drawText(below, area.prompt, _wrapping(middle=False))

    def _shape(self, painter: QPainter, shape: Shape, room: QRectF) -> None:
        ink = self.ink(shape.colour)
        if shape.form != "text":
            painter.setPen(QPen(ink, _LINE))
            veil = QColor(ink)
            veil.setAlphaF(0.08)
            painter.setBrush(veil)
            inner = room.adjusted(1, 1, -1, -1)
            if shape.form == "ellipse":
                painter.drawEllipse(inner)
            else:
                painter.drawRoundedRect(inner, 6, 6)
        painter.setPen(ink)
        painter.setFont(words_in(shape).font)
        inside = room_in(shape.form, room)
        painter.drawText(
            inside, self._said(shape, shape.text), _wrapping(middle=shape.form != "text")
        )

    def _connector(self, painter: QPainter, connector: Connector, run: Run) -> None:
        ink = self.ink(connector.colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, _LINE, c=Qt.PenCapStyle.RoundCap))
        painter.drawPath(run.path())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        if connector.heads in {"end", "both"}:
            painter.drawPolygon(head(run.end, run.towards))
        if connector.heads == "both":
            painter.drawPolygon(head(run.start, run.towards))
        if self._said(connector, connector.label):
            self._label(painter, connector.label, QPointF(*run.middle()), ink)

    def _label(self, painter: QPainter, words: str, middle: QPointF, ink: QColor) -> None:
        font: QFont = style.paper_font(_LABEL, 500)
        painter.setFont(font)
        letters = painter.fontMetrics()
        room = QRectF(0, 0, letters.horizontalAdvance(words) + 12, letters.height() + 4)
        room.moveCenter(middle)
        painter.setBrush(QColor(self._palette.board))
        painter.drawRoundedRect(room, 4, 4)
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _stroke(self, painter: QPainter, stroke: Stroke) -> None:
        ink = self.ink(stroke.colour)
        if stroke.marker:
            ink.setAlphaF(_MARKER_STRENGTH)
        caps, joins = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(ink, stroke.width, c=caps, j=joins))
        painter.translate(*stroke.pos)
        painter.drawPath(smooth(stroke.points))

    def _picture(self, painter: QPainter, picture: Picture, room: QRectF) -> None:
        image = self.picture_of(picture.blob)
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(room, image)
            return
        painter.setBrush(QColor(self._palette.panel_quiet))
        painter.setPen(QPen(QColor(self._palette.line), 1.5))
        painter.drawRoundedRect(room, 8, 8)
        painter.setPen(QColor(self._palette.secondary))
        painter.setFont(style.paper_font(14))
        words = picture.alt or _("Picture")
        painter.drawText(room.adjusted(12, 8, -12, -8), words, _wrapping(middle=True))


def smooth(points: tuple[float, ...]) -> QPainterPath:
    """Return a line through points (x and y in turn), smoothed between their middles."""
    places = [QPointF(x, y) for x, y in zip(points[::2], points[1::2], strict=True)]
    path = QPainterPath(places[0] if places else QPointF())
    if len(places) == 1:
        path.lineTo(places[0] + QPointF(0.1, 0))
    for before, here in pairwise(places[1:]):
        path.quadTo(before, (before + here) / 2)
    if len(places) > 1:
        path.lineTo(places[-1])
    return path


def _wrapping(*, middle: bool) -> QTextOption:
    flags = Qt.AlignmentFlag
    option = QTextOption(flags.AlignCenter if middle else flags.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def no_picture(_blob: str, /) -> QImage | None:
    """Find no picture."""
    return None
