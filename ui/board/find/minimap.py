"""The whole board small, with a frame around what is seen; a drag on it moves the view."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QWidget

from openspace.words import _
from ui import style
from ui.board.box import Box
from ui.board.canvas import Canvas
from ui.widgets import set_kind

_SIZE = QSize(188, 124)
_EDGE, _AROUND = 6.0, 60.0
_REST_MS = 120
_QUIET = 0.07


class Minimap(QFrame):
    """Pictures the board anew a little after it changed; ``asked`` wants areas to jump to."""

    asked = Signal()

    def __init__(self, parent: QWidget, canvas: Canvas) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setFixedSize(_SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(_("Where you are on the board (M hides this)"))
        self.setAccessibleName(_("Map of the board"))
        self._canvas = canvas
        self._small: QImage | None = None
        self._pictured = Box(0, 0, 1, 1)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._begin_anew)
        canvas.looked.connect(self.update)
        style.theme_signals.changed.connect(self._begin_anew)

    def hear(self) -> None:
        """Picture the board anew soon."""
        if self.isVisible() and not self._rest.isActive():
            self._rest.start()
        elif not self.isVisible():
            self._small = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the board, and the frame around what is seen of it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        shown = self.shown()
        painter.setClipRect(self._room())
        painter.fillRect(self._room(), QColor(style.current().board))
        small = self._picture()
        if small is not None:
            painter.drawImage(self._place_of(self._pictured, shown), small)
        self._paint_frame(painter, self._place_of(self._canvas.viewport.box(), shown))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go where one clicks."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along with a drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: ARG002
        """Offer the areas to jump to."""
        self.asked.emit()

    def shown(self) -> Box:
        """Return the part of the board that the map shows: all of it and what is seen."""
        seen = self._canvas.viewport.box()
        bounds = self._canvas.scene.sheet.bounds() or seen
        left, top = min(bounds.left, seen.left), min(bounds.top, seen.top)
        right, bottom = max(bounds.right, seen.right), max(bounds.bottom, seen.bottom)
        return Box(left, top, right, bottom).grown(_AROUND)

    def pixel_of(self, x: float, y: float) -> QPointF:
        """Return where a place of the board is on the map."""
        return self._place_of(Box(x, y, x, y), self.shown()).topLeft()

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        """Frame what is seen, and let the rest of the board step back a little."""
        frame = (frame & self._room()).adjusted(1, 1, -1, -1)
        around = QPainterPath()
        around.addRect(self._room())
        around.addRoundedRect(frame, 3, 3)
        quiet = QColor(style.current().ink)
        quiet.setAlphaF(_QUIET)
        painter.fillPath(around, quiet)
        painter.setPen(QPen(QColor(style.current().accent), 1.5))
        painter.drawRoundedRect(frame, 3, 3)

    def _room(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)

    def _scale(self, shown: Box) -> float:
        room = self._room()
        return min(room.width() / shown.width, room.height() / shown.height)

    def _place_of(self, box: Box, shown: Box) -> QRectF:
        scale, centre = self._scale(shown), self._room().center()
        middle_x, middle_y = shown.centre
        left, top = (box.left - middle_x) * scale, (box.top - middle_y) * scale
        corner = centre + QPointF(left, top)
        return QRectF(corner.x(), corner.y(), box.width * scale, box.height * scale)

    def _go_to(self, pixel: QPointF) -> None:
        shown = self.shown()
        away = (pixel - self._room().center()) / self._scale(shown)
        x, y = shown.centre[0] + away.x(), shown.centre[1] + away.y()
        view = self._canvas.viewport
        at_x, at_y = view.to_screen(x, y)
        self._canvas.look(view.panned(view.width / 2 - at_x, view.height / 2 - at_y))

    def _picture(self) -> QImage | None:
        """Return the board small, smooth and as fine as the screen; None of an empty one."""
        if self._small is None and len(self._canvas.scene.sheet):
            whole, self._pictured = self._canvas.scene.overview.whole()
            fine = self.devicePixelRatioF()
            self._small = whole.scaled(
                _SIZE * fine,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return self._small if len(self._canvas.scene.sheet) else None

    def _begin_anew(self) -> None:
        self._small = None
        self.update()
