"""A light panel over the window: Esc or a click beside it closes it, and the focus goes back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui import style
from ui.widgets import set_kind

_MARGIN = 24
_SHADE_LIGHT, _SHADE_DARK = 40, 96


class Over(QWidget):
    """Covers a window, quietly shaded; ``card`` is the panel on it.

    The card is ``wide`` pixels where there is room, and as high as it wants, or ``tall``.
    """

    closed = Signal()

    def __init__(self, over: QWidget, *, wide: int, top: int = _MARGIN, tall: bool = False) -> None:
        super().__init__(over)
        self._over, self._wide, self._top, self._tall = over, wide, top, tall
        self._before: QWidget | None = None
        self.card = QFrame(self)
        set_kind(self.card, "over")
        over.installEventFilter(self)
        self.hide()

    def open(self, first: QWidget) -> None:
        """Show the panel with the focus at its first widget."""
        if self.isHidden():
            self._before = self._over.window().focusWidget()
        self.place()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the panel and give the focus back."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def place(self) -> None:
        """Cover the window, the card in its middle."""
        room = self._over.rect()
        self.setGeometry(room)
        width = min(self._wide, room.width() - 2 * _MARGIN)
        most = room.height() - self._top - _MARGIN
        self.card.setFixedWidth(width)
        height = most if self._tall else min(most, self.wanted_height(width))
        self.card.setGeometry((room.width() - width) // 2, self._top, width, height)

    def wanted_height(self, width: int) -> int:
        """Return how high the card wants to be at a width."""
        inside = self.card.layout()
        if inside is not None and inside.hasHeightForWidth():
            return inside.totalHeightForWidth(width)
        return self.card.sizeHint().height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when it changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close with a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; keys go no further."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802
        """Stay with the focus inside."""
        inside = [one for one in self._in_order() if one.isVisible() and one.isEnabled()]
        now = next_at = inside.index(here) if (here := self.focusWidget()) in inside else -1
        if inside:
            next_at = (now + (1 if next else -1)) % len(inside)
            way = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            inside[next_at].setFocus(way)
        return bool(inside)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Shade the window a little."""
        shade = QColor("#1C1917")
        dark = style.current().name == "dark"
        shade.setAlpha(_SHADE_DARK if dark else _SHADE_LIGHT)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def _in_order(self) -> list[QWidget]:
        """Return what takes the focus by Tab, in its order."""
        order: list[QWidget] = []
        one = self.nextInFocusChain()
        while one is not None and one is not self:
            if self.isAncestorOf(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
                order.append(one)
            one = one.nextInFocusChain()
        return order
