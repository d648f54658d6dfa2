"""Finding on the open board: the bar, the hits, and bringing them into sight."""

from PySide6.QtCore import QObject, QTimer

from openspace.model import Area
from ui.board.box import Box
from ui.board.boxes import TITLE_HEIGHT
from ui.board.desk import Desk
from ui.board.find.find_bar import FindBar
from ui.board.find.finder import Finder
from ui.board.find.highlight import Highlight

_NONE = -1


class Searching(QObject):
    """Keeps the hits of what stands in the bar, and which of them is the current one."""

    def __init__(self, desk: Desk, bar: FindBar) -> None:
        super().__init__(bar)
        self._desk = desk
        self._bar = bar
        self._finder = Finder()
        self._highlight = Highlight(self._boxes)
        self.hits: list[str] = []
        self.current = ""
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._find_again)
        bar.wanted.connect(self._find)
        bar.asked.connect(self.step)
        bar.closed.connect(self.close)

    def open(self) -> None:
        """Show the bar, with what was looked for last."""
        self._bar.show()
        self._bar.raise_()
        self._desk.scene.highlight = self._highlight.paint
        self._bar.line.setFocus()
        self._bar.line.selectAll()
        self._find()

    def step(self, way: int) -> None:
        """Go to the next hit (1) or the one before (-1), from the last to the first."""
        if self._bar.isHidden():
            self.open()
        elif self.hits:
            self._go_to(self.hits[(self._place() + way) % len(self.hits)])

    def close(self) -> None:
        """Hide the bar and choose the current hit."""
        if self._bar.isHidden():
            return
        self._bar.hide()
        self._desk.scene.highlight = None
        if self.current in self._desk.scene.sheet:
            self._desk.selection.choose([self.current])
        self._desk.canvas.setFocus()
        self._desk.canvas.update()

    def hear(self) -> None:
        """Find again where something has changed."""
        if self._bar.isVisible():
            self._soon.start()

    def leave(self) -> None:
        """Find in another board from now on."""
        self._finder.forget()
        self.current = ""
        if not self._bar.isHidden():
            self._soon.start()

    def _find(self) -> None:
        """Find anew, and go to the first hit that is in sight, else to the first."""
        self._find_hits()
        seen = self._desk.canvas.viewport.box(self._desk.canvas.insets)
        sheet = self._desk.scene.sheet
        in_sight = (one for one in self.hits if (box := sheet.box(one)) and seen.meets(box))
        if self.current not in self.hits:
            self.current = next(in_sight, self.hits[0] if self.hits else "")
        self._go_to(self.current)

    def _find_again(self) -> None:
        self._find_hits()
        if self.current not in self.hits:
            self.current = next(iter(self.hits), "")
        self._show()

    def _find_hits(self) -> None:
        self.hits = self._finder.hits(self._desk.scene.sheet, self._bar.line.text())

    def _go_to(self, thing_id: str) -> None:
        self.current = thing_id
        if thing_id:
            self._desk.reveal([thing_id])
        self._show()

    def _show(self) -> None:
        self._bar.show_place(self._place(), len(self.hits))
        self._desk.canvas.update()

    def _place(self) -> int:
        return self.hits.index(self.current) if self.current in self.hits else _NONE

    def _boxes(self) -> tuple[list[Box], Box | None]:
        boxes = [box for one in self.hits if (box := self._box(one)) is not None]
        return boxes, self._box(self.current)

    def _box(self, thing_id: str) -> Box | None:
        """Return the box with a hit's words: of an area only its title."""
        sheet = self._desk.scene.sheet
        box = sheet.box(thing_id)
        if box is not None and isinstance(sheet.thing(thing_id), Area):
            return box._replace(bottom=min(box.bottom, box.top + TITLE_HEIGHT))
        return box
