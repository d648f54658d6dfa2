"""What starts when and where, so large that the back row reads it."""

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from openspace.words import _
from ui import style
from ui.day.starting import SlotStarting, Starting
from ui.widgets.lines import height_of_lines, lines_of, paint_lines

_LARGEST, _LEAST_WITH_NEXT, _SMALLEST = 40, 18, 10
_COLUMNS = 4
_GAP, _PAD, _BETWEEN, _BAR = 14, 16, 26, 6
_LINES, _LINES_ALONG, _ONE_COLUMN = 8, 6, 3
_APART = 8
_ROOM, _LATER, _ALONG = 0.72, 0.68, 0.62
"""How large the room, the next slot's lines and merged questions are, beside a question."""


class Plan(NamedTuple):
    """The size of the letters in pixels, how many columns of cards, whether the next slot too."""

    size: int
    columns: int
    then: bool


class StartsBoard(QWidget):
    """This slot as cards in its colour, the next one as lines; as large as all of it fits."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_("What starts when and where"))
        self._now: SlotStarting | None = None
        self._then: SlotStarting | None = None

    def show_starts(self, now: SlotStarting | None, then: SlotStarting | None) -> None:
        """Show both; without a slot that runs, the next one as cards."""
        self._now, self._then = now, then
        if now is None or not now.groups:
            self._now, self._then = then, None
        shown = [slot for slot in (self._now, self._then) if slot is not None]
        self.setAccessibleDescription("\n".join(_said(slot) for slot in shown))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return a size that it can shrink to."""
        return QSize(200, 100)

    def plan(self) -> Plan:
        """Return the largest letters with which it fits; without the next slot, if it must be."""
        most = min(len(self._now.groups) if self._now else 1, _COLUMNS)
        columns = range(1, max(1, most) + 1)
        tried = [
            Plan(size, count, then)
            for then, least in ((True, _LEAST_WITH_NEXT), (False, _SMALLEST))
            for size in range(_LARGEST, least - 1, -1)
            for count in columns
        ]
        fitting = (plan for plan in tried if self._height(plan) <= self.height())
        return next(fitting, tried[-1])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the slots one below the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plan = self.plan()
        top = 0.0
        if self._now is not None:
            if not self._now.runs:
                top = self._paint_heading(painter, top, plan.size, _heading(self._now))
            top = self._paint_cards(painter, top, plan, self._now)
        if plan.then and self._then is not None:
            top = self._paint_heading(painter, top + _BETWEEN, plan.size, _heading(self._then))
            self._paint_lines(painter, top, plan.size, self._then)
        painter.end()

    def _height(self, plan: Plan) -> float:
        total = 0.0
        if self._now is not None:
            rows = self._card_rows(plan, self._now)
            total += sum(high + _GAP for _row, high in rows)
            total += _head_height(plan.size) if not self._now.runs else 0.0
        if plan.then and self._then is not None:
            lines = ceil(len(self._then.groups) / _columns_of_lines(self._then))
            total += _BETWEEN + _head_height(plan.size) + lines * _line_height(plan.size)
        return total

    def _card_rows(
        self, plan: Plan, slot: SlotStarting
    ) -> list[tuple[tuple[Starting, ...], float]]:
        width = self._width(plan.columns)
        rows = [
            slot.groups[at : at + plan.columns] for at in range(0, len(slot.groups), plan.columns)
        ]
        return [(row, max(_card_height(one, plan.size, width) for one in row)) for row in rows]

    def _width(self, columns: int) -> float:
        return (self.width() - _GAP * (columns - 1)) / columns

    def _paint_heading(self, painter: QPainter, top: float, size: int, words: str) -> float:
        painter.setPen(QColor(style.current().secondary))
        painter.setFont(style.font(size * _ROOM, 600))
        room = QRectF(0, top, self.width(), _head_height(size))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        return top + _head_height(size)

    def _paint_cards(self, painter: QPainter, top: float, plan: Plan, slot: SlotStarting) -> float:
        width = self._width(plan.columns)
        for row, high in self._card_rows(plan, slot):
            for column, one in enumerate(row):
                box = QRectF(column * (width + _GAP), top, width, high)
                _paint_card(painter, box, one, (slot.colour, plan.size))
            top += high + _GAP
        return top

    def _paint_lines(self, painter: QPainter, top: float, size: int, slot: SlotStarting) -> None:
        columns = _columns_of_lines(slot)
        width, high = self._width(columns), _line_height(size)
        for rank, one in enumerate(slot.groups):
            left, at = rank % columns * (width + _GAP), top + rank // columns * high
            _paint_line(painter, QRectF(left, at, width, high), one, (slot.colour, size))


def _heading(slot: SlotStarting) -> str:
    return " · ".join(dict.fromkeys(filter(None, (_("Next"), slot.name, slot.when))))


def _said(slot: SlotStarting) -> str:
    head = f"{_('Now')} · {slot.name}" if slot.runs else _heading(slot)
    return "\n".join([head, *(f"{one.room}: {one.question}" for one in slot.groups)])


def _columns_of_lines(slot: SlotStarting) -> int:
    return 2 if len(slot.groups) > _ONE_COLUMN else 1


def _head_height(size: int) -> float:
    return size * 1.4


def _line_height(size: int) -> float:
    return size * _LATER * 1.6


def _words(one: Starting, size: int, width: float) -> list[tuple[QFont, tuple[str, ...]]]:
    """Return what stands on a card: the room, the question, those merged into it."""
    room = round(width - 2 * _PAD)
    where, what, along = (
        style.font(size * share, weight)
        for share, weight in ((_ROOM, 600), (1, 600), (_ALONG, 400))
    )
    merged = [(along, lines_of(words, along, room, _LINES_ALONG)) for words in one.complementary]
    return [
        (where, lines_of(one.room, where, room, 1)),
        (what, lines_of(one.question, what, room, _LINES)),
        *merged,
    ]


def _card_height(one: Starting, size: int, width: float) -> float:
    parts = _words(one, size, width)
    between = _APART * (len(parts) - 2)
    return 2 * _PAD + between + sum(height_of_lines(font, len(lines)) for font, lines in parts)


def _paint_card(painter: QPainter, box: QRectF, one: Starting, look: tuple[str, int]) -> None:
    colour, size = look
    paper = style.current().paper_of(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(paper.fill))
    painter.drawRoundedRect(box, style.RADIUS_CARD, style.RADIUS_CARD)
    inside = box.adjusted(_PAD, _PAD, -_PAD, -_PAD)
    for rank, (font, lines) in enumerate(_words(one, size, box.width())):
        painter.setPen(QColor(paper.ink if rank else paper.secondary))
        paint_lines(painter, inside, font, lines)
        below = height_of_lines(font, len(lines)) + (_APART if rank else 0)
        inside = inside.adjusted(0, below, 0, 0)


def _paint_line(painter: QPainter, box: QRectF, one: Starting, look: tuple[str, int]) -> None:
    colour, size = look
    paper, letters = style.current().paper_of(colour), style.font(size * _LATER, 500)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(paper.fill))
    painter.drawRoundedRect(QRectF(box.x(), box.y() + 4, _BAR, box.height() - 8), 3, 3)
    inside = box.adjusted(_BAR + 12, 0, 0, 0)
    words = _("{room}: {question}").format(room=one.room, question=one.question)
    line = lines_of(words, letters, round(inside.width()), 1)
    painter.setPen(QColor(style.current().ink))
    high = QFontMetricsF(letters).lineSpacing()
    paint_lines(painter, inside.adjusted(0, (box.height() - high) / 2, 0, 0), letters, line)
