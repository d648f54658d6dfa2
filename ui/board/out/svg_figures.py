"""What lies on a board besides notes, in an SVG file."""

import base64
from xml.etree.ElementTree import Element, SubElement

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath

from openspace.model import COLOURS, Area, Connector, Picture, Shape, Stroke, Thing
from openspace.words import _
from ui import style
from ui.board.area_title import TITLE_MARGIN, title_in
from ui.board.box import Box
from ui.board.boxes import TITLE_HEIGHT
from ui.board.connecting import head, run_of
from ui.board.figures import Figures, smooth
from ui.board.out.laid_out import LaidOut
from ui.board.out.svg_shapes import rounded, write_path
from ui.board.out.svg_words import Look, laid_in, write_words
from ui.board.shape_words import room_in, words_in
from ui.style import Palette
from ui.widgets.letters import clean

_KINDS = ((b"\x89PNG", "png"), (b"\xff\xd8", "jpeg"), (b"GIF8", "gif"), (b"RIFF", "webp"))
_ROUND = {"fill": "none", "stroke-linecap": "round", "stroke-linejoin": "round"}


class SvgFigures:
    """Writes areas, shapes, connectors, strokes and pictures in the colours of a palette."""

    def __init__(self, laid: LaidOut, palette: Palette) -> None:
        self._laid = laid
        self._palette = palette
        self._figures = Figures(palette)

    def write(self, group: Element, thing: Thing) -> None:
        """Write one thing."""
        box = self._laid.sheet.box_for(thing)
        if isinstance(thing, Area):
            self._area(group, thing, box)
        elif isinstance(thing, Shape):
            self._shape(group, thing, box)
        elif isinstance(thing, Connector):
            self._connector(group, thing)
        elif isinstance(thing, Stroke):
            self._stroke(group, thing)
        elif isinstance(thing, Picture):
            self._picture(group, thing, box)

    def _area(self, group: Element, area: Area, box: Box) -> None:
        palette = self._palette
        fill = palette.panel
        if area.colour in COLOURS[:-1]:
            fill = style.mix(palette.panel, palette.paper[area.colour].fill, 0.35)
        line = {"stroke": palette.line, "stroke-width": "1.5"}
        rounded(group, box, 14, {"fill": fill, "fill-opacity": "0.7", **line})
        title = title_in(area.title, box.width)
        top = 11 if title.lines == 1 else 6
        room = _room(box).adjusted(TITLE_MARGIN, top, -TITLE_MARGIN, -8)
        look = Look(title.size, 600, palette.secondary)
        self._write(group, title.words, room, look, middle=False)
        if title.words.endswith("…"):
            SubElement(group, "title").text = clean(area.title)
        below = _room(box).adjusted(18, TITLE_HEIGHT - 6, -18, -8)
        self._write(group, area.prompt, below, Look(13, 400, palette.secondary), middle=False)

    def _shape(self, group: Element, shape: Shape, box: Box) -> None:
        ink = self._ink(shape)
        look = {"fill": ink, "fill-opacity": "0.08", "stroke": ink, "stroke-width": "2"}
        inner = box.grown(-1)
        if shape.form == "ellipse":
            x, y = box.centre
            place = {"cx": x, "cy": y, "rx": inner.width / 2, "ry": inner.height / 2}
            SubElement(
                group, "ellipse", {**{key: f"{one:g}" for key, one in place.items()}, **look}
            )
        elif shape.form == "rectangle":
            rounded(group, inner, 6, look)
        room, look_of = room_in(shape.form, _room(box)), Look(words_in(shape).size, 500, ink)
        self._write(group, shape.text, room, look_of, middle=shape.form != "text")

    def _connector(self, group: Element, connector: Connector) -> None:
        run, ink = run_of(connector, self._laid.sheet.box), self._ink(connector)
        write_path(group, run.path(), {**_ROUND, "stroke": ink, "stroke-width": "2"})
        tips = {"end": [run.end], "both": [run.end, run.start]}.get(connector.heads, [])
        for tip in tips:
            path = QPainterPath()
            path.addPolygon(head(tip, run.towards))
            write_path(group, path, {"fill": ink})
        if connector.label:
            self._label(group, connector.label, QPointF(*run.middle()), ink)

    def _label(self, group: Element, words: str, middle: QPointF, ink: str) -> None:
        letters = QFontMetricsF(style.paper_font(14, 500))
        room = QRectF(0, 0, letters.horizontalAdvance(words) + 12, letters.height() + 4)
        room.moveCenter(middle)
        box = Box(room.left(), room.top(), room.right(), room.bottom())
        rounded(group, box, 4, {"fill": self._palette.board})
        self._write(group, words, room, Look(14, 500, ink), middle=True)

    def _stroke(self, group: Element, stroke: Stroke) -> None:
        path = smooth(stroke.points).translated(*stroke.pos)
        look = {**_ROUND, "stroke": self._ink(stroke), "stroke-width": f"{stroke.width:g}"}
        write_path(group, path, {**look, **({"stroke-opacity": "0.35"} if stroke.marker else {})})

    def _picture(self, group: Element, picture: Picture, box: Box) -> None:
        data = self._laid.bytes_of(picture.blob) or b""
        kind = next((name for start, name in _KINDS if data.startswith(start)), "")
        alt = picture.alt or _("Picture")
        if not kind:
            rounded(
                group, box, 8, {"fill": self._palette.panel_quiet, "stroke": self._palette.line}
            )
            room = _room(box).adjusted(12, 8, -12, -8)
            self._write(group, alt, room, Look(14, 400, self._palette.secondary), middle=True)
            return
        place = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
        image = SubElement(group, "image", {key: f"{one:g}" for key, one in place.items()})
        image.set("preserveAspectRatio", "none")
        image.set("href", f"data:image/{kind};base64,{base64.b64encode(data).decode()}")
        image.set("role", "img")
        image.set("aria-label", clean(alt))

    def _ink(self, thing: Thing) -> str:
        return QColor(self._figures.ink(thing.colour)).name()

    def _write(self, group: Element, words: str, room: QRectF, look: Look, *, middle: bool) -> None:
        if words:
            font = style.paper_font(look.size, look.weight)
            layout, at = laid_in(room, words, font, middle=middle)
            write_words(group, words, layout, at, look)


def _room(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)
