"""Writing on a note: the editor's words go to the document while they are typed."""

from time import monotonic

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRectF, QTimer, Signal

from openspace.model import COLOURS, Note, new_id, on_board
from ui import style
from ui.board.canvas import Canvas
from ui.board.editor import NoteEditor
from ui.board.merging import NOTHING, carried_over
from ui.board.revealing import reveal
from ui.board.verbs import Verbs

BEHIND_MS = 450
"""How long the document may be behind what is typed."""

_LEAST_SCALE = 0.4
_MARGIN = 16.0
_NOT_STUCK = ""


class Writing(QObject):
    """The one note that is being written, if any.

    A new note is stuck with its first words, so that one left empty leaves no trace.
    """

    began = Signal()
    ended = Signal(str)

    def __init__(self, canvas: Canvas, verbs: Verbs) -> None:
        super().__init__(canvas)
        self.editor = NoteEditor(canvas)
        self._canvas = canvas
        self._verbs = verbs
        self._note: Note | None = None
        self._kept = ""
        self._centred = False
        self._join = ""
        self._behind = QTimer(self, interval=BEHIND_MS, singleShot=True)
        self._behind.timeout.connect(self.flush)
        self.editor.textChanged.connect(self._typed)
        self.editor.cursorPositionChanged.connect(self._keep_caret_in_sight)
        self.editor.left.connect(self.end)
        canvas.looked.connect(self._place)
        canvas.pressed.connect(self.end)

    @property
    def note_id(self) -> str:
        """The note that is being written, "" if there is none or it is not stuck yet."""
        return self._note.id if self._note is not None else ""

    @property
    def note(self) -> Note | None:
        """The note that is being written, with its words so far."""
        return self._note

    def start(self, note: Note, typed: str = "") -> None:
        """Reword a note, beginning with what was typed already."""
        self.end()
        if self._verbs.may_write():
            self._begin(note)
            self.editor.insertPlainText(typed)

    def start_new(self, at: tuple[float, float], colour: str) -> None:
        """Write a new note with its corner at a place."""
        self.end()
        if self._verbs.may_write():
            self._begin(Note(id=_NOT_STUCK, pos=at, colour=colour))

    def flush(self) -> None:
        """Bring the words to the document now."""
        self._behind.stop()
        note, before = self._note, self._kept
        if note is None or note.text == before:
            return
        self._kept = note.text
        if note.id != _NOT_STUCK:
            kept = self._verbs.reword(note.id, note.text, join=self._join)
        else:
            kept = not note.text.strip() or self._stick(note)
        if not kept:
            self._kept = before

    def end(self) -> None:
        """Be done: bring the last words to the document, peel off a note that says nothing."""
        if self._note is None:
            return
        self.flush()
        note, self._note = self._note, None
        self._canvas.scene.write(None)
        if self.editor.hasFocus():
            self._canvas.setFocus()
        self.editor.hide()
        if not note.text.strip() and note.id in self._canvas.scene.sheet:
            self._verbs.peel([note.id], join=self._join)
        self._canvas.update()
        self.ended.emit(note.id)

    def heard(self, note: Note | None) -> None:
        """Take over what became of the note that is being written, by whomever."""
        mine = self._note
        if mine is None:
            return
        if note is None or not on_board(note):
            # Those who hear of changes write nothing themselves: only afterwards.
            QTimer.singleShot(0, self, self.end)
            return
        base, self._kept = self._kept, note.text
        change = carried_over(base, mine.text, note.text)
        self._show(replace(note, text=mine.text))
        if change != NOTHING:
            self.editor.splice(change)

    def _begin(self, note: Note) -> None:
        self._join = f"text:{note.id or new_id()}:{monotonic()}"
        self._centred = (
            bool(note.text) and self._canvas.scene.fitting.fit(note.text, *note.size).centred
        )
        self._kept = ""
        papers = style.current().paper
        ink = papers.get(note.colour, papers[COLOURS[0]]).ink
        self.editor.begin(note.text, ink, centred=self._centred)
        self._kept = self.editor.words()
        self._show(replace(note, text=self._kept))
        self._bring_near()
        self.began.emit()

    def _typed(self) -> None:
        if self._note is not None:
            self._show(replace(self._note, text=self.editor.words()))
            self._keep_caret_in_sight()
            if not self._behind.isActive():
                self._behind.start()

    def _stick(self, note: Note) -> bool:
        note_id = self._verbs.stick(note, join=self._join)
        if note_id:
            self._show(replace(note, id=note_id))
        return bool(note_id)

    def _show(self, note: Note) -> None:
        before = self._canvas.scene.written
        self._note = note
        self._canvas.scene.write(note)
        box_for = self._canvas.scene.sheet.box_for
        self._canvas.renew([box_for(one) for one in (before, note) if one is not None])
        self._place()

    def _place(self) -> None:
        if self._note is None:
            return
        fitted = self._canvas.scene.fitting.fit(
            self._note.text, *self._note.size, centred=self._centred
        )
        view = self._canvas.viewport
        left, top, right, bottom = view.on_screen(self._canvas.scene.sheet.box_for(self._note))
        self.editor.place(fitted, QRectF(left, top, right - left, bottom - top), view.scale)

    def _bring_near(self) -> None:
        """Zoom in when letters would be too small to write, and show the whole note."""
        if self._note is None:
            return
        view, box = self._canvas.viewport, self._canvas.scene.sheet.box_for(self._note)
        if view.scale < _LEAST_SCALE:
            self._canvas.look(view.fitted(box, self._canvas.insets))
        reveal(self._canvas, box.grown(_MARGIN))
        self._keep_caret_in_sight()

    def _keep_caret_in_sight(self) -> None:
        if self._note is None:
            return
        caret = self.editor.cursorRect().translated(self.editor.pos())
        insets = self._canvas.insets
        above = insets.top + _MARGIN - caret.top()
        below = caret.bottom() + _MARGIN - (self._canvas.height() - insets.bottom)
        if above > 0:
            self._canvas.look(self._canvas.viewport.panned(0, above))
        elif below > 0:
            self._canvas.look(self._canvas.viewport.panned(0, -below))
