"""The note-taker's strip: Enter sticks what was typed and keeps the caret."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from openspace.model import COLOURS
from openspace.words import _, ngettext
from ui.board.swatches import Swatch, Swatches, colour_name
from ui.widgets import KeptLine, Label, set_kind

Line = tuple[str, str]
"""The words of a note and the colour of its paper."""

_KINDS = {"?": "blue", "!": "pink"}


def kind_of(line: str, colour: str) -> Line:
    """Return a line's words and the colour of its note: "?" a question, "!" an action."""
    line = line.strip()
    kind = _KINDS.get(line[:1])
    words = line[1:].strip()
    return (words, kind) if kind and words else (line, colour)


def notes_in(text: str, colour: str) -> list[Line]:
    """Return the notes in a text, one a line, each with its words and its colour."""
    return [line for each in text.splitlines() if (line := kind_of(each, colour))[0]]


class _Field(KeptLine):
    left = Signal()
    focused = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
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

    ``stick`` is asked with words and colours of notes and tells whether they are stuck; ``left``
    tells of Esc, ``colour_asked`` of another paper.
    """

    left = Signal()
    colour_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        set_kind(self, "field")
        self.colour = COLOURS[0]
        self.stick = _refuse
        self.paper = Swatch(self.colour)
        self.line = _Field(_("Write what is said"), size=15, kind="bare")
        self.line.setAccessibleName(_("New note"))
        self._hint = Label(_("Enter sticks it"), 12, kind="secondary")
        self._lay_out()
        self.paper.clicked.connect(self._choose_colour)
        self.line.returnPressed.connect(self._stick)
        self.line.textChanged.connect(self._show_kind)
        self.line.left.connect(self.left)
        self.line.focused.connect(lambda on: set_kind(self, active=on))

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
        row.addWidget(self._hint)
        self.setFocusProxy(self.line)

    def _show_kind(self) -> None:
        _words, colour = kind_of(self.line.text(), self.colour)
        self.paper.set_colour(colour)
        self.paper.setToolTip(_("Paper: {colour}").format(colour=colour_name(colour)))
        self.paper.setAccessibleName(self.paper.toolTip())
        notes = len(notes_in(self.line.text(), self.colour))
        self._hint.setText(ngettext("Enter sticks it", "Enter sticks {n} notes", max(notes, 1)))

    def _stick(self) -> None:
        lines = notes_in(self.line.text(), self.colour)
        if lines and self.stick(lines):
            self.line.setText("")

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


def _refuse(_lines: Sequence[Line], /) -> bool:
    return False
