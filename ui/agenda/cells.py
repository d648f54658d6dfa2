"""The cells of the wall, as a table that keys and screen readers know their way in."""

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from openspace.agenda import Spot
from openspace.words import _
from ui.agenda.card_paint import CardPaint
from ui.agenda.cell_paint import GAP, CellPaint, DropKind, sheets
from ui.agenda.contents import Card, Wall
from ui.agenda.model import WallModel
from ui.widgets import set_kind

_NARROWEST, _LEAST_HIGH, _MOST_HIGH, _BREAK_HIGH = 146, 96, 186, 36


class Cells(QTableView):
    """Slots down, rooms across; ``resized`` tells that rows or columns have other measures."""

    resized = Signal()

    def __init__(self, scale: float = 1.0) -> None:
        super().__init__()
        self.wall_model = WallModel()
        self.cells = CellPaint(scale)
        self.narrowest = _NARROWEST
        self.setModel(self.wall_model)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(_("Wall of the day"))
        _make_plain(self)

    @property
    def wall(self) -> Wall:
        """The wall that is shown."""
        return self.wall_model.wall

    @property
    def card_paint(self) -> CardPaint:
        """What paints the cards."""
        return self.cells.cards

    def show_wall(self, wall: Wall) -> None:
        """Show a wall; one stays in the cell one was in, as far as it is there."""
        here = self.spot()
        if self.wall_model.show_wall(wall):
            self._span_breaks()
            self.go_to(here)
        self.measure()
        if not self.currentIndex().isValid() and self.wall_model.rowCount():
            self.setCurrentIndex(self.wall_model.index(0, 0))

    def spot(self) -> Spot | None:
        """Return the cell one is in."""
        return self.wall_model.spot(self.currentIndex())

    def card(self) -> Card | None:
        """Return the first card of the cell one is in."""
        return next(iter(self.wall_model.cards(self.currentIndex())), None)

    def go_to(self, spot: Spot | None) -> None:
        """Go to a cell."""
        index = self.wall_model.at(spot) if spot is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def spot_at(self, at: QPoint) -> Spot | None:
        """Return the cell at a place of the viewport."""
        return self.wall_model.spot(self.indexAt(at))

    def card_at(self, at: QPoint) -> Card | None:
        """Return the card at a place of the viewport."""
        places = self.places(self.spot_at(at))
        return next((card for card, sheet in places if sheet.contains(at)), None)

    def places(self, spot: Spot | None) -> list[tuple[Card, QRectF]]:
        """Return the cards of a cell and where in the viewport they lie."""
        index = self.wall_model.at(spot) if spot is not None else QModelIndex()
        cards = self.wall_model.cards(index)
        room = QRectF(self.visualRect(index)).adjusted(GAP, GAP, -GAP, -GAP)
        return list(zip(cards, sheets(room, len(cards)), strict=True))

    def point_at(self, spot: Spot | None, drop: DropKind = "free", words: str = "") -> None:
        """Show where a drop would go, None for nowhere."""
        shown = self.cells.shown
        if (spot, drop) != (shown.target, shown.drop):
            self.update_cells(shown.target, spot)
            shown.target, shown.drop, shown.words = spot, drop, words

    def lift(self, group: str) -> None:
        """Show a card as lifted from its place, "" for none."""
        if group != self.cells.shown.lifted:
            self.cells.shown.lifted = group
            self.viewport().update()

    def measure(self) -> None:
        """Give rows and columns the room they need; columns share what there is."""
        count = self.wall_model.columnCount()
        if count:
            paint = self.card_paint
            width = max(int(paint.px(self.narrowest)), self.viewport().width() // count)
            self.horizontalHeader().setDefaultSectionSize(width)
            for row, slot in enumerate(self.wall.slots):
                high = paint.px(_BREAK_HIGH) if slot.rest else self._row_height(slot.id, width)
                self.setRowHeight(row, round(high))
        self.resized.emit()

    def update_cells(self, *spots: Spot | None) -> None:
        """Have some cells painted anew."""
        for spot in spots:
            if spot is not None:
                self.viewport().update(self.visualRect(self.wall_model.at(spot)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the rooms anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()

    def _row_height(self, slot: str, width: int) -> float:
        paint = self.card_paint
        cells = [self.wall.cards.get(Spot(slot, room.id), ()) for room in self.wall.rooms]
        needed = [
            sum(paint.height(card, width - 2 * GAP) + GAP for card in cards) for cards in cells
        ]
        most = max(1, *map(len, cells))
        least, highest = paint.px(_LEAST_HIGH), paint.px(_MOST_HIGH) * most
        return min(highest, max(least, *needed)) + 2 * GAP

    def _span_breaks(self) -> None:
        self.clearSpans()
        columns = self.wall_model.columnCount()
        for row, slot in enumerate(self.wall.slots):
            if slot.rest and columns > 1:
                self.setSpan(row, 0, 1, columns)


def _make_plain(table: QTableView) -> None:
    set_kind(table, "wall")
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    for header in (table.horizontalHeader(), table.verticalHeader()):
        header.hide()
        header.setMinimumSectionSize(8)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
