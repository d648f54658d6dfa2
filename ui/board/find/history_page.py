"""The past as a list beside the board: each moment a row, the latest first."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.board.find.moments import Moments
from ui.widgets import Label, set_kind

Index = QModelIndex | QPersistentModelIndex


class MomentList(QAbstractListModel):
    """A row for each moment of a past."""

    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self.moments = moments
        moments.read.connect(self._begin_anew)

    def rank_of(self, row: int) -> int:
        """Return the rank of the moment in a row, and the row of the moment of a rank."""
        return len(self.moments) - 1 - row

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many moments there are (Qt's)."""
        return 0 if parent.isValid() else len(self.moments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return when and what (Qt's)."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        rank = self.rank_of(index.row())
        when, what = self.moments.when(rank), self.moments.what(rank)
        return _("{when}  {what}").format(when=when, what=what)

    def _begin_anew(self) -> None:
        self.beginResetModel()
        self.endResetModel()


class HistoryPage(QWidget):
    """The moments to choose from; ``opened`` tells that people came here, ``asked`` of one."""

    opened = Signal()
    asked = Signal(int)

    def __init__(self, moments: Moments) -> None:
        super().__init__()
        self._moments = moments
        self.model = MomentList(moments)
        self.list = QListView()
        set_kind(self.list, "outline")
        self.list.setModel(self.model)
        self.list.setFont(style.font(13))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(_("Moments of this board"))
        self.hint = Label("", 13, kind="secondary", wrap=True)
        self._following = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        moments.read.connect(self._follow)
        moments.moved.connect(self._follow)
        self.list.selectionModel().currentChanged.connect(self._ask)
        self.setFocusProxy(self.list)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the moments up to now."""
        super().showEvent(event)
        self.opened.emit()

    def _ask(self, index: QModelIndex) -> None:
        if not self._following and index.isValid():
            self.asked.emit(self.model.rank_of(index.row()))

    def _follow(self) -> None:
        some = len(self._moments) > 0
        self.hint.setText(
            _("Choose a moment to see the board as it was.")
            if some
            else _("Nothing has happened on this board yet.")
        )
        self.list.setVisible(some)
        self._following = True
        self.list.setCurrentIndex(self.model.index(self.model.rank_of(self._moments.rank)))
        self._following = False
