"""The wall to work on: it tells of clicks, menus and keys."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent

from openspace.agenda import Spot
from ui.agenda.cells import Cells
from ui.agenda.model import Index

KeyTaken = Callable[[QKeyEvent], bool]


class WallTable(Cells):
    """Cells one can click on; ``take_key`` has the first say on keys.

    ``clicked_on`` carries a spot, ``opened_on`` a card that was clicked twice, ``menu_asked`` a
    place on the screen for the menu of the cell one is in.
    """

    clicked_on = Signal(object)
    opened_on = Signal(object)
    menu_asked = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.take_key: KeyTaken = lambda _event: False
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the wall's keys have their way; the arrows go from cell to cell."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell of a click."""
        super().mouseReleaseEvent(event)
        spot = self.spot_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.clicked_on.emit(spot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell of a double click on a card."""
        card = self.card_at(event.position().toPoint())
        if card is not None:
            self.opened_on.emit(card)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the cell."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        if not by_key:
            self.setCurrentIndex(self.indexAt(event.pos()))
        self.menu_asked.emit(self.corner() if by_key else event.globalPos())

    def corner(self) -> QPoint:
        """Return where on the screen the menu of the cell one is in may open."""
        here = self.visualRect(self.currentIndex())
        return self.viewport().mapToGlobal(here.topLeft() + QPoint(24, 24))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Show in which cell one is (Qt's)."""
        super().currentChanged(current, previous)
        self._show_focus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show in which cell one is."""
        super().focusInEvent(event)
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self._show_focus()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what a click would do (Qt's)."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._hover(self.spot_at(event.position().toPoint()))
        elif event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().viewportEvent(event)

    def _hover(self, spot: Spot | None) -> None:
        shown = self.cells.shown
        if spot == shown.hovered:
            return
        self.update_cells(shown.hovered, spot)
        shown.hovered = spot
        free = spot is not None and not self.wall.cards.get(spot)
        hand = Qt.CursorShape.PointingHandCursor if free else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand)

    def _show_focus(self) -> None:
        shown = self.cells.shown
        now = self.spot() if self.hasFocus() else None
        self.update_cells(shown.focused, now)
        shown.focused = now
