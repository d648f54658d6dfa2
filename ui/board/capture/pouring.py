"""Many notes at once: stuck a few at a time, so that the window answers and one can stop."""

from collections.abc import Callable, Iterator
from itertools import islice
from time import monotonic, perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.model import Note
from openspace.words import _
from ui.board.verbs import Part, Verbs
from ui.widgets import Label, QuietButton, set_kind

if TYPE_CHECKING:
    from openspace.document import Document

AT_ONCE = 200
"""So many notes are stuck without showing how far it is."""

_FIRST_PART, _LEAST_PART, _GOAL_S = 20, 10, 0.014


class PouringVeil(QWidget):
    """Lies over a board while notes are stuck, says how far it is, and offers to stop."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.words = Label("", 14, 500)
        self.stop = QuietButton(_("Stop and take them off"))
        card = QFrame()
        set_kind(card, "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(16)
        row.addWidget(self.words)
        row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def begin(self) -> None:
        """Lie over the board and take its keys."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.stop.setFocus()

    def say(self, done: int, total: int) -> None:
        """Say how far it is."""
        self.words.setText(
            _("Sticking notes: {done} of {total}").format(done=f"{done:,}", total=f"{total:,}")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop with Esc, and keep all other keys from the board."""
        if event.key() == Qt.Key.Key_Escape:
            self.stop.click()


class Pouring(QObject):
    """Sticks many drafts as one step."""

    def __init__(self, verbs: Verbs, over: QWidget) -> None:
        super().__init__(over)
        self.veil = PouringVeil(over)
        self._over = over
        self._verbs = verbs
        self._document: Document | None = None
        self._drafts: Iterator[Note] = iter(())
        self._done = 0
        self._size = _FIRST_PART
        self._part = Part("", 0, "")
        self._then: Callable[[], object] = _nothing
        self._before: QWidget | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self.veil.stop.clicked.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Tell whether notes are being stuck."""
        return self._timer.isActive()

    def begin(
        self, drafts: Iterator[Note], total: int, then: Callable[[], object] | None = None
    ) -> None:
        """Stick drafts as they come, placed already, on the board that is open.

        ``then`` is done when all are stuck.
        """
        self._then = then or _nothing
        self._before = self._over.focusWidget()
        self._document = self._verbs.document
        self._drafts, self._done, self._size = drafts, 0, _FIRST_PART
        self._part = Part("", total, f"pour {monotonic()}")
        self.veil.say(0, total)
        self.veil.stop.setEnabled(True)
        self.veil.begin()
        self._timer.start()

    def stop(self) -> None:
        """Stop, and take off again what was stuck."""
        begun = self.busy and self._done
        self._end()
        if begun:
            self._verbs.take_back_step()

    def go_on_elsewhere(self) -> None:
        """Go on while another board is shown; what one does there, stopping would undo instead."""
        self.veil.stop.setEnabled(False)

    def halt(self) -> None:
        """Stick no more: what was stuck is taken back already."""
        if self.busy:
            self._end()

    def finish(self) -> None:
        """Stick all the rest at once, since the board is about to be left for good."""
        while self.busy:
            self._size = self._part.total
            self._go_on()

    def _go_on(self) -> None:
        begun = perf_counter()
        some = list(islice(self._drafts, self._size))
        last = ""
        if some and self._document is not None:
            last = self._verbs.stick_part(self._document, some, self._part)
        if not last:
            whole = self._done == self._part.total
            self._end()
            if whole:
                self._then()
            return
        self._part = self._part._replace(behind=last)
        self._done += len(some)
        self.veil.say(self._done, self._part.total)
        fitting = round(self._size * _GOAL_S / max(perf_counter() - begun, 1e-4))
        self._size = max(_LEAST_PART, min(2 * self._size, fitting))

    def _end(self) -> None:
        self._timer.stop()
        focused = self._over.focusWidget()
        if focused is not None and self.veil.isAncestorOf(focused):
            (self._before or self._over).setFocus()
        self.veil.hide()
        self._drafts = iter(())


def _nothing() -> None:
    """Do nothing when all is stuck."""
