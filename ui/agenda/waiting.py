"""The topics that wait for a place, below the wall: chips that can be carried to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from openspace.words import _, ngettext
from ui import style
from ui.agenda.contents import Waiting, Wall
from ui.widgets import Label, set_kind

Index = QModelIndex | QPersistentModelIndex
KeyTaken = Callable[[QKeyEvent], bool]
_NOWHERE = QModelIndex()
_HIGH, _PAD, _ICON, _WIDEST, _SPACING = 30, 12, 14, 380, 4
_WAITING_HIGH, _PARKED_HIGH = 84, 46
_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class WaitingModel(QAbstractListModel):
    """Topics without a place, in the order of the marketplace."""

    def __init__(self) -> None:
        super().__init__()
        self.topics: Sequence[Waiting] = ()

    def show_topics(self, topics: Sequence[Waiting]) -> None:
        """Show these topics."""
        self.beginResetModel()
        self.topics = topics
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many wait."""
        return 0 if parent.isValid() else len(self.topics)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a topic asks, and aloud how many want to join it."""
        topic = self.topics[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            wanted = ngettext("{n} wants to join", "{n} want to join", topic.interest)
            return f"{topic.question}, {wanted}"
        return topic.question if role == Qt.ItemDataRole.DisplayRole else None


class ChipPaint(QStyledItemDelegate):
    """Paints a topic that waits as a chip: its question, how many want to join."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Return the size of a chip."""
        topic = _topic(index)
        letters = QFontMetricsF(style.font(13))
        words = letters.horizontalAdvance(topic.question)
        count = letters.horizontalAdvance(str(topic.interest))
        wide = words + count + style.scaled(_ICON) + 2 * _PAD + 14
        return QSize(min(style.scaled(_WIDEST), round(wide)), style.scaled(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one chip."""
        colours, topic = style.current(), _topic(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chip = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        focused = option.state & QStyle.StateFlag.State_HasFocus
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        edge = colours.accent if focused else colours.edge if hovered else colours.line
        painter.setPen(QPen(QColor(edge), 2 if focused else 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(chip, chip.height() / 2, chip.height() / 2)
        self._paint_words(painter, chip.adjusted(_PAD, 0, -_PAD, 0), topic)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRectF, topic: Waiting) -> None:
        colours = style.current()
        painter.setFont(style.font(13))
        letters = painter.fontMetrics()
        count, icon = str(topic.interest), style.scaled(_ICON)
        painter.setPen(QColor(colours.secondary))
        painter.drawText(room, _LINE | Qt.AlignmentFlag.AlignRight, count)
        right = room.right() - letters.horizontalAdvance(count) - icon - 4
        place = QRect(round(right), round(room.center().y() - icon / 2), icon, icon)
        style.icon("hand", colours.secondary).paint(painter, place)
        room.setRight(right - 6)
        painter.setPen(QColor(colours.ink))
        elide = Qt.TextElideMode.ElideRight
        words = letters.elidedText(topic.question, elide, int(room.width()) + 1)
        painter.drawText(room, _LINE | Qt.AlignmentFlag.AlignLeft, words)


class WaitingList(QListView):
    """Chips side by side, ``most`` pixels high at most; ``take_key`` has the first say on keys."""

    def __init__(self, name: str, most: int) -> None:
        super().__init__()
        self._most = most
        self.topics = WaitingModel()
        self.take_key: KeyTaken = lambda _event: False
        self.setModel(self.topics)
        self.setItemDelegate(ChipPaint())
        self.setAccessibleName(name)
        set_kind(self, "chips")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSpacing(_SPACING)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def show_topics(self, topics: Sequence[Waiting]) -> None:
        """Show these topics; one stays with the one one was at."""
        if list(topics) == list(self.topics.topics):
            return
        row = self.currentIndex().row()
        self.topics.show_topics(topics)
        if topics:
            self.setCurrentIndex(self.topics.index(min(max(row, 0), len(topics) - 1)))
        self.fit()

    def topic(self, index: Index | None = None) -> Waiting | None:
        """Return the topic of an index, or the one one is at."""
        at = self.currentIndex() if index is None else index
        return self.topics.topics[at.row()] if at.isValid() else None

    def fit(self) -> None:
        """Be as high as the chips need, up to some lines."""
        self.doItemsLayout()
        count = self.topics.rowCount()
        last = self.visualRect(self.topics.index(count - 1)) if count else QRect()
        whole = last.bottom() + self.verticalOffset() + 2 * _SPACING + 2
        self.setFixedHeight(max(style.scaled(_HIGH), min(style.scaled(self._most), whole)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the wall's keys have their way; the arrows go from chip to chip."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the lines to the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class WaitingArea(QWidget):
    """All that wait: for a place on the wall, and in the parking lot."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", 13, 600, kind="secondary")
        self.waiting = WaitingList(_("Topics that wait for a place"), _WAITING_HIGH)
        self.parked_title = Label("", 13, 600, kind="secondary")
        self.parked = WaitingList(_("Topics in the parking lot"), _PARKED_HIGH)
        self.mark = False
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 2)
        column.setSpacing(2)
        for widget in (self.title, self.waiting, self.parked_title, self.parked):
            column.addWidget(widget)

    def lists(self) -> tuple[WaitingList, WaitingList]:
        """Return both lists."""
        return self.waiting, self.parked

    def show_wall(self, wall: Wall) -> None:
        """Show what waits."""
        count = len(wall.waiting)
        self.title.setText(
            ngettext("{n} topic waits for a place", "{n} topics wait for a place", count)
            if count
            else _("Every topic has its place")
        )
        self.waiting.show_topics(wall.waiting)
        self.waiting.setVisible(bool(count))
        parked = len(wall.parked)
        self.parked_title.setText(
            ngettext("{n} in the parking lot", "{n} in the parking lot", parked)
        )
        self.parked.show_topics(wall.parked)
        for widget in (self.parked_title, self.parked):
            widget.setVisible(bool(parked))

    def point_at(self, *, here: bool) -> None:
        """Show whether a drop would come here."""
        if here != self.mark:
            self.mark = here
            set_kind(self, "waiting", target=here)


def _topic(index: Index) -> Waiting:
    model = index.model()
    assert isinstance(model, WaitingModel)  # noqa: S101 - the delegate is this model's own
    return model.topics[index.row()]
