"""Plain words that are never cut: they wrap, inside a long word if they must."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style

_WIDEST = 100_000.0
_LONG_LINE = 480


class _Laid(NamedTuple):
    layout: QTextLayout
    width: float
    height: float


class WordBlock:
    """Words laid out for a width, to be painted; what looks like markup stays as it is."""

    def __init__(self, words: str, font: QFont) -> None:
        self.words = words
        self._font = font
        self._laid: dict[float, _Laid] = {}

    def height(self, width: float) -> float:
        """Return the height the words take at that width, in pixels."""
        return self._at(width).height

    def natural_width(self) -> float:
        """Return the width of the words where nothing makes them wrap, in pixels."""
        return self._at(_WIDEST).width

    def paint(self, painter: QPainter, left: float, top: float, width: float) -> None:
        """Paint the words with the painter's pen."""
        self._at(width).layout.draw(painter, QPointF(left, top))

    def _at(self, width: float) -> _Laid:
        if width not in self._laid:
            if len(self._laid) > 2:  # noqa: PLR2004 - the widths tried while one is resizing
                self._laid.clear()
            self._laid[width] = self._lay(max(width, 1.0))
        return self._laid[width]

    def _lay(self, width: float) -> _Laid:
        layout = QTextLayout(self.words.replace("\n", "\u2028"), self._font)
        layout.setTextOption(_option())
        layout.setCacheEnabled(True)
        height = natural = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0.0, height))
            height += line.height()
            natural = max(natural, line.naturalTextWidth())
        layout.endLayout()
        return _Laid(layout, natural, height)


def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class WrappedWords(QWidget):
    """A label of plain words that takes the height they need at its width.

    ``role`` names the colour of the palette they are painted in.
    """

    def __init__(self, words: str, font: QFont, *, role: str = "ink") -> None:
        super().__init__()
        self._font = font
        self.setFont(font)
        self._role = role
        self._block = WordBlock(words, font)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(words)

    @property
    def words(self) -> str:
        """The words as they were given."""
        return self._block.words

    def say(self, words: str) -> None:
        """Show other words."""
        if words != self._block.words:
            self._block = WordBlock(words, self._font)
            self.setAccessibleName(words)
            self.updateGeometry()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the words out anew in larger or smaller letters."""
        super().changeEvent(event)
        if self.font().pixelSize() != self._font.pixelSize():
            self._font = self.font()
            self._block = WordBlock(self.words, self._font)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need at a width."""
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        return round(self._block.height(inside) + 0.5) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of the words on lines of reading length."""
        width = min(round(self._block.natural_width() + 1), _LONG_LINE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width that it can shrink to."""
        return QSize(24, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setPen(QColor(getattr(style.current(), self._role)))
        room = self.contentsRect()
        self._block.paint(painter, room.x(), room.y(), room.width())
        painter.end()
