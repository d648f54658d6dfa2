"""Keys as people know them: in words, and painted as the caps of a keyboard."""

import sys

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from openspace.words import _
from ui import style

_MODIFIERS = ("Ctrl+", "Shift+", "Alt+", "Meta+")
_ARROWS = {"Left": "←", "Up": "↑", "Right": "→", "Down": "↓"}
_TEXT = 12
_PAD, _GAP, _APART = 6.0, 3.0, 10.0


def parts_of(key: str) -> tuple[str, ...]:
    """Return the caps one presses for a key such as "Ctrl+Shift+Z"."""
    names, caps = _names(), []
    while found := next((one for one in _MODIFIERS if key.startswith(one) and key != one), ""):
        caps.append(names.get(found[:-1], found[:-1]))
        key = key[len(found) :]
    return (*caps, names.get(key, key))


def key_in_words(key: str) -> str:
    """Return a key as it is written in a sentence."""
    return "+".join(parts_of(key))


def shown_keys(keys: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the caps of several keys; the four arrows with the same modifier share theirs."""
    caps = [parts_of(key) for key in keys]
    arrows = [one for one in caps if one[-1] in _ARROWS.values()]
    if len(arrows) < len(_ARROWS) or len(arrows) != len(caps):
        return tuple(caps)
    return ((*arrows[0][:-1], *_ARROWS.values()),)


def caps_width(caps: tuple[tuple[str, ...], ...]) -> float:
    """Return how wide the caps of some keys are."""
    return sum(_widths(caps)) + _APART * max(0, len(caps) - 1)


def paint_caps(painter: QPainter, room: QRectF, caps: tuple[tuple[str, ...], ...]) -> None:
    """Paint the caps of some keys at the right of a room."""
    palette = style.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(style.font(_TEXT, 500))
    left, high = room.right() - caps_width(caps), _height()
    for key in caps:
        for cap in key:
            box = QRectF(left, room.center().y() - high / 2, _width(cap), high)
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.setBrush(QColor(palette.panel_quiet))
            painter.drawRoundedRect(box.translated(QPointF(0.5, 0.5)), 5, 5)
            painter.setPen(QColor(palette.secondary))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
            left += box.width() + _GAP
        left += _APART - _GAP


class KeyCaps(QWidget):
    """The caps of some keys."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        super().__init__()
        self._caps = shown_keys(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(map(key_in_words, keys)))

    def sizeHint(self) -> QSize:
        """Return the room the caps take."""
        return QSize(round(caps_width(self._caps)) + 2, round(_height()) + 3)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the caps."""
        painter = QPainter(self)
        paint_caps(painter, QRectF(self.rect()).adjusted(0, 0, -1, -1), self._caps)
        painter.end()


def _widths(caps: tuple[tuple[str, ...], ...]) -> list[float]:
    return [sum(map(_width, key)) + _GAP * (len(key) - 1) for key in caps]


def _width(cap: str) -> float:
    letters = QFontMetricsF(style.font(_TEXT, 500)).horizontalAdvance(cap)
    return max(letters + 2 * _PAD, _height())


def _height() -> float:
    return QFontMetricsF(style.font(_TEXT, 500)).height() + _PAD - 1


def _names() -> dict[str, str]:
    names = {
        **_ARROWS,
        "Return": _("Enter"),
        "Backspace": _("Backspace"),
        "Space": _("Space"),
        "Home": _("Home"),
        "PgUp": _("Page up"),
        "PgDown": _("Page down"),
    }
    if sys.platform == "darwin":
        names |= {"Ctrl": "⌘", "Shift": "⇧", "Alt": "⌥", "Meta": "⌃"}
    return names
