"""The place where the draft is written and published."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from openspace.changes import Changes
from openspace.gathering import all_notes
from openspace.harvest import compose_draft
from openspace.model import Note
from ui.bridge import Bridge
from ui.harvest.draft_view import DraftView
from ui.harvest.exports import PaintBoard
from ui.harvest.outline import Outline
from ui.harvest.preview import Preview
from ui.harvest.publish import AskPath, Publish, ask_path
from ui.harvest.side import Side
from ui.widgets import set_kind


class HarvestPanel(QWidget):
    """Outline, draft and preview of one draft; ``board_asked`` carries ids of board and note.

    ``themes_asked`` tells that one wants to sort notes. ``paint_board`` makes a PNG of notes,
    given the text that describes it. While the panel is hidden it only remembers that something
    changed.
    """

    board_asked = Signal(str, str)
    themes_asked = Signal()

    def __init__(self, bridge: Bridge, paint_board: PaintBoard, *, ask: AskPath = ask_path) -> None:
        super().__init__()
        self._bridge = bridge
        self._stale = True
        set_kind(self, "panel")
        self.outline = Outline()
        self.draft = DraftView(bridge)
        self.preview = Preview()
        self.publish = Publish(bridge, paint_board, ask)
        self.side = Side(self.preview, self.publish)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.outline)
        row.addWidget(self.draft, 1)
        row.addWidget(self.side)
        self._connect()

    def _connect(self) -> None:
        self._bridge.opened.connect(self._open)
        self._bridge.changed.connect(self._patch)
        self.outline.section_asked.connect(self.go_to)
        self.outline.themes_asked.connect(self.themes_asked)
        self.outline.note_asked.connect(self._ask_board)
        self.draft.section_reached.connect(self.outline.mark)
        self.draft.board_asked.connect(self.board_asked)
        self.preview.place_asked.connect(self.go_to)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was written before one goes elsewhere."""
        self.flush()
        super().hideEvent(event)

    def flush(self) -> None:
        """Keep at once what was written and not yet kept."""
        self.draft.flush()

    def refresh(self) -> None:
        """Show the draft as it is; what is the same stays untouched."""
        self._stale = False
        draft = compose_draft(self._bridge.gathering)
        self.outline.show_draft(draft)
        self.draft.show_draft(draft)
        self.preview.show_draft(draft)
        self.publish.show_draft(draft)

    def go_to(self, anchor: str) -> None:
        """Go to a section or a passage, by its anchor."""
        self.draft.go_to(anchor)
        if anchor in self.draft.sections:
            self.outline.mark(anchor)

    def _open(self) -> None:
        self.draft.clear()
        self.outline.mark("")
        self.publish.result.show_written([])
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _patch(self, changes: Changes) -> None:
        if self._stale or not _concerns_draft(changes):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _ask_board(self, note_id: str) -> None:
        board, note = all_notes(self._bridge.gathering)[note_id]
        self.board_asked.emit(board.id, note.id)


def _concerns_draft(changes: Changes) -> bool:
    return any(_told(before) != _told(after) for before, after in changes.records.values())


def _told(record: object) -> object:
    """Return what the draft tells of a record: of a note its words, not its place."""
    if isinstance(record, Note):
        return (record.text, record.colour, record.order, bool(record.peeled))
    return record
