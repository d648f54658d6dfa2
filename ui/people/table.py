"""The table of people: chosen by mouse and keys, one or several."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from openspace.words import _
from ui import style
from ui.people.rows import NAME, ROLES, Index, PeopleRows

_ROW, _PADDING, _BAR = 40, 10, 3
_SHARES = (30, 24, 16, 18, 22)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_FLAGS = QItemSelectionModel.SelectionFlag


class PeopleTable(QTableView):
    """Rows of people; ``chosen_changed`` tells that others are chosen.

    Enter or F2 asks to edit who is chosen, Del to erase, pasting brings people in.
    """

    chosen_changed = Signal()
    edit_asked = Signal()
    erase_asked = Signal()
    paste_asked = Signal()

    def __init__(self, rows: PeopleRows) -> None:
        super().__init__()
        self.rows = rows
        self.setModel(rows)
        self.setItemDelegate(_Cell(self))
        self.setAccessibleName(_("People"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self._shape()
        style.theme_signals.changed.connect(self._shape)
        self.selectionModel().selectionChanged.connect(lambda *_both: self.chosen_changed.emit())

    def chosen(self) -> list[str]:
        """Return the ids of those chosen, in the order they are shown."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.rows.people[row].id for row in rows]

    def choose(self, person_ids: Iterable[str]) -> None:
        """Choose these and bring the first into sight."""
        wanted = set(person_ids)
        rows = [row for row, one in enumerate(self.rows.people) if one.id in wanted]
        chosen = QItemSelection()
        for row in rows:
            chosen.select(self.rows.index(row, NAME), self.rows.index(row, NAME))
        model = self.selectionModel()
        if rows:
            model.setCurrentIndex(self.rows.index(rows[0], NAME), _FLAGS.NoUpdate)
            self.scrollTo(self.rows.index(rows[0], NAME))
        model.select(chosen, _FLAGS.ClearAndSelect | _FLAGS.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, erase, paste; all other keys are the table's."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() in _ENTER and self.chosen():
            self.edit_asked.emit()
        elif event.key() == Qt.Key.Key_Delete and len(self.chosen()) == 1:
            self.erase_asked.emit()
        else:
            super().keyPressEvent(event)

    def _shape(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(style.scaled(_ROW))
        rows.setDefaultSectionSize(style.scaled(_ROW))
        columns.setFont(style.font(12, 500))
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setStretchLastSection(True)
        self._share_room()

    def updateGeometries(self) -> None:  # noqa: N802
        """Give each column its share of the room (Qt's)."""
        super().updateGeometries()
        self._share_room()

    def _share_room(self) -> None:
        room = self.viewport().width()
        for column, share in enumerate(_SHARES[:-1]):
            width = room * share // sum(_SHARES)
            if self.columnWidth(column) != width:
                self.setColumnWidth(column, width)


class _Cell(QStyledItemDelegate):
    """Paints a cell: the name stronger than the rest, the row of one who is chosen in colour."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette = style.current()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, QColor(palette.accent_soft))
        if index.column() == NAME and chosen:
            left = QRectF(option.rect.left(), option.rect.top(), _BAR, option.rect.height())
            painter.fillRect(left, QColor(palette.accent))
        painter.setPen(QColor(palette.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        self._write(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(0, style.scaled(_ROW))

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, column = style.current(), index.column()
        painter.setFont(style.font(15 if column == NAME else 13, 500 if column == NAME else 400))
        tone = palette.ink if column == NAME else palette.secondary
        painter.setPen(QColor(palette.accent if column == ROLES else tone))
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        words = " ".join(str(index.data() or "").split())
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(room, int(flags), elided)
