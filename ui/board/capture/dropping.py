"""What is dropped on a board from elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent

from openspace.model import Point
from ui.board.canvas import Canvas
from ui.board.capture.clips import THINGS_TYPE

TakeIn = Callable[[QMimeData, Point], object]
_OVER = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Dropping(QObject):
    """Lets things be dropped on a canvas and hands them over with their place."""

    def __init__(self, canvas: Canvas, take_in: TakeIn) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._take_in = take_in
        canvas.setAcceptDrops(True)
        canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say that it may be dropped, and take it in when it is."""
        if not isinstance(event, QDropEvent) or not _is_for_a_board(event.mimeData()):
            return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() not in _OVER:
            at = event.position()
            self._take_in(event.mimeData(), self._canvas.viewport.to_board(at.x(), at.y()))
        return True


def _is_for_a_board(data: QMimeData) -> bool:
    known = data.hasUrls() or data.hasText() or data.hasHtml() or data.hasImage()
    return known or data.hasFormat(THINGS_TYPE)
