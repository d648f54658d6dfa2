"""Copying, pasting and dropping on the board."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication

from openspace import commands
from openspace.document import Document
from openspace.intake import clean_picture
from openspace.model import NOTE_SIZE, Note, Point
from openspace.words import _, ngettext
from ui.board.arrange.choosing import whole
from ui.board.box import Box
from ui.board.capture.carried import Carried, carried, to_carry
from ui.board.capture.drafts import draft_of
from ui.board.capture.pasting import MANY, Pasting
from ui.board.desk import Desk
from ui.board.placing import free_places
from ui.board.sheet import in_reading_order
from ui.board.stage import Stage

_PICTURE_SIDE = 480.0


class CaptureDoings(QObject):
    """Brings in what the clipboard or a drop carries; ``say`` tells people a sentence."""

    def __init__(self, desk: Desk, stage: Stage, say: Callable[[str], object]) -> None:
        super().__init__(stage)
        self.pasting = Pasting(desk, stage)
        self._desk = desk
        self._say = say
        self._told = False
        self.pasting.ended.connect(self._show_all)
        desk.canvas.setAcceptDrops(True)
        desk.canvas.installEventFilter(self)

    def copy(self) -> bool:
        """Put the chosen notes on the clipboard; tell whether there are any."""
        sheet = self._desk.scene.sheet
        chosen = set(whole(self._desk, self._desk.selection.ids))
        ordered = [one for one in in_reading_order(sheet) if one in chosen]
        notes = [note for one in ordered if (note := sheet.note(one)) and not note.face_down]
        if notes:
            QGuiApplication.clipboard().setMimeData(to_carry(notes))
        return bool(notes)

    def cut(self) -> None:
        """Put the chosen notes on the clipboard and peel them off."""
        if self.copy():
            notes = [one for one in self._desk.selection.ids if self._desk.scene.sheet.note(one)]
            self._desk.verbs.peel(notes)

    def paste(self) -> None:
        """Stick what the clipboard holds, one note a line, item or cell."""
        self._bring(QGuiApplication.clipboard().mimeData(), self._middle())

    def paste_as_one(self) -> None:
        """Stick all text of the clipboard as one note."""
        self._bring(QGuiApplication.clipboard().mimeData(), self._middle(), as_one=True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take what is dropped on the canvas."""
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            pixel = event.position()
            event.acceptProposedAction()
            self._bring(event.mimeData(), self._desk.canvas.viewport.to_board(pixel.x(), pixel.y()))
            return True
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            event.acceptProposedAction()
            return True
        return False

    def _bring(self, mime: QMimeData | None, at: Point, *, as_one: bool = False) -> None:
        found: list[Carried] = []
        verbs = self._desk.verbs
        # An empty clipboard has none, whatever its type says.
        if mime is None or not verbs.may_write() or self.pasting.is_running:
            return
        if not verbs.attempt(lambda: found.append(carried(mime, as_one=as_one))):
            return
        [what] = found
        if what.notes:
            self._put_back(what.notes, at)
        elif what.texts:
            self._stick(what.texts, at, as_one=as_one)
        for rank, data in enumerate(what.pictures):
            self._hang(data, (at[0] + 40.0 * rank, at[1] + 40.0 * rank))

    def _stick(self, texts: Sequence[str], at: Point, *, as_one: bool) -> None:
        colour = self._desk.colour
        drafts = [
            Note(id="", text=text, colour=colour) if as_one else draft_of(text, colour)
            for text in texts
        ]
        if len(drafts) > MANY:
            self.pasting.begin(drafts)
            return
        sheet = self._desk.scene.sheet
        boxes = [sheet.box_for(draft) for draft in drafts]
        seen = self._desk.canvas.viewport.box(self._desk.canvas.insets)
        room = Box(at[0], at[1], max(seen.right, at[0] + NOTE_SIZE[0]), seen.bottom)
        places = free_places(sheet.taken(), room, [(box.width, box.height) for box in boxes])
        ids = self._desk.verbs.stick_all(
            [replace(draft, pos=place) for draft, place in zip(drafts, places, strict=True)]
        )
        self._choose(ids)
        if len(ids) > 1 and not self._told:
            self._told = True
            self._say(_("Each line became a note; Ctrl+Shift+V makes one note of it all."))

    def _put_back(self, notes: Sequence[Note], at: Point) -> None:
        """Stick copied notes as they were, side by side as before, around a place."""
        left = min(note.pos[0] for note in notes)
        top = min(note.pos[1] for note in notes)
        dx, dy = round(at[0] - left), round(at[1] - top)
        drafts = [
            replace(note, pos=(note.pos[0] + dx, note.pos[1] + dy), dots={}, group="", peeled="")
            for note in notes
        ]
        self._choose(self._desk.verbs.stick_all(drafts))

    def _hang(self, data: bytes, at: Point) -> None:
        verbs = self._desk.verbs

        def hang(board: Document) -> list[str]:
            picture = clean_picture(data)
            name = verbs.blobs.keep(picture.data, picture.kind)
            width, height = picture.size
            shrink = min(1.0, _PICTURE_SIDE / max(width, height))
            size = (max(1.0, width * shrink), max(1.0, height * shrink))
            return [commands.put_picture(board, blob=name, at=at, size=size)]

        self._choose(verbs.done(hang))

    def _show_all(self, stuck: int) -> None:
        if stuck:
            said = ngettext("{n} note is on the board.", "{n} notes are on the board.", stuck)
            self._say(said)

    def _choose(self, ids: list[str]) -> None:
        if ids:
            self._desk.selection.choose(ids)
            self._desk.reveal(ids[-1:])

    def _middle(self) -> Point:
        canvas = self._desk.canvas
        x, y = canvas.viewport.box(canvas.insets).centre
        return x - NOTE_SIZE[0] / 2, y - NOTE_SIZE[1] / 2
