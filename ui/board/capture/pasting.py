"""Sticking very many notes at once: bit by bit, to be cancelled, and one step to undo."""

from collections.abc import Iterator, Sequence
from math import ceil, sqrt
from time import monotonic

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from openspace.model import NOTE_SIZE, Note
from openspace.words import _, ngettext
from ui.board.desk import Desk
from ui.board.placing import GAP
from ui.widgets import Label, QuietButton, set_kind

MANY = 60
"""From how many notes on they are laid in a block of their own, bit by bit."""

_AT_A_TIME = 40
_WIDER = 1.3


class Progress(QFrame):
    """How far it is, and the way to stop."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.words = Label("", 13, kind="secondary")
        self.bar = QProgressBar()
        self.bar.setFixedWidth(160)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(_("How many notes are stuck"))
        self.cancel = QuietButton(_("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        for widget in (self.words, self.bar, self.cancel):
            row.addWidget(widget)
        self.hide()

    def show_share(self, done: int, total: int) -> None:
        """Show how many of all are done."""
        self.words.setText(ngettext("Sticking {n} note", "Sticking {n} notes", total))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, 72)
        self.show()
        self.raise_()


class Pasting(QObject):
    """Sticks drafts in a block below all that is there; ``ended`` tells how many were stuck."""

    ended = Signal(int)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self.progress = Progress(over)
        self._desk = desk
        self._placed: Iterator[Note] = iter(())
        self._total = self._done = 0
        self._join = ""
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._go_on)
        self.progress.cancel.clicked.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """Whether notes are still being stuck."""
        return self._next.isActive()

    def begin(self, drafts: Sequence[Note]) -> None:
        """Stick drafts, bit by bit."""
        self._placed = _in_a_block(self._desk, drafts)
        self._total, self._done = len(drafts), 0
        self._join = f"paste {monotonic()}"
        self._next.start()

    def cancel(self) -> None:
        """Stop, and take away what was stuck already."""
        if not self.is_running:
            return
        self._next.stop()
        board = self._desk.verbs.document
        if board is not None and self._done:
            self._desk.verbs.take_back_step()
        self._end(0)

    def _go_on(self) -> None:
        some = [note for _rank, note in zip(range(_AT_A_TIME), self._placed, strict=False)]
        if some and not self._desk.verbs.stick_all(some, join=self._join):
            self._end(self._done)
            return
        self._done += len(some)
        if len(some) < _AT_A_TIME:
            self._end(self._done)
            return
        self.progress.show_share(self._done, self._total)
        self._next.start()

    def _end(self, stuck: int) -> None:
        self.progress.hide()
        self.ended.emit(stuck)


def _in_a_block(desk: Desk, drafts: Sequence[Note]) -> Iterator[Note]:
    """Yield drafts at their places, row by row, below all that lies on the board."""
    sheet = desk.scene.sheet
    bounds = sheet.bounds()
    left = bounds.left if bounds else 0.0
    top = bounds.bottom + 4 * GAP if bounds else 0.0
    across = max(1, ceil(sqrt(len(drafts)) * _WIDER))
    height = 0.0
    for rank, draft in enumerate(drafts):
        column = rank % across
        if rank and not column:
            top, height = top + height + GAP, 0.0
        placed = replace(draft, pos=(left + column * (NOTE_SIZE[0] + GAP), round(top)))
        height = max(height, sheet.box_for(placed).height)
        yield placed
