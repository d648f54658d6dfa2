"""A widget that can be clicked, or carried elsewhere with the mouse.

The mouse stays with the widget until it is let go. Qt's own drag and drop is for other windows:
it runs a loop of its own while it lasts, in which the document could change underneath.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

_DRAG_BEGINS = 4


class Draggable(QWidget):
    """Tells of presses, clicks (with their modifiers) and of being carried to a place.

    Places are points on the screen. ``put_back`` tells that the carrying ended with nothing.
    """

    pressed = Signal(object)
    clicked = Signal(object)
    carried = Signal(QPoint)
    dropped = Signal(QPoint)
    put_back = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.can_be_carried = True
        self._grasped: QPoint | None = None
        self._carrying = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the focus and remember where the press was."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._grasped = event.globalPosition().toPoint()
            self.pressed.emit(event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Be carried, once the mouse has moved far enough to mean it."""
        if self._grasped is None or not self.can_be_carried:
            return
        at = event.globalPosition().toPoint()
        if self._carrying or (at - self._grasped).manhattanLength() >= _DRAG_BEGINS:
            self._carrying = True
            self.carried.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Be dropped, or clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._grasped is None:
            return
        carrying, self._carrying, self._grasped = self._carrying, False, None
        if carrying:
            self.dropped.emit(event.globalPosition().toPoint())
        elif self.rect().contains(event.position().toPoint()):
            self.clicked.emit(event.modifiers())

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go: a hidden widget gets no mouse release."""
        self._put_back()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Escape put it back while it is carried, whatever else Escape does."""
        if self._carrying and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._put_back()
            event.accept()
            return True
        return super().event(event)

    def _put_back(self) -> None:
        carrying, self._carrying, self._grasped = self._carrying, False, None
        if carrying:
            self.put_back.emit()
