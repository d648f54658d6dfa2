"""The wall on the whole screen, in large type and without controls, for the back row."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.agenda.cells import Cells
from ui.agenda.contents import Wall
from ui.agenda.grid import Grid
from ui.agenda.heads import Head
from ui.widgets import Label, set_kind

BACK_ROW = (1.9, 1.6, 1.45, 1.3, 1.15)
"""How much larger things are for the back row: the first with which all can be seen at once."""

_ENOUGH = 1
_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F11)
_MARGIN = 36


class Showing(QWidget):
    """Shows the wall; what happens on it shows at once. ``left`` tells that it is over."""

    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(_("Openspace"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_kind(self, "board")
        self._wall = Wall()
        self.scale = BACK_ROW[_ENOUGH]
        self.grid = _grid(self.scale)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, 24, _MARGIN, 20)
        self._column.setSpacing(style.SPACE[1])
        self._title = Label(title, 32, 700)
        self._column.addWidget(self._title)
        self._column.addWidget(self.grid)
        self._column.addStretch(1)

    def show_wall(self, wall: Wall) -> None:
        """Show the wall as it is now."""
        self._wall = wall
        self.grid.show_wall(wall)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as large as the screen allows."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with the key that led here, scroll with the arrows."""
        table = self.grid.table
        across, down = table.horizontalScrollBar(), table.verticalScrollBar()
        ways = {
            Qt.Key.Key_Left: (across, -1),
            Qt.Key.Key_Right: (across, 1),
            Qt.Key.Key_Up: (down, -1),
            Qt.Key.Key_Down: (down, 1),
        }
        if event.key() in _LEAVE:
            self.close()
        elif (way := ways.get(Qt.Key(event.key()))) is not None:
            bar, step = way
            bar.setValue(bar.value() + step * bar.pageStep() // 2)
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        super().closeEvent(event)
        self.left.emit()

    def _fit(self) -> None:
        wide = self.width() - 2 * _MARGIN
        high = self.height() - self._title.sizeHint().height() - 24 - 20 - style.SPACE[1]
        for scale in BACK_ROW:
            if self._fits(scale, wide, high):
                return

    def _fits(self, scale: float, wide: int, high: int) -> bool:
        if scale != self.scale:
            self.scale = scale
            before, self.grid = self.grid, _grid(scale)
            self._column.removeWidget(before)
            self._column.insertWidget(1, self.grid)
            before.hide()
            before.deleteLater()
            self.grid.show_wall(self._wall)
            self.grid.show()
        self.grid.resize(wide, high)
        sideways = self.grid.table.horizontalScrollBar().maximum() > 0
        return self.grid.natural_height() <= high and not sideways


def _grid(scale: float) -> Grid:
    cells = Cells(scale)
    cells.cells.shown.plain = True
    cells.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    make = partial(_quiet_head, scale)
    return Grid(cells, slot_head=make, room_head=make, scale=scale)


def _quiet_head(scale: float, of: str) -> Head:
    head = Head(of, lambda _head, _event: False, scale)
    head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    head.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return head
