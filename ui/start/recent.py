"""The gatherings opened last, as cards."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.widgets import Card, ElidedLabel, explain
from ui.widgets.wrapped_words import WrappedWords

if TYPE_CHECKING:
    from openspace.opening import Recent

_ACROSS, _DOWN = 6, 3
_HEIGHT = 112
_LEAST_HEIGHT = 198
_MARGIN = 14
CARD_WIDTH = 262


class Thumbnail(QWidget):
    """A board from afar: small papers in the colours of the gathering's notes."""

    def __init__(self, colours: list[str]) -> None:
        super().__init__()
        self._colours = colours[: _ACROSS * _DOWN]
        self.setFixedHeight(_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the board with its papers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipPath(self._rounded_on_top())
        palette = style.current()
        painter.fillRect(self.rect(), QColor(palette.board_dot).lighter(107))
        for index, colour in enumerate(self._colours):
            paper = palette.paper_of(colour)
            painter.setBrush(QColor(paper.fill))
            painter.drawRoundedRect(self._place(index), 3, 3)
        painter.end()

    def _rounded_on_top(self) -> QPainterPath:
        path = QPainterPath()
        radius = style.RADIUS_CARD - 1
        path.addRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, radius), radius, radius)
        return path

    def _place(self, index: int) -> QRectF:
        gap, margin = 6.0, 16.0
        width = (self.width() - 2 * margin - (_ACROSS - 1) * gap) / _ACROSS
        height = (self.height() - 2 * margin - (_DOWN - 1) * gap) / _DOWN
        down, across = divmod(index, _ACROSS)
        return QRectF(
            margin + across * (width + gap), margin + down * (height + gap), width, height
        )


class RecentCard(Card):
    """One gathering opened before; Enter or a click opens it."""

    opening = Signal(object)

    def __init__(self, recent: "Recent", when: str) -> None:
        super().__init__(opens=True)
        self.path = Path(recent.path)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(Thumbnail(list(recent.colours)))
        words = QVBoxLayout()
        words.setContentsMargins(_MARGIN, 12, _MARGIN, 13)
        words.setSpacing(style.SPACE[0])
        title = recent.title or self.path.stem
        summary = _("{when} · {summary}").format(when=when, summary=recent.summary)
        words.addWidget(_title(title))
        words.addWidget(ElidedLabel(summary, 13, kind="secondary"))
        words.addStretch()
        column.addLayout(words)
        self._fit()
        style.theme_signals.changed.connect(self._fit)
        self.setAccessibleName(title)
        self.setAccessibleDescription(summary)
        explain(self, str(self.path))
        self.asked.connect(lambda: self.opening.emit(self.path))

    def _fit(self) -> None:
        self.setFixedWidth(style.scaled(CARD_WIDTH))
        self.setMinimumHeight(_HEIGHT + style.scaled(_LEAST_HEIGHT - _HEIGHT))


def _title(words: str) -> WrappedWords:
    """Return a title on at most two lines."""
    font = style.font(14, 600)
    # The first line ends at a word, mostly before its room does.
    room = round(1.75 * (style.scaled(CARD_WIDTH) - 2 * _MARGIN))
    line = " ".join(words.split())
    shown = QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, room)
    return WrappedWords(shown, font)
