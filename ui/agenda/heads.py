"""The heads of the wall: the time before each row, the room above each column."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from openspace.agenda import name_of, time_of
from openspace.model import Room, Slot
from openspace.words import _
from ui import style
from ui.agenda.words import room_in_words, slot_in_words, times_of
from ui.widgets import ROLE
from ui.widgets.labels import as_tooltip

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)
_LINE = Qt.TextFlag.TextSingleLine
Line = tuple[str, float, int, str]
"""Words, their size in pixels and weight, and the role of their colour."""
KeyTaken = Callable[["Head", QKeyEvent], bool]


class Head(QWidget):
    """Some lines one can click on to change them; ``of`` is the id of the slot or room."""

    edit_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, of: str, take_key: KeyTaken, scale: float = 1.0) -> None:
        super().__init__()
        self.of = of
        self.lines: list[Line] = []
        self.mark = ""
        self.centred = False
        self._scale = scale
        self._take_key = take_key
        self._hovered = False
        self.setProperty(ROLE, "button")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, lines: list[Line], aloud: str, mark: str = "") -> None:
        """Show some lines; ``mark`` is the paper of the dot before the last."""
        if (lines, mark) != (self.lines, self.mark):
            self.lines, self.mark = lines, mark
            self.update()
        self.setAccessibleName(aloud)
        self.setToolTip(as_tooltip(aloud))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be changed by Enter or F2."""
        if self._take_key(self, event):
            return
        if event.key() in _OPENING and not event.modifiers():
            self.edit_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be changed by a click."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.edit_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_asked.emit(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that a click does something."""
        super().enterEvent(event)
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no more."""
        super().leaveEvent(event)
        self._hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the lines, below each other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        heights = [self._high(size) for _words, size, _weight, _role in self.lines]
        top = max(6.0, (self.height() - sum(heights)) / 2) if self.centred else 12.0
        if len(self.lines) == 1:
            top = (self.height() - sum(heights)) / 2
        for rank, (line, high) in enumerate(zip(self.lines, heights, strict=True)):
            self._paint_line(painter, QRectF(8, top, self.width() - 16, high), line, rank)
            top += high
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        colours = style.current()
        room = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._hovered:
            painter.setBrush(QColor(style.mix(colours.board, colours.ink, 0.05)))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawRoundedRect(room, 8, 8)

    def _paint_line(self, painter: QPainter, room: QRectF, line: Line, rank: int) -> None:
        words, size, weight, role = line
        colours = style.current()
        if self.mark and rank == len(self.lines) - 1:
            side = 9 * self._scale
            painter.setPen(QPen(QColor(colours.paper[self.mark].line), 1))
            painter.setBrush(QColor(colours.paper[self.mark].fill))
            spot = QRectF(room.left() + 1, room.center().y() - side / 2, side, side)
            painter.drawRoundedRect(spot, 3, 3)
            room = room.adjusted(side + 7, 0, 0, 0)
        painter.setFont(style.font(size * self._scale, weight))
        painter.setPen(QColor(getattr(colours, role)))
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(room.width())
        )
        across = Qt.AlignmentFlag.AlignHCenter if self.centred else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, across | Qt.AlignmentFlag.AlignVCenter | _LINE, shown)

    def _high(self, size: float) -> float:
        return style.scaled(size * self._scale * 1.45)


def show_slot(head: Head, slot: Slot) -> None:
    """Show a slot's times and label."""
    aloud = _("Change {slot}").format(slot=slot_in_words(slot))
    if slot.rest:
        head.say([(times_of(slot) or time_of(slot), 13, 500, "secondary")], aloud)
        return
    lines: list[Line] = [(time_of(slot), 18, 650, "ink")]
    if slot.starts and slot.ends:
        lines.append((_("to {time}").format(time=slot.ends), 12.5, 400, "secondary"))
    lines.append((name_of(slot), 12.5, 450, "secondary"))
    known = slot.colour if slot.colour in style.current().paper else "white"
    head.say(lines, aloud, known)


def show_room(head: Head, room: Room) -> None:
    """Show a room's name, seats and link."""
    head.centred = True
    below = room_in_words(room)
    lines: list[Line] = [(room.name, 14.5, 600, "ink")]
    if below:
        lines.append((below, 12.5, 400, "secondary"))
    aloud = _("Change {room}").format(room=" · ".join(filter(None, (room.name, below))))
    head.say(lines, aloud)
