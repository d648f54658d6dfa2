"""The bin as a page: all that was peeled off, the latest first, to be taken back."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from openspace.model import Thing
from openspace.words import _
from ui import style
from ui.board.find.painting import MARK, font_of, ink_of, paint_mark
from ui.board.find.patching import displaced, runs
from ui.board.find.words import line_of
from ui.widgets import BareButton, Label, QuietButton, set_kind
from ui.widgets.lines import height_of_lines, lines_of, paint_lines

Index = QModelIndex | QPersistentModelIndex
_THING = Qt.ItemDataRole.UserRole
_MOST_LINES = 4
_GAP, _ABOVE = 8, 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BinModel(QAbstractListModel):
    """What lies in a bin, a row each."""

    def __init__(self) -> None:
        super().__init__()
        self.things: list[Thing] = []

    def show(self, things: Sequence[Thing]) -> None:
        """Show these; rows that stay stand still."""
        wanted = [thing.id for thing in things]
        away = displaced(wanted, [thing.id for thing in self.things])
        for first, last in reversed(runs([thing.id in away for thing in self.things])):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.things[first : last + 1]
            self.endRemoveRows()
        here = {thing.id for thing in self.things}
        for first, last in runs([one not in here for one in wanted]):
            self.beginInsertRows(QModelIndex(), first, last)
            self.things[first:first] = things[first : last + 1]
            self.endInsertRows()
        self.things[:] = things

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many things there are (Qt's)."""
        return 0 if parent.isValid() else len(self.things)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """Return what a row shows (Qt's)."""
        thing = self.things[index.row()]
        if role == _THING:
            return thing
        return line_of(thing) if role == Qt.ItemDataRole.DisplayRole else None


class _Row(QStyledItemDelegate):
    """Paints a thing in the bin: its mark, its words, and when it was peeled off."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        thing: Thing = index.data(_THING)
        plain = QStyleOptionViewItem(option)
        surface = QStyle.ControlElement.CE_ItemViewItem
        self._view.style().drawControl(surface, plain, painter, self._view)
        room = QRectF(option.rect).adjusted(_GAP, _ABOVE, -_GAP, -_ABOVE)
        painter.save()
        paint_mark(painter, thing, room)
        words = room.adjusted(MARK + _GAP, 0, 0, 0)
        lines = self._lines(thing)
        painter.setPen(QColor(ink_of(thing)))
        paint_lines(painter, words, font_of(thing), lines)
        small = style.font(11)
        below = words.adjusted(0, height_of_lines(font_of(thing), len(lines)) + 1, 0, 0)
        painter.setPen(QColor(style.current().secondary))
        paint_lines(painter, below, small, (moment_of(thing.peeled),))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        thing: Thing = index.data(_THING)
        words = height_of_lines(font_of(thing), len(self._lines(thing)))
        return QSize(0, words + height_of_lines(style.font(11), 1) + 2 * _ABOVE + 1)

    def _lines(self, thing: Thing) -> tuple[str, ...]:
        width = self._view.viewport().width() - MARK - 3 * _GAP
        return lines_of(line_of(thing), font_of(thing), width, _MOST_LINES)


class BinList(QListView):
    """The rows of a bin; Enter or a double-click takes back."""

    asked = Signal()
    chosen = Signal()

    def __init__(self, model: BinModel) -> None:
        super().__init__()
        set_kind(self, "outline")
        self.setModel(model)
        self.setItemDelegate(_Row(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Bin"))
        self.doubleClicked.connect(lambda _index: self.asked.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back with Enter."""
        if event.key() in _ENTER:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break words anew for another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class BinPage(QWidget):
    """The bin of the board that is shown; ``take_back_asked`` carries the ids of things."""

    take_back_asked = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.model = BinModel()
        self.list = BinList(self.model)
        line = _("What you peel off the board waits here until you take it back.")
        self.empty = Label(line, 13, kind="secondary", wrap=True)
        self.take_back = QuietButton(_("Take back"), icon="arrow-u-up-left")
        self.all = BareButton(_("Take back all"))
        self._lay_out()
        self.list.asked.connect(self._take_back)
        self.list.chosen.connect(self._show_buttons)
        self.take_back.clicked.connect(self._take_back)
        self.all.clicked.connect(lambda: self._ask(self.model.things))
        self.setFocusProxy(self.list)
        self.show_bin(())

    def show_bin(self, things: Sequence[Thing]) -> None:
        """Show what was peeled off."""
        self.model.show(things)
        self.empty.setVisible(not things)
        self.list.setVisible(bool(things))
        self._show_buttons()

    def chosen(self) -> list[Thing]:
        """Return what is chosen in the bin."""
        return [self.model.things[index.row()] for index in self.list.selectedIndexes()]

    def _take_back(self) -> None:
        self._ask(self.chosen())

    def _ask(self, things: Iterable[Thing]) -> None:
        ids = [thing.id for thing in things]
        if ids:
            self.take_back_asked.emit(ids)

    def _show_buttons(self) -> None:
        self.take_back.setEnabled(bool(self.list.selectedIndexes()))
        self.take_back.setVisible(bool(self.model.things))
        self.all.setVisible(bool(self.model.things))

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.take_back)
        foot.addWidget(self.all)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        column.addStretch(0)


def moment_of(moment: str) -> str:
    """Return a moment (ISO 8601) as people here write it, with the day where it is not today."""
    try:
        then = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return ""
    when = QDateTime.fromSecsSinceEpoch(int(then.timestamp()))
    today = when.date() == QDateTime.currentDateTime().date()
    short = QLocale.FormatType.ShortFormat
    locale = QLocale()
    return locale.toString(when.time(), short) if today else locale.toString(when, short)
