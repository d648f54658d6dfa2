"""Finding one's way by wheel, pinch, middle button and Space, whatever the tool."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent

from ui import style
from ui.board.canvas import Canvas

_ZOOM_A_NOTCH = 1.2
_NOTCH = 120.0
_PIXELS_A_NOTCH = 80.0


class Navigation(QObject):
    """Watches the canvas' events and takes those that move the view."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._space = False
        self._last: QPointF | None = None
        kinds = QEvent.Type
        self._takes = {
            kinds.Wheel: self._wheel,
            kinds.NativeGesture: self._pinch,
            kinds.MouseButtonPress: self._press,
            kinds.MouseMove: self._move,
            kinds.MouseButtonRelease: self._release,
            kinds.KeyPress: self._key,
            kinds.KeyRelease: self._key,
            kinds.FocusOut: self._lose,
        }
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take an event that moves the view, leave all others."""
        take = self._takes.get(event.type())
        return take is not None and take(event)

    def _wheel(self, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent):
            return False
        at, keys = event.position(), event.modifiers()
        view = self._canvas.viewport
        zooms = style.wheel_zooms() and not keys & Qt.KeyboardModifier.ShiftModifier
        if zooms or keys & Qt.KeyboardModifier.ControlModifier:
            factor = _ZOOM_A_NOTCH ** (event.angleDelta().y() / _NOTCH)
            self._canvas.look(view.zoomed(factor, at.x(), at.y()), zooming=True)
        else:
            dx, dy = _wheel_way(event)
            if keys & Qt.KeyboardModifier.ShiftModifier and not dx:
                dx, dy = dy, 0.0
            self._canvas.look(view.panned(dx, dy))
        event.accept()
        return True

    def _pinch(self, event: QEvent) -> bool:
        if not isinstance(event, QNativeGestureEvent):
            return False
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        at = event.position()
        view = self._canvas.viewport.zoomed(1 + event.value(), at.x(), at.y())
        self._canvas.look(view, zooming=True)
        return True

    def _press(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        left = event.button() == Qt.MouseButton.LeftButton
        if event.button() != Qt.MouseButton.MiddleButton and not (left and self._space):
            return False
        self._last = event.position()
        self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def _move(self, event: QEvent) -> bool:
        if self._last is None or not isinstance(event, QMouseEvent):
            return False
        way = event.position() - self._last
        self._last = event.position()
        self._canvas.look(self._canvas.viewport.panned(way.x(), way.y()))
        return True

    def _release(self, _event: QEvent) -> bool:
        if self._last is None:
            return False
        self._last = None
        self._show_cursor()
        return True

    def _key(self, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Space:
            return False
        self._space = event.type() == QEvent.Type.KeyPress or event.isAutoRepeat()
        self._show_cursor()
        return True

    def _lose(self, _event: QEvent) -> bool:
        self._space = False
        return False

    def _show_cursor(self) -> None:
        hand = Qt.CursorShape.OpenHandCursor
        self._canvas.setCursor(hand if self._space else self._canvas.tool.cursor)


def _wheel_way(event: QWheelEvent) -> tuple[float, float]:
    """Return how far the wheel turned, in pixels right and down."""
    fine = event.pixelDelta()
    if not fine.isNull():
        return float(fine.x()), float(fine.y())
    turned = event.angleDelta()
    return turned.x() / _NOTCH * _PIXELS_A_NOTCH, turned.y() / _NOTCH * _PIXELS_A_NOTCH
