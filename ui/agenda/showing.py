"""The wall on the whole screen, in large type and without controls, for the back row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.agenda.cells import Cells
from ui.agenda.contents import Wall
from ui.agenda.grid import Grid
from ui.agenda.heads import Head
from ui.widgets import Label, set_kind

BACK_ROW = 1.6
"""How much larger things are for the back row."""

_LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F11)
_MARGIN = 36
_NARROWEST = 130


class Showing(QWidget):
    """Shows the wall; what happens on it shows at once. ``left`` tells that it is over."""

    left = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(_("Openspace"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(self, "board")
        self.cells = Cells(BACK_ROW)
        self.cells.cells.shown.plain = True
        self.cells.narrowest = _NARROWEST
        self.cells.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.grid = Grid(self.cells, slot_head=_quiet_head, room_head=_quiet_head, scale=BACK_ROW)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 24, _MARGIN, 20)
        column.setSpacing(style.SPACE[2])
        line = QHBoxLayout()
        line.addWidget(Label(title, 34, 700))
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.grid)
        column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_wall(self, wall: Wall) -> None:
        """Show the wall as it is now."""
        self.grid.show_wall(wall)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with the key that led here, scroll with the arrows."""
        across, down = self.cells.horizontalScrollBar(), self.cells.verticalScrollBar()
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


def whole_screen_for(window: QWidget) -> QScreen:
    """Return the screen to show on: the other one where there are two, else the window's own."""
    mine = window.screen()
    return next((one for one in QGuiApplication.screens() if one is not mine), mine)


def _quiet_head(of: str) -> Head:
    head = Head(of, lambda _head, _event: False, BACK_ROW)
    head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    head.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return head
