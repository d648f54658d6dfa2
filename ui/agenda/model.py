"""The wall as Qt's table: a row for each slot, a column for each room."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from openspace.agenda import Spot
from ui.agenda.contents import Card, Wall
from ui.agenda.words import card_aloud, cell_aloud
from ui.widgets.labels import as_tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class WallModel(QAbstractTableModel):
    """Shows a wall; ``warned`` are groups something is wrong with, ``moves`` where one would go."""

    def __init__(self) -> None:
        super().__init__()
        self.wall = Wall()
        self.warned: frozenset[str] = frozenset()
        self.looked_at: frozenset[str] = frozenset()
        self.moves: dict[str, str] = {}

    def show_wall(self, wall: Wall) -> bool:
        """Show a wall; tell whether it has other times or places than before."""
        before, after = _shape(self.wall), _shape(wall)
        if before == after:
            self.wall = wall
            self.renew()
            return False
        self.beginResetModel()
        self.wall = wall
        self.endResetModel()
        return True

    def renew(self) -> None:
        """Have everything shown anew."""
        if self.rowCount() and self.columnCount():
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many slots there are."""
        return 0 if parent.isValid() or not self.wall.rooms else len(self.wall.slots)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Return how many rooms there are."""
        return 0 if parent.isValid() else len(self.wall.rooms)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what is read aloud; what is seen is painted."""
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        cards = [card_aloud(one, warned=one.group in self.warned) for one in self.cards(index)]
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip("\n".join(cards)) if cards else ""
        return cell_aloud(self.wall, (index.row(), index.column()), cards)

    def spot(self, index: Index) -> Spot | None:
        """Return the time and the place of a cell; None for a break or no cell."""
        if not index.isValid() or self.wall.slots[index.row()].rest:
            return None
        return Spot(self.wall.slots[index.row()].id, self.wall.rooms[index.column()].id)

    def cards(self, index: Index) -> tuple[Card, ...]:
        """Return the cards of a cell."""
        spot = self.spot(index)
        return self.wall.cards.get(spot, ()) if spot is not None else ()

    def at(self, spot: Spot) -> QModelIndex:
        """Return the cell of a time and a place."""
        rows = [one.id for one in self.wall.slots]
        columns = [one.id for one in self.wall.rooms]
        if spot.slot not in rows or spot.room not in columns:
            return QModelIndex()
        return self.index(rows.index(spot.slot), columns.index(spot.room))


def _shape(wall: Wall) -> tuple[list[tuple[str, bool]], list[str]]:
    return [(one.id, one.rest) for one in wall.slots], [one.id for one in wall.rooms]
