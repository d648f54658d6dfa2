"""The outline of the draft: its sections, how far it is, and what is not in it yet."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.harvest import Draft
from openspace.model import Note, Prose
from openspace.words import _, ngettext
from ui import style
from ui.harvest.outline_row import OutlineRow
from ui.harvest.unused_note import UnusedNote
from ui.widgets import BareButton, Label, LinkButton, ScrollColumn, clear_layout, hairline, put_at
from ui.widgets.wrapped_words import WrappedWords

_WIDTH = 252
_UNUSED_SHOWN = 30


class OutlinePart(QWidget):
    """A part below the outline, seen only when there is something in it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._shown: tuple[Note, ...] | tuple[Prose, ...] = ()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 4, 0)
        outer.setSpacing(style.SPACE[1])
        outer.addWidget(Label(title, 13, 600))
        self.column = QVBoxLayout()
        self.column.setSpacing(style.SPACE[1])
        outer.addLayout(self.column)
        self.hide()

    def is_new(self, things: tuple[Note, ...] | tuple[Prose, ...]) -> bool:
        """Make room for other things; tell whether any are to be shown."""
        if things == self._shown:
            return False
        self._shown = things
        clear_layout(self.column)
        self.setVisible(bool(things))
        return bool(things)


class Outline(ScrollColumn):
    """Leads to the sections; ``note_asked`` tells the id of an unused note that was clicked."""

    section_asked = Signal(str)
    note_asked = Signal(str)
    themes_asked = Signal()

    def __init__(self) -> None:
        super().__init__("column", margin=style.SPACE[2], spacing=style.SPACE[1])
        self.setFixedWidth(_WIDTH)
        self.rows: dict[str, OutlineRow] = {}
        self._marked = ""
        self.totals = Label("", 12, kind="secondary", wrap=True)
        self.unused = OutlinePart(_("Not yet used"))
        self.loose = OutlinePart(_("Words without a place"))
        self.themes_button = LinkButton(_("Sort notes into themes"))
        self.themes_button.clicked.connect(self.themes_asked)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        heading = Label(_("Blog draft"), 17, 600)
        heading.setContentsMargins(12, 8, 0, 8)
        self.totals.setContentsMargins(12, 4, 8, 0)
        self.column.addWidget(heading)
        self.column.addLayout(self._rows)
        for part in (hairline(), self.totals, self.themes_button, self.unused, self.loose):
            self.column.addWidget(part)
        self.column.addStretch()

    def show_draft(self, draft: Draft) -> None:
        """Show the draft's sections and counts as they are now."""
        known = self.rows
        self.rows = {
            one.anchor: known.pop(one.anchor) if one.anchor in known else self._new_row(one.anchor)
            for one in draft.sections
        }
        for row in known.values():
            row.hide()
            row.deleteLater()
        for rank, section in enumerate(draft.sections):
            row = self.rows[section.anchor]
            put_at(self._rows, rank, row)
            row.show_section(section, draft)
        if self._marked not in self.rows:
            self.mark(draft.sections[0].anchor)
        self.totals.setText(_totals(draft))
        self.themes_button.setVisible(not draft.themes)
        self._show_unused(draft.unused)
        self._show_loose(draft.loose)

    def mark(self, anchor: str) -> None:
        """Show at which section one is."""
        self._marked = anchor
        for one, row in self.rows.items():
            row.set_current(current=one == anchor)

    def _new_row(self, anchor: str) -> OutlineRow:
        row = OutlineRow()
        row.asked.connect(lambda: self.section_asked.emit(anchor))
        return row

    def _show_unused(self, notes: tuple[Note, ...]) -> None:
        if not self.unused.is_new(notes):
            return
        for note in notes[:_UNUSED_SHOWN]:
            card = UnusedNote(note)
            card.asked.connect(lambda note_id=note.id: self.note_asked.emit(note_id))
            self.unused.column.addWidget(card)
        rest = len(notes) - _UNUSED_SHOWN
        words = _("Put them under a theme to have them here.")
        if rest > 0:
            words = ngettext("{n} more waits under Themes.", "{n} more wait under Themes.", rest)
        self.unused.column.addWidget(Label(words, 12, kind="secondary", wrap=True))

    def _show_loose(self, loose: tuple[Prose, ...]) -> None:
        if not self.loose.is_new(loose):
            return
        for prose in loose:
            self.loose.column.addWidget(WrappedWords(prose.text, style.font(13)))
            copy = BareButton(_("Copy"), icon="copy")
            copy.clicked.connect(lambda _on, text=prose.text: _to_clipboard(text))
            self.loose.column.addWidget(copy)
        words = _("Their note or theme is gone; bring it back, or use the words elsewhere.")
        self.loose.column.addWidget(Label(words, 12, kind="secondary", wrap=True))


def _totals(draft: Draft) -> str:
    if not draft.goal_words:
        return _("Notes under a theme become the passages of the draft.")
    minutes = ngettext("{n} min to read", "{n} min to read", draft.reading_minutes)
    return _("{written} of about {goal} words · {minutes}").format(
        written=format(draft.prose_words, ","), goal=format(draft.goal_words, ","), minutes=minutes
    )


def _to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
