"""What people ask for to find their way on a board."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from ui.board.desk import Desk
from ui.board.find.find_bar import FindBar
from ui.board.find.jumping import areas_to_jump_to
from ui.board.find.minimap import Minimap
from ui.board.find.searching import Searching
from ui.style.settings import settings

_MAP = "minimap"


class FindDoings(QObject):
    """Finds, jumps, maps, outlines; ``board_asked`` wants the next board (1) or the last (-1).

    ``began`` tells that people turn to the board of now.
    """

    board_asked = Signal(int)
    history_asked = Signal()
    began = Signal()
    outlined = Signal(bool)
    mapped = Signal()

    def __init__(self, desk: Desk, bar: FindBar, minimap: Minimap, page: QWidget) -> None:
        super().__init__(bar)
        self.searching = Searching(desk, bar)
        self.minimap = minimap
        self.page = page
        self._desk = desk
        self.has_map = _was_shown()
        minimap.asked.connect(self.jump)

    def find(self) -> None:
        """Show the bar to find words with."""
        self.began.emit()
        if not self.page.isHidden():
            self.outline()
        self.searching.open()

    def step(self, way: int) -> None:
        """Go to the next hit or the one before."""
        self.began.emit()
        self.searching.step(way)

    def jump(self) -> None:
        """Offer the areas to jump to."""
        self.began.emit()
        over = self._desk.canvas
        self.areas = areas_to_jump_to(self._desk, over)
        middle = (over.width() - self.areas.sizeHint().width()) // 2
        self.areas.popup(over.mapToGlobal(QPoint(middle, 72)))

    def map(self) -> None:
        """Show the map, or hide it."""
        self.has_map = not self.has_map
        settings().setValue(_MAP, self.has_map)
        self.mapped.emit()

    def outline(self) -> None:
        """Show the board as a list, or the list as a board again."""
        self.began.emit()
        shown = self.page.isHidden()
        self.searching.close()
        self.page.setVisible(shown)
        (self.page if shown else self._desk.canvas).setFocus()
        self.outlined.emit(shown)

    def history(self) -> None:
        """Show the board as it was, or as it is now again."""
        self.history_asked.emit()

    def show_board(self, way: int) -> None:
        """Show the next board or the one before."""
        self.board_asked.emit(way)


def _was_shown() -> bool:
    """Tell whether the map was shown last; it is at first."""
    return bool(settings().value(_MAP, defaultValue=True, type=bool))
