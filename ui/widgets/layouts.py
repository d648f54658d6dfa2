"""Layouts that fill the width there is: a flow of small things, columns of cards."""
# ruff: noqa: N802 - Qt names the methods of a layout so.

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget

from ui import style


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let its widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def put_at(layout: QBoxLayout, rank: int, widget: QWidget) -> None:
    """Put a widget at a rank of a layout, where it is not there yet.

    Never by ``itemAt``: Python would keep what it returns, beyond the moment Qt deletes it, and
    take another object at the same address for it. That ends the process.
    """
    if layout.indexOf(widget) != rank:
        layout.insertWidget(rank, widget)


class _HeightForWidth(QLayout):
    """A layout whose height follows from its width; ``_arrange`` says where things go."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setSpacing(spacing)
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def set_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show exactly these widgets in this order; those not among them leave the layout."""
        wanted = set(widgets)
        for item in list(self._items):
            if item.widget() not in wanted:
                self.removeItem(item)
        have = {item.widget() for item in self._items}
        for widget in widgets:
            if widget not in have:
                self.addWidget(widget)
        places: dict[QWidget | None, int] = {widget: index for index, widget in enumerate(widgets)}
        self._items.sort(key=lambda item: places.get(item.widget(), 0))
        self.invalidate()

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: it takes only the height it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height needed at a width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure anew, because something in it changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into the rectangle."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size that the largest item needs."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        raise NotImplementedError


class FlowLayout(_HeightForWidth):
    """Small things side by side, on as many lines as needed."""

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        x, y, line = room.x(), room.y(), 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(room.width(), 1 << 20))
            if x > room.x() and x + size.width() > room.right() + 1:
                x, y, line = room.x(), y + line + self.spacing(), 0
            if move:
                item.setGeometry(QRect(x, y, size.width(), size.height()))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        return y + line + margins.bottom() - rect.y()


class ColumnLayout(_HeightForWidth):
    """Cards in columns of equal width, each put where there is most room above the rest."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = 16, column: int = 340, most: int = 3
    ) -> None:
        super().__init__(parent, spacing=spacing)
        self._column = column
        self._most = most

    def columns(self, width: int) -> int:
        """Return how many columns a width has room for."""
        fitting = (width + self.spacing()) // (style.scaled(self._column) + self.spacing())
        return max(1, min(self._most, fitting))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        count = self.columns(room.width())
        width = (room.width() - (count - 1) * self.spacing()) // count
        bottoms = [room.y()] * count
        for item in self._shown():
            at = bottoms.index(min(bottoms))
            height = (
                item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            )
            if move:
                x = room.x() + at * (width + self.spacing())
                item.setGeometry(QRect(x, bottoms[at], width, height))
            bottoms[at] += height + self.spacing()
        gap = self.spacing() if self._shown() else 0
        return max(bottoms) - gap + margins.bottom() - rect.y()
