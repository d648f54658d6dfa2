"""The notes of a group's board, listed quietly beside its report."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.gathering import Gathering, notes_of
from openspace.model import Note
from openspace.words import _, ngettext
from ui import style
from ui.day.dots import Dot
from ui.widgets import ROLE, Label, ScrollColumn, clear_layout, set_kind

_MOST = 300


class ReportNotes(QFrame):
    """What stands on the notes; what lies face down stays unread."""

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "inspector")
        self.setFixedWidth(style.scaled(style.INSPECTOR_WIDTH))
        self._shown: list[Note] | None = None
        self.title = Label("", 13, 600)
        self.hint = Label("", 13, kind="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 24, 8, 0)
        column.setSpacing(style.SPACE[1])
        column.addWidget(self.title)
        column.addWidget(self.hint)
        self._scroll = ScrollColumn("quiet", spacing=style.SPACE[1])
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.setProperty("kind", "stop")
        self._scroll.setProperty(ROLE, "group")
        self._scroll.setAccessibleName(_("Notes of the board"))
        self._scroll.column.setContentsMargins(0, 0, 10, 24)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(style.SPACE[1])
        self._scroll.column.addLayout(self._rows)
        self._scroll.column.addStretch(1)
        column.addWidget(self._scroll, 1)

    def show_board(self, gathering: Gathering, board: str) -> None:
        """Show the notes of a board, "" for none."""
        notes = notes_of(gathering, board) if board else []
        notes = [note for note in notes if note.text.strip()]
        if notes == self._shown:
            return
        self._shown = notes
        read = [note for note in notes if not note.face_down]
        clear_layout(self._rows)
        for note in read[:_MOST]:
            self._rows.addWidget(_row(note))
        self.title.setText(_("From the board"))
        self.hint.setText(_hint(len(notes), len(notes) - len(read)))


def _hint(count: int, unread: int) -> str:
    if not count:
        return _("No notes yet. What is stuck on the board shows here.")
    words = ngettext("{n} note", "{n} notes", count)
    if unread:
        words += " · " + ngettext("{n} face down", "{n} face down", unread)
    return words


def _row(note: Note) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(style.SPACE[1])
    dot = Dot(note.colour)
    dot.setFixedHeight(dot.height() + 4)
    row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    words = note.text.strip()
    words = _("{note} (off the record)").format(note=words) if note.off_record else words
    row.addWidget(Label(words, 13, wrap=True), 1)
    return box
