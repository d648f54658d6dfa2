"""The outline: the same board as a list to read and to work in with the keys."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QStyledItemDelegate, QTreeView, QWidget

from openspace.model import Area
from openspace.words import _
from ui import style
from ui.board.find.branches import TOP
from ui.board.find.literal import literal
from ui.board.find.outline_doings import OutlineDoings
from ui.board.find.outline_model import Index, OutlineModel
from ui.board.find.outline_row import OutlineRow
from ui.board.find.patching import runs
from ui.board.find.reading import NOWHERE, in_order
from ui.board.selection import Selection
from ui.widgets import TitledMenu, set_kind

_FLAGS = QItemSelectionModel.SelectionFlag
_CARET = 12
_NO_TRIGGER = QAbstractItemView.EditTrigger.NoEditTriggers


class Outline(QTreeView):
    """Rows of a board; what is chosen here is chosen there, and the other way round.

    ``fresh`` brings the model up to date before it is asked.
    """

    def __init__(
        self,
        model: OutlineModel,
        selection: Selection,
        doings: OutlineDoings,
        fresh: Callable[[], object],
    ) -> None:
        super().__init__()
        self.rows = model
        self.row = OutlineRow(self)
        self._chosen = selection
        self._doings = doings
        self._fresh = fresh
        self._following = False
        self._keys: dict[str, Callable[[], object]] = {
            "Return": self.reword, "Enter": self.reword, "F2": self.reword,
            "Del": self.peel, "Backspace": self.peel,
            "Ctrl+Return": self.add_below, "Ctrl+Enter": self.add_below, "Ins": self.add_below,
            "Alt+Up": lambda: self.shift(-1), "Alt+Down": lambda: self.shift(1),
            "Ctrl+M": self.ask_where,
        }  # fmt: skip
        self._look()
        self._connect()

    def follow(self) -> None:
        """Show as chosen what is chosen on the board."""
        if self._following:
            return
        self._following = True
        wanted = self._selection_of(self._chosen.ids)
        self.selectionModel().select(wanted, _FLAGS.ClearAndSelect | _FLAGS.Rows)
        index = self.rows.index_of(self._chosen.only)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, _FLAGS.NoUpdate)
            self.scrollTo(index)
        self._following = False

    def reword(self) -> None:
        """Reword the current row in place."""
        if self.rows.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def peel(self) -> None:
        """Peel the chosen rows off, and choose the next one."""
        ids = [one for one in in_order_of(self.rows) if one in self._chosen.ids]
        branches = self.rows.branches
        after = branches.beside(ids[-1], 1) or branches.beside(ids[0], -1) if ids else ""
        if ids and self._doings.peel(ids):
            self._fresh()
            self._doings.choose([after] if after else ())

    def add_below(self) -> None:
        """Stick a note below the current row and write it."""
        thing_id = self.rows.id_of(self.currentIndex())
        is_area = isinstance(self.rows.thing(self.currentIndex()), Area)
        home = max(TOP, self.rows.branches.home_of(thing_id))
        area = thing_id if is_area else self.rows.branches.area_of(home)
        made = self._doings.new_below(thing_id, area)
        if made:
            self._fresh()
            self._doings.choose([made])
            self.reword()

    def shift(self, step: int) -> None:
        """Move the current row before the one above, or behind the one below."""
        thing_id = self.rows.id_of(self.currentIndex())
        other = self.rows.branches.beside(thing_id, step) if thing_id else ""
        if other and self._doings.exchange(thing_id, other):
            self._fresh()
            self._doings.choose([thing_id])
            self.follow()

    def ask_where(self) -> None:
        """Offer the areas to move the chosen rows to."""
        index = self.currentIndex()
        if index.isValid() and self._chosen.ids:
            at = self.visualRect(index).bottomLeft()
            self.where = self.places_to_go()
            self.where.popup(self.viewport().mapToGlobal(at + QPoint(24, 0)))

    def places_to_go(self) -> QMenu:
        """Return a menu with all areas to move the chosen rows to."""
        menu = TitledMenu(_("Move to…"), self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in in_order_of(self.rows):
            area = self.rows.thing(self.rows.index_of(one))
            if isinstance(area, Area) and one not in self._chosen.ids:
                title = literal(area.title) or _("Area without a title")
                menu.addAction(title).triggered.connect(lambda _on=False, to=one: self.move_to(to))
        menu.addSeparator()
        menu.addAction(_("Beside all areas")).triggered.connect(lambda: self.move_to(NOWHERE))
        return menu

    def move_to(self, area_id: str) -> None:
        """Move the chosen rows to an area."""
        ids = [one for one in in_order_of(self.rows) if one in self._chosen.ids]
        if self._doings.move_into(ids, area_id):
            self._fresh()
            self.follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key is for in the outline."""
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(event.key() | keys.value).toString()
        act = self._keys.get(pressed)
        if act is not None:
            act()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:  # noqa: N802
        """Go on with the keys in the list after rewording (Qt's)."""
        was_here = editor.hasFocus()
        super().closeEditor(editor, hint)
        if was_here:
            self.setFocus()

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802
        """Show at an area whether it is open (Qt's)."""
        painter.fillRect(rect, QColor(style.current().panel))
        if self.rows.rowCount(index):
            caret = "caret-down" if self.isExpanded(index) else "caret-right"
            middle = QPoint(rect.right() - self.indentation() // 2, rect.center().y())
            at = QRect(0, 0, _CARET, _CARET)
            at.moveCenter(middle)
            style.icon(caret, style.current().secondary).paint(painter, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break words anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        """Choose on the board what is chosen here."""
        super().selectionChanged(selected, deselected)
        if not self._following and self.hasFocus():
            self._following = True
            self._doings.choose(map(self.rows.id_of, self.selectedIndexes()))
            self._following = False

    def _selection_of(self, ids: Iterable[str]) -> QItemSelection:
        branches = self.rows.branches
        selection = QItemSelection()
        wanted = {one for one in ids if self.rows.index_of(one).isValid()}
        for number in {branches.home_of(one) for one in wanted}:
            for first, last in runs([one in wanted for one in branches.in_area(number)]):
                inside = branches.in_area(number)
                ends = (self.rows.index_of(inside[first]), self.rows.index_of(inside[last]))
                selection.select(*ends)
        return selection

    def _look(self) -> None:
        set_kind(self, "outline")
        self.setModel(self.rows)
        self.setItemDelegate(self.row)
        self.setHeaderHidden(True)
        self.header().setAccessibleName(_("Outline of the board"))
        self.setIndentation(16)
        self.setEditTriggers(_NO_TRIGGER)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Outline of the board"))
        self.setExpandsOnDoubleClick(False)
        self.expandAll()

    def _connect(self) -> None:
        self.rows.modelReset.connect(self._show_all)
        self.rows.rowsInserted.connect(self._open_new)
        self.doubleClicked.connect(lambda _index: self.reword())
        self.row.began.connect(lambda index: self._doings.begin(self.rows.id_of(index)))
        self.row.ended.connect(lambda index: self._doings.end(self.rows.id_of(index)))
        self._chosen.changed.connect(self._follow_if_seen)

    def _follow_if_seen(self) -> None:
        if self.isVisible():
            self.follow()

    def _show_all(self) -> None:
        self.expandAll()
        self.follow()

    def _open_new(self, area: QModelIndex, first: int, last: int) -> None:
        for at in range(first, last + 1):
            index = self.rows.index(at, 0, area)
            if isinstance(self.rows.thing(index), Area):
                self.expand(index)
        if area.isValid() and last - first + 1 == self.rows.rowCount(area):
            self.expand(area)


def in_order_of(model: OutlineModel) -> list[str]:
    """Return the ids of all rows, from the first to the last."""
    branches = model.branches
    return in_order({branches.area_of(number): ids for number, ids in branches.held.items()})
