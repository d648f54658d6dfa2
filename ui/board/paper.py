"""Paper: rounded, with a soft shadow under it and a faint light from above."""

from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.style import Palette

RADIUS = 8.0
SHADOW = 14.0
"""How round the paper is and how far its shadow reaches, in board units."""

_AMBIENT_DOWN, _AMBIENT_BLUR = 3.5, 12.0
_CONTACT_DOWN, _CONTACT_BLUR = 1.0, 2.0
_CONTACT_STRENGTH = 0.10
_LIGHT_ABOVE, _SHADE_BELOW = 0.022, 0.020
_LARGEST_PIECE = 640
_REMEMBERED = 600
_MOST_LINES = 5

Plane = NDArray[np.float64]


class Sprite(NamedTuple):
    """A picture of paper; ``margin`` pixels of shadow lie around the paper itself."""

    image: QImage
    margin: int


class Papers:
    """Pictures of paper in the colours of a palette, each made once."""

    def __init__(self, palette: Palette) -> None:
        self._papers = tuple(palette.paper.values())
        dark = palette.name == "dark"
        self._shade = (0, 0, 0) if dark else (0x1C, 0x19, 0x17)
        self._strength = 0.55 if dark else 0.30
        self._sprites: dict[tuple[int, int, int, float, int], Sprite] = {}

    def draw(self, painter: QPainter, colour: int, at: QRect, scale: float, lines: int = 0) -> None:
        """Draw paper of a colour (its rank in the palette), with lines for words if wanted."""
        if max(at.width(), at.height()) > _LARGEST_PIECE:
            _draw_in_pieces(painter, self._sprite(colour, 0, 0, scale, 0), at)
            return
        sprite = self._sprite(colour, at.width(), at.height(), scale, min(lines, _MOST_LINES))
        painter.drawImage(at.x() - sprite.margin, at.y() - sprite.margin, sprite.image)

    def _sprite(self, colour: int, width: int, height: int, scale: float, lines: int) -> Sprite:
        key = (colour, width, height, scale, lines)
        sprite = self._sprites.get(key)
        if sprite is None:
            if len(self._sprites) >= _REMEMBERED:
                self._sprites.clear()
            sprite = self._sprites[key] = self._made(*key)
        return sprite

    def _made(self, colour: int, width: int, height: int, scale: float, lines: int) -> Sprite:
        margin = ceil(SHADOW * scale) + 1
        piece = 4 * ceil(RADIUS * scale) + 2
        size = (width or piece, height or piece)
        image = self._paper(QColor(self._papers[colour].fill), size, margin, scale)
        if lines:
            _draw_lines(image, QColor(self._papers[colour].line), margin, size, lines)
        return Sprite(image, margin)

    def _paper(self, fill: QColor, size: tuple[int, int], margin: int, scale: float) -> QImage:
        radius = max(1.0, RADIUS * scale)
        distance = [_distance(size, margin, down * scale, radius) for down in (0.0, _CONTACT_DOWN)]
        ambient = _distance(size, margin, _AMBIENT_DOWN * scale, radius)
        cover = np.clip(0.5 - distance[0], 0.0, 1.0)
        blur = max(1.0, _AMBIENT_BLUR * scale)
        wide = np.clip(1 - (ambient + blur * 0.35) / (blur * 1.1), 0, 1) ** 2.2 * self._strength
        narrow = np.clip(1 - distance[1] / max(1.2, _CONTACT_BLUR * scale), 0, 1)
        shadow = 1 - (1 - wide) * (1 - narrow * _CONTACT_STRENGTH)
        return _composed(fill, self._shade, cover, shadow * (1 - cover))


def _distance(size: tuple[int, int], margin: int, down: float, radius: float) -> Plane:
    """Return each pixel's distance to the edge of a rounded rectangle, negative inside."""
    half_x, half_y = size[0] / 2, size[1] / 2
    x = np.abs(np.arange(size[0] + 2 * margin) + 0.5 - margin - half_x) - (half_x - radius)
    y = np.abs(np.arange(size[1] + 2 * margin) + 0.5 - margin - down - half_y) - (half_y - radius)
    y = y[:, None]
    outside = np.hypot(np.maximum(x, 0), np.maximum(y, 0))
    return np.asarray(outside + np.minimum(np.maximum(x, y), 0) - radius)


def _composed(fill: QColor, shade: tuple[int, int, int], cover: Plane, shadow: Plane) -> QImage:
    height, width = cover.shape
    fall = np.linspace(0.0, 1.0, height)[:, None]
    light = 1 + _LIGHT_ABOVE * (1 - fall) - _SHADE_BELOW * fall
    pixels = np.empty((height, width, 4))
    channels = (fill.blueF(), fill.greenF(), fill.redF())
    for index, (paper, dark) in enumerate(zip(channels, reversed(shade), strict=True)):
        pixels[..., index] = np.clip(paper * light, 0, 1) * cover + dark / 255 * shadow
    pixels[..., 3] = cover + shadow
    data = np.ascontiguousarray((np.clip(pixels, 0, 1) * 255 + 0.5).astype(np.uint8))
    layout = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(data.data, width, height, 4 * width, layout).copy()


def _draw_lines(
    image: QImage, colour: QColor, margin: int, size: tuple[int, int], lines: int
) -> None:
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    width = size[0]
    pitch = width / 7.5
    for line in range(lines):
        share = 0.8 if line < lines - 1 else 0.45
        top = margin + width * 0.12 + line * pitch
        painter.drawRect(QRectF(margin + width * 0.1, top, width * share, max(1.0, pitch * 0.42)))
    painter.end()


def _draw_in_pieces(painter: QPainter, sprite: Sprite, at: QRect) -> None:
    """Draw a small sprite over a large paper: its corners as they are, the rest stretched."""
    half = (sprite.image.width() - 1) // 2
    whole = at.adjusted(-sprite.margin, -sprite.margin, sprite.margin, sprite.margin)
    end = sprite.image.width() - half
    xs = (whole.left(), whole.left() + half, whole.right() + 1 - half, whole.right() + 1)
    ys = (whole.top(), whole.top() + half, whole.bottom() + 1 - half, whole.bottom() + 1)
    cuts = (0, half, end, sprite.image.width())
    for column in range(3):
        for row in range(3):
            target = _between(xs, ys, column, row)
            painter.drawImage(target, sprite.image, _between(cuts, cuts, column, row))


def _between(xs: tuple[int, ...], ys: tuple[int, ...], column: int, row: int) -> QRect:
    return QRect(xs[column], ys[row], xs[column + 1] - xs[column], ys[row + 1] - ys[row])
