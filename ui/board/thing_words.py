"""Writing the words of areas, shapes, connectors and pictures, where they stand."""

from time import monotonic
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QKeyEvent

from openspace import commands
from openspace.document import Document
from openspace.errors import BadInputError
from openspace.model import Area, Connector, Picture, Shape, Thing, new_id
from openspace.words import _
from ui import style
from ui.board.box import Box
from ui.board.boxes import TITLE_HEIGHT
from ui.board.canvas import Canvas
from ui.board.connecting import BoxOf, run_of
from ui.board.editor import NoteEditor
from ui.board.merging import NOTHING, carried_over
from ui.board.revealing import reveal
from ui.board.shape_words import room_in, words_in
from ui.board.verbs import Verbs
from ui.board.writing import BEHIND_MS

_LINE_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LABEL_ROOM = (260.0, 30.0)
_ALT_HEIGHT = 60.0


class Words(NamedTuple):
    """Where a thing's words stand on the board, in which letters, in the middle or not."""

    text: str
    box: Box
    font: QFont
    centred: bool
    lines: bool


class _LineEditor(NoteEditor):
    """An editor in which Enter ends what has one line only."""

    lines = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _LINE_KEYS and plain and not self.lines:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ThingWords(QObject):
    """The one thing whose words are being written, if any.

    Words without paper are put on the board with their first letter, so that none leave no trace.
    """

    def __init__(self, canvas: Canvas, verbs: Verbs) -> None:
        super().__init__(canvas)
        self.editor = _LineEditor(canvas)
        self.editor.setAccessibleName(_("Words"))
        self._canvas = canvas
        self._verbs = verbs
        self._thing: Thing | None = None
        self._kept = ""
        self._join = ""
        self._behind = QTimer(self, interval=BEHIND_MS, singleShot=True)
        self._behind.timeout.connect(self.flush)
        self.editor.textChanged.connect(self._typed)
        self.editor.left.connect(self.end)
        self.editor.chained.connect(self.end)
        canvas.looked.connect(self._place)
        canvas.pressed.connect(self.end)

    @property
    def thing_id(self) -> str:
        """The thing whose words are being written, "" if there is none on the board."""
        return self._thing.id if self._thing is not None else ""

    def start(self, thing: Thing, typed: str = "") -> None:
        """Write the words of a thing, beginning with what was typed already."""
        self.end()
        if words_of(thing, self._known) is None or not self._verbs.may_write():
            return
        if thing.locked:
            self._verbs.attempt(_refuse)
            return
        self._join = f"words:{thing.id or new_id()}:{monotonic()}"
        self._begin(thing)
        self.editor.insertPlainText(typed)

    def flush(self) -> None:
        """Bring the words to the document now."""
        self._behind.stop()
        thing, text = self._thing, self.editor.words()
        if thing is None or text == self._kept:
            return
        before, self._kept = self._kept, text
        if not (self._reword(thing, text) if thing.id else self._put(thing, text)):
            self._kept = before

    def end(self) -> None:
        """Be done: bring the last words to the document, peel off words that say nothing."""
        thing = self._thing
        if thing is None:
            return
        self.flush()
        thing, self._thing = self._thing or thing, None
        self._canvas.scene.silence("")
        if self.editor.hasFocus():
            self._canvas.setFocus()
        self.editor.hide()
        empty = isinstance(thing, Shape) and thing.form == "text" and not self._kept.strip()
        if empty and thing.id in self._canvas.scene.sheet:
            self._verbs.peel([thing.id], join=self._join)
        self._canvas.update()

    def heard(self) -> None:
        """Take over what became of the thing, by whomever."""
        if self._thing is None or not self._thing.id:
            return
        thing = self._canvas.scene.sheet.thing(self._thing.id)
        words = None if thing is None else words_of(thing, self._known)
        if thing is None or words is None:
            # Those who hear of changes write nothing themselves: only afterwards.
            QTimer.singleShot(0, self, self.end)
            return
        base, self._kept = self._kept, words.text
        change = carried_over(base, self.editor.words(), words.text)
        self._thing = thing
        if change != NOTHING:
            self.editor.splice(change)
        self._place()

    def _begin(self, thing: Thing) -> None:
        words = words_of(thing, self._known)
        assert words is not None  # noqa: S101
        self._thing = None
        self.editor.lines = words.lines
        self.editor.begin(words.text, style.current().ink, centred=words.centred)
        self._kept = self.editor.words()
        self._thing = thing
        self._canvas.scene.silence(thing.id)
        reveal(self._canvas, words.box.grown(16))
        self._place()

    def _typed(self) -> None:
        if self._thing is not None:
            self._place()
            if not self._behind.isActive():
                self._behind.start()

    def _reword(self, thing: Thing, text: str) -> bool:
        return self._verbs.do(
            lambda board: commands.reword_thing(board, thing.id, text=text, join=self._join)
        )

    def _put(self, draft: Thing, text: str) -> bool:
        if not text.strip() or not isinstance(draft, Shape):
            return True

        def put(board: Document) -> list[str]:
            return [commands.write_on_board(board, replace(draft, text=text), join=self._join)]

        ids = self._verbs.done(put)
        for one in ids:
            self._thing = replace(draft, id=one)
            self._canvas.scene.silence(one)
        return bool(ids)

    def _place(self) -> None:
        thing = self._thing
        if isinstance(thing, Shape):
            thing = replace(thing, text=self.editor.words())
        words = None if thing is None else words_of(thing, self._known)
        if words is not None:
            view = self._canvas.viewport
            left, top, right, bottom = view.on_screen(words.box)
            room = QRectF(left, top, right - left, bottom - top)
            self.editor.place_in(room, words.font, view.scale)

    def _known(self, thing_id: str) -> Box | None:
        return self._canvas.scene.sheet.box(thing_id)


def _refuse() -> None:
    raise BadInputError(_("This is locked; unlock it first (Ctrl+Shift+L)."))


def words_of(thing: Thing, box_of: BoxOf) -> Words | None:
    """Return the words of a thing and where they stand, None if it has none."""
    if isinstance(thing, Area):
        left, top = thing.pos
        box = Box(left + 18, top + 10, left + thing.size[0] - 18, top + TITLE_HEIGHT)
        return Words(thing.title, box, style.paper_font(17, 600), centred=False, lines=False)
    if isinstance(thing, Shape):
        words, (left, top) = words_in(thing), thing.pos
        room = room_in(thing.form, QRectF(left, top, thing.size[0], words.height))
        box = Box(room.left(), room.top(), room.right(), room.bottom())
        return Words(thing.text, box, words.font, thing.form != "text", lines=True)
    if isinstance(thing, Connector):
        x, y = run_of(thing, box_of).middle()
        wide, high = _LABEL_ROOM
        box = Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)
        return Words(thing.label, box, style.paper_font(14, 500), centred=True, lines=False)
    if isinstance(thing, Picture):
        left, top = thing.pos
        bottom = top + thing.size[1]
        box = Box(left, bottom + 6, left + thing.size[0], bottom + _ALT_HEIGHT)
        return Words(thing.alt, box, style.paper_font(14), centred=False, lines=True)
    return None
