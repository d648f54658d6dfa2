"""The icons: Phosphor's outlines, drawn from the font that QtAwesome carries.

QtAwesome itself is not imported: that costs 115 ms of a cold start, reading its font 10.
"""

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

import msgspec
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPen, QPixmap

from ui.style.palettes import LIGHT
from ui.style.theme import current


@cache
def _glyphs() -> tuple[str, dict[str, str]]:
    """Return the icon font's family and the hexadecimal code of each icon."""
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        return "", {}
    folder = Path(spec.origin).parent / "fonts"
    number = QFontDatabase.addApplicationFont(str(next(folder.glob("phosphor-*.ttf"))))
    charmap = next(folder.glob("phosphor-charmap-*.json"))
    family = QFontDatabase.applicationFontFamilies(number)[0]
    return family, msgspec.json.decode(charmap.read_bytes(), type=dict[str, str])


class _Glyph(QIconEngine):
    """Draws one letter of the icon font, sharp at any size; each size is drawn once."""

    def __init__(self, letter: str, family: str, colour: str) -> None:
        super().__init__()
        self._letter = letter
        self._family = family
        self._colour = colour
        self._drawn: dict[tuple[int, int, QIcon.Mode], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002
    ) -> None:
        font = QFont(self._family)
        font.setPixelSize(max(1, min(rect.width(), rect.height())))
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(self._colour))
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.4)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        key = (size.width(), size.height(), mode)
        if key not in self._drawn:
            self._drawn[key] = self._picture(size, mode, state)
        return self._drawn[key]

    def _picture(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        if picture.isNull():
            return picture
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Glyph(self._letter, self._family, self._colour)


@lru_cache(maxsize=256)
def _made(name: str, colour: str) -> QIcon:
    return QIcon(_Glyph(icon_letter(name), icon_family(), colour))


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return Phosphor's icon of that name ("storefront"), in a colour or in ink.

    Raises KeyError for a name Phosphor does not have.
    """
    return _made(name, colour or current().ink)


@cache
def app_mark() -> QIcon:
    """Return the app's own mark: a dark tile with a yellow ring, an open space."""
    picture = QPixmap(128, 128)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.ink))
    painter.drawRoundedRect(picture.rect(), 32, 32)
    painter.setPen(QPen(QColor(LIGHT.paper["yellow"].fill), 14))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRect(38, 38, 52, 52))
    painter.end()
    return QIcon(picture)


def icon_family() -> str:
    """Return the family of the font the icons are letters of."""
    return _glyphs()[0]


def icon_letter(name: str) -> str:
    """Return the letter that is an icon; raise KeyError for a name Phosphor does not have."""
    return chr(int(_glyphs()[1][name], 16))
