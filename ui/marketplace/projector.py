"""The marketplace for the back row: large letters, no controls, the same key there and back."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from openspace.words import _
from ui import style
from ui.marketplace.cards import TopicWords
from ui.marketplace.face import Face
from ui.marketplace.painting import Look, paint_card
from ui.widgets.whole_screen import whole_screen_for

BACK_ROW = 1.6
"""How much larger things are for the back row."""

_MARGIN, _GAP, _COLUMN, _HEAD, _FOOT = 40, 20, 400, 84, 56
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F11)


class BackRow(QWidget):
    """All topics in large, page by page; what changes shows at once. ``left`` tells its end."""

    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(_("Openspace"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(_("Marketplace in large"))
        self._title = title
        self._faces: list[Face] = []
        self._pages: list[list[tuple[Face, QRect]]] = [[]]
        self.page = 0

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def show_topics(self, topics: Sequence[TopicWords]) -> None:
        """Show other topics, those that wait in the parking lot not among them."""
        self._faces = [Face(topic, BACK_ROW) for topic in topics if not topic.parked]
        self._arrange()

    def show_on(self, window: QWidget) -> None:
        """Fill the other screen where there are two, else the window's own."""
        self.setGeometry(whole_screen_for(window).geometry())
        self.showFullScreen()
        self.activateWindow()

    def go(self, way: int) -> None:
        """Go to the next page (1) or the one before (-1)."""
        self.page = min(max(0, self.page + way), len(self._pages) - 1)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, or go on and back."""
        if event.key() in _LEAVE:
            self.close()
        elif event.key() in _NEXT:
            self.go(1)
        elif event.key() in _BACK:
            self.go(-1)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        super().closeEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a page."""
        palette = style.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(palette.board))
        for face, at in self._pages[self.page]:
            painter.save()
            painter.translate(at.topLeft())
            paint_card(painter, face, at.width(), face.laid(at.width()), Look())
            painter.restore()
        self._paint_around(painter)
        painter.end()

    def _paint_around(self, painter: QPainter) -> None:
        palette, room = style.current(), self.rect().adjusted(_MARGIN, 0, -_MARGIN, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(palette.ink))
        painter.setFont(style.font(22 * BACK_ROW, 650))
        head = QRect(room.left(), 0, room.width(), _head())
        title = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, head.width()
        )
        painter.drawText(head, int(middle | Qt.TextFlag.TextSingleLine), title)
        foot = QRect(room.left(), self.height() - _foot(), room.width(), _foot())
        painter.setPen(QColor(palette.secondary))
        painter.setFont(style.font(12 * BACK_ROW))
        law = _("Law of two feet: neither learning nor contributing? Go elsewhere.")
        law = painter.fontMetrics().elidedText(
            law, Qt.TextElideMode.ElideRight, foot.width() - _foot() * 2
        )
        painter.drawText(foot, int(middle | Qt.TextFlag.TextSingleLine), law)
        if self.pages > 1:
            page = _("{page} / {pages}").format(page=self.page + 1, pages=self.pages)
            painter.drawText(foot, int(middle | Qt.AlignmentFlag.AlignRight), page)

    def _arrange(self) -> None:
        width = self.width() - 2 * _MARGIN
        count = max(1, (width + _GAP) // (style.scaled(_COLUMN) + _GAP))
        wide = (width - (count - 1) * _GAP) // count
        bottom = self.height() - _foot()
        self._pages = [[]]
        downs = [_head()] * count
        for face in self._faces:
            high = face.laid(wide).height
            at = downs.index(min(downs))
            if downs[at] + high > bottom and self._pages[-1]:
                self._pages.append([])
                downs, at = [_head()] * count, 0
            left = _MARGIN + at * (wide + _GAP)
            self._pages[-1].append((face, QRect(left, downs[at], wide, high)))
            downs[at] += high + _GAP
        self.page = min(self.page, len(self._pages) - 1)
        self.update()


def _head() -> int:
    return style.scaled(_HEAD)


def _foot() -> int:
    return style.scaled(_FOOT)
