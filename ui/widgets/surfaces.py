"""Surfaces: cards, scrolling columns, hairlines, and how a widget takes a look."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


ROLE = "role"
"""The property that tells what a widget of our own is: "button", "group", "item" or "field"."""


def set_kind(widget: QWidget, kind: str = "", **looks: bool | str) -> None:
    """Give a widget its look of the style sheet: its kind and further properties."""
    wanted = ({"kind": kind} if kind else {}) | looks
    others = {name: value for name, value in wanted.items() if widget.property(name) != value}
    if not others:
        return
    for name, value in others.items():
        widget.setProperty(name, value)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        # What has not been shown yet is polished then. Qt puts back the first font it saw.
        letters = widget.font()
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        if widget.font() != letters:
            widget.setFont(letters)


def hairline() -> QFrame:
    """Return a thin quiet line across."""
    line = QFrame()
    set_kind(line, "hairline")
    return line


class Card(QFrame):
    """A white rounded surface; where ``opens`` is set it can be clicked and opened by keys."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, opens: bool = False) -> None:
        super().__init__(parent)
        set_kind(self, "card", open=opens)
        self._opens = opens
        self._pressed = False
        if opens:
            self.setProperty(ROLE, "button")
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter or Space."""
        if self._opens and event.key() in _OPENING_KEYS:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.button() == Qt.MouseButton.LeftButton
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open when the click ends on the card."""
        inside = self.rect().contains(event.position().toPoint())
        if self._opens and self._pressed and inside:
            self.asked.emit()
        self._pressed = False
        super().mouseReleaseEvent(event)


class ScrollColumn(QScrollArea):
    """An area that scrolls down; ``column`` is the layout to put things in."""

    def __init__(self, kind: str = "", *, margin: int = 0, spacing: int = 0) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget()
        if kind:
            set_kind(self.inside, kind)
        else:
            self.inside.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
            self.viewport().setAutoFillBackground(False)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(spacing)
        self.setWidget(self.inside)
