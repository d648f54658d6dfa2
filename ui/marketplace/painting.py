"""Paints the face of a topic's card."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from openspace.words import _
from ui import style
from ui.marketplace.face import HAND, Chip, Face, Laid, WithPart
from ui.style import Palette, mix

_BAR = 3
_TEXT = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_FINE = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


class Look(NamedTuple):
    """How a card looks just now; ``writing`` is the topic whose question is being written.

    ``strip`` is how much of the foot its controls take at the left, 0 while it has none.
    """

    focused: bool = False
    hovered: bool = False
    target: bool = False
    writing: str = ""
    strip: int = 0


def paint_card(painter: QPainter, face: Face, width: int, laid: Laid, look: Look) -> None:
    """Paint a whole card from the painter's origin."""
    palette = style.current()
    painter.setRenderHints(_FINE)
    _paint_paper(painter, QRectF(0, 0, width, laid.height), face, look)
    painter.setPen(QColor(palette.ink))
    if look.writing != face.words.topic:
        at = laid.question
        face.question.paint(painter, at.x(), at.y(), at.width())
    for part in laid.withs:
        _paint_with(painter, face, part, writing=look.writing == part.topic)
    painter.setPen(QColor(palette.secondary))
    for block, at in ((face.names, laid.names), (face.tags, laid.tags)):
        if at.height():
            block.paint(painter, at.x(), at.y(), at.width())
    _paint_foot(painter, face, laid.foot, look)


def _paint_paper(painter: QPainter, room: QRectF, face: Face, look: Look) -> None:
    palette = style.current()
    strong = look.focused or look.target
    edge = palette.accent if strong else palette.edge if look.hovered else palette.line
    thick = 2.0 if strong else 1.0
    painter.setPen(QPen(QColor(edge), thick))
    painter.setBrush(QColor(palette.accent_soft if look.target else palette.panel))
    round_by = style.RADIUS_CARD * face.scale
    painter.drawRoundedRect(
        room.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2), round_by, round_by
    )


def _paint_with(painter: QPainter, face: Face, part: WithPart, *, writing: bool) -> None:
    palette = style.current()
    painter.fillRect(part.block, QColor(palette.accent_soft))
    bar = QRect(part.block.topLeft(), part.block.size())
    bar.setWidth(face.px(_BAR))
    painter.fillRect(bar, QColor(_line_of(palette, "accent")))
    painter.setPen(QColor(palette.accent))
    painter.setFont(face.font(11, 600))
    letters = QFontMetricsF(face.font(11, 600))
    painter.drawText(
        QPointF(part.words.x(), part.block.y() + face.px(8) + letters.ascent()), _("WITH")
    )
    painter.setPen(QColor(palette.ink))
    if not writing:
        face.withs[part.topic].paint(painter, part.words.x(), part.words.y(), part.words.width())


def _paint_foot(painter: QPainter, face: Face, foot: QRect, look: Look) -> None:
    rects = face.chip_rects(foot)
    if not look.strip:
        left = rects[0].left() - face.px(8)
        room = QRectF(foot.left(), foot.top(), left - foot.left(), foot.height())
        font = face.font(13)
        words = QFontMetricsF(font).elidedText(
            face.at_foot(foot.width()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setFont(font)
        painter.setPen(QColor(style.current().secondary))
        painter.drawText(room, int(_TEXT), words)
    for chip, at in zip(face.chips, rects, strict=True):
        if look.strip and chip.tone == "hand":
            continue
        if at.left() > foot.left() + look.strip:
            _paint_chip(painter, face, chip, at)


def _paint_chip(painter: QPainter, face: Face, chip: Chip, at: QRect) -> None:
    palette = style.current()
    ground, ink, line = _tones(palette, chip.tone)
    room = QRectF(at).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(QColor(line), 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(room, room.height() / 2, room.height() / 2)
    painter.setFont(face.font(12, 500))
    painter.setPen(QColor(ink))
    if chip.tone == "hand":
        high = face.tall(HAND)
        left = at.left() + face.px(10)
        icon = style.icon("hand", palette.accent)
        icon.paint(painter, left, at.center().y() - high // 2, high, high)
        room.setLeft(left + high)
    painter.drawText(room, int(_TEXT | Qt.AlignmentFlag.AlignHCenter), chip.words)


def _tones(palette: Palette, tone: str) -> tuple[str, str, str]:
    """Return ground, ink and edge of a chip."""
    if tone == "hand":
        return palette.accent_soft, palette.accent, _line_of(palette, "accent")
    if tone == "warning":
        return palette.warning_soft, palette.warning, _line_of(palette, "warning")
    return palette.panel, palette.secondary, palette.line


def _line_of(palette: Palette, tone: str) -> str:
    return mix(getattr(palette, f"{tone}_soft"), getattr(palette, tone), 0.30)
