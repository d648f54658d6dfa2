"""The board as one widget: it shows the scene and hands gestures to the tool."""

from collections.abc import Iterable
from math import ceil, floor

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from openspace.words import _
from ui import style
from ui.board.box import Box
from ui.board.scene import Scene
from ui.board.sharpening import Sharpening
from ui.board.tools.tool import Tool
from ui.board.touch import Touch
from ui.board.viewport import Insets, Viewport

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Canvas(QWidget):
    """A view of the board; ``insets`` are what floats over its edges, ``corner`` over a corner.

    ``looked`` tells of another view, ``pressed`` of a button on it. ``step`` is asked for the
    next note (True) or the one before when Tab is pressed, and answers whether there is one.
    ``typed`` takes keys and answers whether it has a use for them.
    """

    looked = Signal()
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scene = Scene(style.current())
        self.viewport = Viewport()
        self.insets = Insets()
        self.corner = QRectF()
        self.tool = Tool()
        self.step = _no_step
        self.typed = _no_key
        self._framed = False
        self._sharpening = Sharpening(self, self.scene, self._looked_at)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(_("Board"))
        style.theme_signals.changed.connect(self._dress)

    def look(self, viewport: Viewport, *, zooming: bool = False) -> None:
        """Show another part of the board; while zooming, sharpen only after the gesture."""
        scale = self.viewport.scale
        self.viewport = viewport.on_whole_pixels(self.devicePixelRatioF())
        if zooming and viewport.scale != scale:
            self._sharpening.zoomed()
        self.update()
        self.looked.emit()

    def renew(self, boxes: Iterable[Box]) -> None:
        """Paint these boxes of the board anew."""
        for box in boxes:
            left, top, right, bottom = self.viewport.on_screen(box.grown(20))
            room = QRectF(left, top, right - left, bottom - top)
            seen = room & QRectF(self.rect())
            if not seen.isEmpty():
                self.update(seen.toAlignedRect())

    def use(self, tool: Tool) -> None:
        """Let a tool say from now on what gestures mean."""
        self.tool.cancel()
        self.tool = tool
        self.setCursor(tool.cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is new, in the pixels of the screen."""
        ratio = self.devicePixelRatioF()
        fine = self.viewport.scale * ratio
        view = QRect(
            round(self.viewport.left * fine),
            round(self.viewport.top * fine),
            ceil(self.width() * ratio),
            ceil(self.height() * ratio),
        )
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        whole = self.scene.paint(painter, view, _finer(event.rect(), ratio), fine)
        if self._framed:
            painter.setPen(QPen(QColor(style.current().accent), 2 * ratio))
            painter.drawRect(QRect(0, 0, view.width(), view.height()).adjusted(1, 1, -1, -1))
        painter.end()
        self._sharpening.painted(whole=whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the same place at the top left."""
        self.look(self.viewport.resized(self.width(), self.height()))
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a gesture of the tool."""
        self.pressed.emit()
        if event.button() == Qt.MouseButton.LeftButton:
            self.tool.press(self._touch(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it, or look what is under the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.tool.move(self._touch(event))
        elif not event.buttons():
            self.tool.hover(self._touch(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.tool.release(self._touch(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand a double-click to the tool."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.tool.double(self._touch(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand a key over; what nobody takes goes on."""
        if not self.typed(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001, N802
        """Go through the notes with Tab, then on to the next widget."""
        return self.step(next) or super().focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a frame when the keyboard brought the focus here."""
        self._framed = event.reason() in _KEYBOARD
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        self._framed = False
        self.update()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell a screen of another fineness by its own tiles; covered, give up a gesture."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.look(self.viewport)
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.tool.cancel()
        super().changeEvent(event)

    def _touch(self, event: QMouseEvent) -> Touch:
        pixel = event.position()
        keys, held = event.modifiers(), Qt.KeyboardModifier
        adds, ctrl, alt = (
            bool(keys & key) for key in (held.ShiftModifier, held.ControlModifier, held.AltModifier)
        )
        finger = event.pointerType() == QPointingDevice.PointerType.Finger
        at = self.viewport.to_board(pixel.x(), pixel.y())
        return Touch(pixel, at, adds, ctrl, alt, finger)

    def _looked_at(self) -> tuple[Box, float]:
        return self.viewport.box(), self.viewport.scale * self.devicePixelRatioF()

    def _dress(self) -> None:
        self.scene.dress(style.current())
        self.update()


def _finer(rect: QRect, ratio: float) -> QRect:
    left, top = floor(rect.left() * ratio), floor(rect.top() * ratio)
    right, bottom = ceil((rect.right() + 1) * ratio), ceil((rect.bottom() + 1) * ratio)
    return QRect(left, top, right - left, bottom - top)


def _no_step(_forward: bool, /) -> bool:  # noqa: FBT001
    return False


def _no_key(_event: QKeyEvent, /) -> bool:
    return False
