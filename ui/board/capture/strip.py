"""The note-taker's strip: Enter sticks what was typed and keeps the caret."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from openspace.model import COLOURS, Note
from openspace.words import _, ngettext
from ui.board.capture.drafts import draft_of, drafts_in, line_of
from ui.board.capture.zone import ZoneButton
from ui.board.swatches import Swatch, Swatches, colour_name
from ui.widgets import KeptLine, Label, set_kind

_ROOMY = 480
_WAYS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}


class Served(Protocol):
    """What the strip asks for: to stick notes, and to mend one that was stuck."""

    def stick(self, drafts: Sequence[Note]) -> list[str]:
        """Stick notes; return their ids, none where that is refused."""

    def stuck(self) -> Sequence[Note]:
        """Return the notes stuck from here that are still there, the latest last."""

    def mend(self, note_id: str, draft: Note) -> bool:
        """Make a note what a draft says; tell whether that went well."""


class _Field(KeptLine):
    left = Signal()
    focused = Signal(bool)
    recalled = Signal(int)
    zone_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif way == -1 and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.zone_asked.emit()
        elif way is not None:
            self.recalled.emit(way)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)  # noqa: FBT003

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)  # noqa: FBT003


class Strip(QFrame):
    """One line at the foot of the board; each line of what is pasted there is a note.

    Up brings back what was stuck from here, to be mended. ``left`` tells of Esc, ``colour_asked``
    of another paper.
    """

    left = Signal()
    colour_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "field")
        self.colour = COLOURS[0]
        self.served: Served | None = None
        self.paper = Swatch(self.colour)
        self.line = _Field(_("Write what is said"), size=15, kind="bare")
        self.line.setAccessibleName(_("New note"))
        self.zone = ZoneButton(self)
        self._mended = ""
        self._begun = ""
        self._hint = Label(_("Enter sticks it"), 12, kind="secondary")
        self._lay_out()
        self._connect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the words where there is little."""
        super().resizeEvent(event)
        self._hint.setVisible(self.width() >= _ROOMY)

    def take(self, colour: str) -> None:
        """Take paper of another colour from now on."""
        self.colour = colour
        self._show_kind()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 14, 6)
        row.setSpacing(8)
        row.addWidget(self.paper)
        row.addWidget(self.line, 1)
        row.addWidget(self.zone)
        row.addWidget(self._hint)
        self.setFocusProxy(self.line)

    def _connect(self) -> None:
        self.paper.clicked.connect(self._choose_colour)
        self.line.returnPressed.connect(self._send)
        self.line.textChanged.connect(self._show_kind)
        self.line.left.connect(self._leave)
        self.line.recalled.connect(self._recall)
        self.line.zone_asked.connect(self.zone.open)
        self.line.focused.connect(lambda on: set_kind(self, active=on))

    def _show_kind(self) -> None:
        colour = draft_of(self.line.text(), self.colour).colour
        self.paper.set_colour(colour)
        self.paper.setToolTip(_("Paper: {colour}").format(colour=colour_name(colour)))
        self.paper.setAccessibleName(self.paper.toolTip())
        notes = len(drafts_in(self.line.text(), self.colour))
        stick = ngettext("Enter sticks it", "Enter sticks {n} notes", max(notes, 1))
        self._hint.setText(_("Enter mends it") if self._mended else stick)

    def _send(self) -> None:
        drafts = drafts_in(self.line.text(), self.colour)
        if self.served is None or not drafts:
            return
        if self._mended:
            if self.served.mend(self._mended, draft_of(self.line.text(), self.colour)):
                self._forget_mending()
        elif self.served.stick(drafts):
            self.line.setText("")

    def _recall(self, way: int) -> None:
        """Bring back the note stuck before the one shown, or after it."""
        notes = self.served.stuck() if self.served is not None else ()
        ids = [note.id for note in notes]
        at = ids.index(self._mended) if self._mended in ids else len(ids)
        at -= way
        if at < 0:
            return
        if not self._mended:
            self._begun = self.line.text()
        if at >= len(ids):
            self._forget_mending()
            return
        self._mended = ids[at]
        self.line.setText(line_of(notes[at]))
        self._show_kind()

    def _forget_mending(self) -> None:
        self._mended, begun = "", self._begun
        self._begun = ""
        self.line.setText(begun)
        self._show_kind()

    def _leave(self) -> None:
        if self._mended:
            self._forget_mending()
        else:
            self.left.emit()

    def _choose_colour(self) -> None:
        papers = Swatches()
        papers.mark(self.colour)
        box = QFrame(self, Qt.WindowType.Popup)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        set_kind(box, "card")
        QHBoxLayout(box).addWidget(papers)
        papers.asked.connect(self.colour_asked)
        papers.asked.connect(lambda _colour: box.close())
        above = QPoint(-8, -box.sizeHint().height() - 8)
        box.move(self.paper.mapToGlobal(above))
        box.show()
        papers.swatches[self.colour].setFocus()
