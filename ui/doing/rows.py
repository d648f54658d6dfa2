"""The rows of the palette: what they say, and how they are painted."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import style
from ui.doing.doable import Doable
from ui.doing.keycaps import caps_width, key_in_words, paint_caps, shown_keys

Index = QModelIndex | QPersistentModelIndex
Found = tuple[Doable, frozenset[int]]
"""Something to do, and the letters of its name that were typed."""

_NOWHERE = QModelIndex()
_ICON, _PAD, _GAP = 18, 12, 10
_MOST_SUBJECT = 0.34


class FoundRows(QAbstractListModel):
    """What was found, as a list that a screen reader reads row by row."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Sequence[Found] = ()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says, or says aloud."""
        one = self.found[index.row()][0]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(one)
        return None


def spoken(one: Doable) -> str:
    """Return what is read aloud for something to do: its name, its key, its subject."""
    key = key_in_words(one.keys[0]) if one.keys else ""
    return ", ".join(filter(None, (one.text, key, one.subject)))


class FoundPaint(QStyledItemDelegate):
    """Paints a row: icon, name with the typed letters marked, subject, key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a row."""
        return QSize(100, round(QFontMetricsF(style.font(14)).height() + 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        model = index.model()
        if not isinstance(model, FoundRows):
            return
        one, letters = model.found[index.row()]
        palette = style.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(room, 8, 8)
        room = room.adjusted(_PAD, 0, -_PAD, 0)
        self._paint_icon(painter, room, one.icon or "caret-right")
        room.setLeft(room.left() + _ICON + _GAP)
        room.setRight(self._paint_right(painter, room, one))
        _paint_name(painter, room, one.text, letters)
        painter.restore()

    def _paint_icon(self, painter: QPainter, room: QRectF, name: str) -> None:
        at = QPointF(room.left(), room.center().y() - _ICON / 2).toPoint()
        icon = style.icon(name, style.current().secondary)
        icon.paint(painter, at.x(), at.y(), _ICON, _ICON)

    def _paint_right(self, painter: QPainter, room: QRectF, one: Doable) -> float:
        """Paint key and subject; return where the room for the name ends."""
        caps = shown_keys(one.keys[:1])
        end = room.right()
        if caps:
            paint_caps(painter, room, caps)
            end -= caps_width(caps) + _GAP
        painter.setFont(style.font(12))
        painter.setPen(QColor(style.current().secondary))
        letters = QFontMetricsF(style.font(12))
        most = room.width() * _MOST_SUBJECT
        subject = letters.elidedText(one.subject, Qt.TextElideMode.ElideRight, most)
        width = letters.horizontalAdvance(subject)
        at = QRectF(end - width, room.top(), width + 1, room.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, subject)
        return end - width - _GAP


def _paint_name(painter: QPainter, room: QRectF, name: str, letters: frozenset[int]) -> None:
    """Paint a name on one line, the letters that were typed in the accent's colour."""
    palette, usual, marked = style.current(), style.font(14), style.font(14, 650)
    plain = QFontMetricsF(usual).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
    left = room.left()
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    for words, hit in _runs(plain, letters):
        font = marked if hit else usual
        painter.setFont(font)
        painter.setPen(QColor(palette.accent if hit else palette.ink))
        width = QFontMetricsF(font).horizontalAdvance(words)
        painter.drawText(QRectF(left, room.top(), width + 2, room.height()), flags, words)
        left += width


def _runs(words: str, letters: frozenset[int]) -> list[tuple[str, bool]]:
    runs: list[tuple[str, bool]] = []
    for at, letter in enumerate(words):
        hit = at in letters
        if runs and runs[-1][1] == hit:
            runs[-1] = (runs[-1][0] + letter, hit)
        else:
            runs.append((letter, hit))
    return runs
