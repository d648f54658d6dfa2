"""The board as a tree of rows for Qt's views: areas, and in them what lies there."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from openspace.model import Area, Note, Thing
from openspace.words import ngettext
from ui.board.find.branches import NONE, TOP, Branches, Held
from ui.board.find.patching import displaced, runs
from ui.board.find.reading import read
from ui.board.find.words import line_of, words_of
from ui.board.sheet import Sheet

Index = QModelIndex | QPersistentModelIndex
THING = Qt.ItemDataRole.UserRole
"""The role that gives the thing of a row."""

_MANY = 400
_HIDDEN = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_LEAF = _HIDDEN | Qt.ItemFlag.ItemIsEditable
_AREA = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
Reword = Callable[[str, str], bool]


class OutlineModel(QAbstractItemModel):
    """Rows of a sheet's things; :meth:`follow` patches them. ``reword`` writes a row's words anew.

    An index carries the number of the area it lies in.
    """

    def __init__(self, reword: Reword) -> None:
        super().__init__()
        self._reword = reword
        self._sheet: Sheet | None = None
        self.branches = Branches()
        self._shown: dict[int, Callable[[Thing], object]] = {
            Qt.ItemDataRole.DisplayRole: line_of,
            Qt.ItemDataRole.EditRole: words_of,
            Qt.ItemDataRole.AccessibleTextRole: self._read_aloud,
            THING: lambda thing: thing,
        }

    def show(self, sheet: Sheet) -> None:
        """Show another board, or this one from the beginning."""
        self.beginResetModel()
        self._sheet = sheet
        self.branches.begin(self.branches.numbered(read(sheet)))
        self.endResetModel()

    def reword(self, thing_ids: Iterable[str]) -> None:
        """Show the words of these things as they are now."""
        for thing_id in thing_ids:
            index = self.index_of(thing_id)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def follow(self) -> None:
        """Show where things lie now, row by row; from the beginning where most has changed."""
        if self._sheet is None:
            return
        wanted = self.branches.numbered(read(self._sheet))
        if self._differences(wanted) > _MANY:
            self.show(self._sheet)
            return
        for number in list(self.branches.from_top(self.branches.held)):
            self._take_out(number, wanted)
        for number in self.branches.from_top(wanted):
            self._put_in(number, wanted[number])

    def index_of(self, thing_id: str) -> QModelIndex:
        """Return the index of a thing; an invalid one where it has no row."""
        home = self.branches.home_of(thing_id)
        if home == NONE:
            return QModelIndex()
        return self.createIndex(self.branches.held[home].index(thing_id), 0, home)

    def id_of(self, index: Index) -> str:
        """Return the id of a row's thing, "" where there is none."""
        return self.branches.held[index.internalId()][index.row()] if index.isValid() else ""

    def thing(self, index: Index) -> Thing | None:
        """Return the thing of a row."""
        return self._sheet.thing(self.id_of(index)) if self._sheet is not None else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a row (Qt's)."""
        number = self._number(parent)
        there = column == 0 and 0 <= row < len(self.branches.in_area(number))
        return self.createIndex(row, 0, number) if there else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the index of the area a row lies in (Qt's)."""
        return self._index_of_area(index.internalId() if index.isValid() else TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows an area has (Qt's)."""
        return len(self.branches.in_area(self._number(parent)))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Return the number of columns (Qt's)."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be done with a row (Qt's)."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        thing = self.thing(index)
        if isinstance(thing, Area):
            return _AREA
        hidden = thing is None or (isinstance(thing, Note) and thing.face_down)
        return _HIDDEN if hidden else _LEAF

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a row shows (Qt's)."""
        thing, show = self.thing(index), self._shown.get(role)
        return show(thing) if show is not None and thing is not None else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write a row's words anew (Qt's)."""
        return role == Qt.ItemDataRole.EditRole and self._reword(self.id_of(index), str(value))

    def _read_aloud(self, thing: Thing) -> str:
        if not isinstance(thing, Area):
            return line_of(thing)
        count = len(self.branches.in_area(self.branches.number_of(thing.id)))
        line = ngettext(
            "Area “{{title}}”, {n} thing in it", "Area “{{title}}”, {n} things in it", count
        )
        return line.format(title=line_of(thing))

    def _number(self, index: Index) -> int:
        return self.branches.number_of(self.id_of(index)) if index.isValid() else TOP

    def _differences(self, wanted: Held) -> int:
        held = self.branches.held
        away = sum(len(displaced(wanted.get(area, []), ids)) for area, ids in held.items())
        new = sum(len(ids) for ids in wanted.values()) - (len(self.branches) - away)
        return away + max(0, new)

    def _take_out(self, number: int, wanted: Held) -> None:
        ids = self.branches.in_area(number)
        away = displaced(wanted.get(number, []), ids)
        for first, last in reversed(runs([one in away for one in ids])):
            self.beginRemoveRows(self._index_of_area(number), first, last)
            self.branches.take_out(number, first, last)
            self.endRemoveRows()

    def _put_in(self, number: int, wanted: list[str]) -> None:
        here = set(self.branches.in_area(number))
        for first, last in runs([one not in here for one in wanted]):
            self.beginInsertRows(self._index_of_area(number), first, last)
            self.branches.put_in(number, first, wanted[first : last + 1])
            self.endInsertRows()

    def _index_of_area(self, number: int) -> QModelIndex:
        return QModelIndex() if number == TOP else self.index_of(self.branches.area_of(number))
