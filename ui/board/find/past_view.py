"""The board as it was: to be looked at, moved about in and chosen from, never to be changed."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from openspace.model import Thing
from openspace.words import _
from ui.board.canvas import Canvas
from ui.board.navigation import Navigation
from ui.board.selection import Selection
from ui.board.tools.hand import HandTool
from ui.board.touch import Touch
from ui.board.viewport import Insets
from ui.widgets import ROLE, Chip, set_kind

_INSETS = Insets(left=24.0, top=64.0, right=24.0, bottom=130.0)
_FRAME = 3


class _Looking(HandTool):
    """Chooses what is pressed, and pushes the board about."""

    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: Canvas, selection: Selection) -> None:
        super().__init__(canvas)
        self._looked_at = canvas
        self._selection = selection

    def press(self, touch: Touch) -> None:
        super().press(touch)
        thing = self._looked_at.scene.sheet.at(*touch.at)
        if thing is not None and touch.adds:
            self._selection.toggle(thing.id)
        else:
            self._selection.choose([thing.id] if thing is not None else ())


class PastView(QFrame):
    """A canvas of its own, in a frame that tells it from the board of now."""

    looked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "past")
        self.canvas = Canvas()
        self.canvas.setAccessibleName(_("The board as it was"))
        self.canvas.setProperty(ROLE, "group")
        self.canvas.insets = _INSETS
        self.selection = Selection()
        self._navigation = Navigation(self.canvas)
        self.canvas.use(_Looking(self.canvas, self.selection))
        self.mark = Chip("", "warning")
        self.mark.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(_FRAME, _FRAME, _FRAME, _FRAME)
        column.addWidget(self.canvas)
        self.selection.changed.connect(self._show_chosen)
        self.hide()

    def begin(self, like: Canvas) -> None:
        """Look at the same part of the board as another canvas, in the same manner."""
        self.selection.choose(())
        self.canvas.scene.show(())
        self.canvas.scene.show_at_foot(like.scene.foot)
        self.canvas.scene.find_pictures(like.scene.picture_of)
        view = like.viewport.resized(self.width(), self.height())
        self.canvas.look(view.panned(-_FRAME, -_FRAME))

    def show_things(self, things: Iterable[Thing], said: str) -> None:
        """Show these things and no others, and say when that was."""
        now = {thing.id: thing for thing in things}
        scene = self.canvas.scene
        gone = [one for one in scene.sheet.ids() if one not in now]
        self.canvas.renew(scene.put(now.values()) + scene.take(gone))
        self.selection.leave(gone)
        self._show_chosen()
        self.mark.setText(said)
        self.mark.adjustSize()
        self.mark.raise_()
        self._place_mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the mark in the middle."""
        super().resizeEvent(event)
        self._place_mark()

    def chosen(self) -> list[Thing]:
        """Return what is chosen, as it was."""
        scene = self.canvas.scene
        return scene.chosen.things(scene.sheet)

    def _place_mark(self) -> None:
        self.mark.move((self.width() - self.mark.width()) // 2, 16)

    def _show_chosen(self) -> None:
        self.canvas.scene.chosen.choose(self.selection.ids)
        self.canvas.update()
        self.looked.emit()
