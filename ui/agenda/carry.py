"""Carrying cards and chips with the mouse; until the drop it is only shown.

Qt's own drag and drop is for other windows: it runs a loop of its own while it lasts, in which
the document could change underneath.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from ui.agenda.moves import Held, Moves
from ui.agenda.table import WallTable
from ui.agenda.waiting import WaitingArea, WaitingList
from ui.widgets.ghost import Ghost

_DRAG_BEGINS = 5
_EDGE, _STEP, _EVERY_MS = 36, 14, 16


class EdgeScroll:
    """Scrolls the wall while the mouse is held near its edges."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        self.area = area
        self._bars: list[tuple[QScrollBar, int]] = []
        self._timer = QTimer(area, interval=_EVERY_MS)
        self._timer.timeout.connect(self._scroll)

    def at(self, place: QPoint) -> None:
        """Scroll if a place on the screen is near an edge."""
        view = self.area.viewport()
        at, size = view.mapFromGlobal(place), view.rect()
        inside = size.contains(at)
        across = _push(at.x(), size.width()) if inside else 0
        down = _push(at.y(), size.height()) if inside else 0
        self._bars = [
            (self.area.horizontalScrollBar(), across),
            (self.area.verticalScrollBar(), down),
        ]
        if across or down:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Scroll no longer."""
        self._timer.stop()

    def _scroll(self) -> None:
        for bar, step in self._bars:
            bar.setValue(bar.value() + step)


class Carrying(QObject):
    """Watches the mouse over the wall and over what waits, and drops what was carried."""

    def __init__(self, over: QWidget, table: WallTable, area: WaitingArea, moves: Moves) -> None:
        super().__init__(over)
        self.table, self.area, self._moves = table, area, moves
        self._ghost = Ghost(over, opacity=0.9)
        self._edges = EdgeScroll(table)
        self._grasped: tuple[Held, QPixmap, QPoint, QPoint] | None = None
        self.held: Held | None = None
        for view in (table, *area.lists()):
            view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin, go on and end to carry."""
        if not isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.Hide:
                self.put_back()
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._grasp(watched, event)
            return False
        carrying = self.held is not None
        if event.type() == QEvent.Type.MouseMove and self._grasped is not None:
            self.carry(event.globalPosition().toPoint())
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            if carrying:
                self._drop(event.globalPosition().toPoint())
            self._grasped = None
            return carrying
        return False

    def carry(self, at: QPoint) -> None:
        """Follow the mouse to a place on the screen, once it has moved far enough to mean it."""
        if self._grasped is None:
            return
        held, picture, grip, start = self._grasped
        if self.held is None:
            if (at - start).manhattanLength() < _DRAG_BEGINS:
                return
            self.held = held
            self.table.lift(held.group)
            self._ghost.lift(picture, grip)
        self._ghost.move_to(at)
        self._edges.at(at)
        spot = self.table.spot_at(self.table.viewport().mapFromGlobal(at))
        inside = self.table.viewport().rect().contains(self.table.viewport().mapFromGlobal(at))
        if spot is not None and inside:
            self.table.point_at(spot, self._moves.would(held, spot))
        else:
            self.table.point_at(None)
        self.area.point_at(here=bool(held.group) and _is_over(self.area, at))

    def put_back(self) -> None:
        """Let go of it where it was."""
        self.held = self._grasped = None
        self._ghost.hide()
        self._edges.stop()
        self.table.lift("")
        self.table.point_at(None)
        self.area.point_at(here=False)

    def _grasp(self, watched: QObject, event: QMouseEvent) -> None:
        self._grasped = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at = event.position().toPoint()
        found = self._card_under(at) if watched is self.table.viewport() else None
        for one in self.area.lists():
            if watched is one.viewport():
                found = _chip_under(one, at)
        if found is not None:
            held, view, place = found
            picture = view.viewport().grab(place)
            grip = at - place.topLeft()
            self._grasped = (held, picture, grip, event.globalPosition().toPoint())

    def _card_under(self, at: QPoint) -> tuple[Held, QAbstractScrollArea, QRect] | None:
        for card, sheet in self.table.places(self.table.spot_at(at)):
            if sheet.contains(at):
                seen = QRectF(sheet).toAlignedRect() & self.table.viewport().rect()
                return Held.card(card), self.table, seen
        return None

    def _drop(self, at: QPoint) -> None:
        held, spot = self.held, self.table.cells.shown.target
        to_waiting = self.area.mark
        self.put_back()
        if held is None:
            return
        if spot is not None and self._moves.drop(held, spot):
            self.table.go_to(spot)
            self.table.setFocus()
        elif spot is None and to_waiting and _is_over(self.area, at):
            self._moves.take_off(held.group)


def _chip_under(view: WaitingList, at: QPoint) -> tuple[Held, QAbstractScrollArea, QRect] | None:
    index = view.indexAt(at)
    topic = view.topic(index)
    if topic is None:
        return None
    return Held.waiting(topic), view, view.visualRect(index) & view.viewport().rect()


def _is_over(area: QWidget, at: QPoint) -> bool:
    return area.rect().contains(area.mapFromGlobal(at))


def _push(at: int, length: int) -> int:
    if at < _EDGE:
        return -_STEP
    return _STEP if at > length - _EDGE else 0
