"""Copy, cut, paste and drop: what comes onto a board from elsewhere, and goes there."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QCursor, QGuiApplication

from openspace import commands
from openspace.document import Document
from openspace.errors import OpenspaceError
from openspace.gathering import area_at
from openspace.model import NOTE_SIZE, Area, Note, Point
from openspace.words import _
from ui.board.arrange.copies import copied_along
from ui.board.box import Box
from ui.board.capture.clips import Clips, Copied, lines_in, picture_in, words_in
from ui.board.capture.drafts import draft_of
from ui.board.capture.dropping import Dropping
from ui.board.capture.files import Dropped, read_dropped
from ui.board.capture.hanging import Hanging
from ui.board.capture.laying import block_of, columns_for, free_step, laid_out
from ui.board.capture.pictures_along import brought
from ui.board.capture.pouring import AT_ONCE, Pouring
from ui.board.capture.zone import Zone
from ui.board.desk import Desk
from ui.board.placing import GAP
from ui.board.sheet import in_reading_order, taken
from ui.board.stage import Stage
from ui.style.settings import settings

_TOLD, _YES = "told_about_pasting", "yes"


class CaptureDoings(QObject):
    """Takes things in and gives them out; ``say`` tells people a sentence."""

    def __init__(self, desk: Desk, zone: Zone, stage: Stage, say: Callable[[str], object]) -> None:
        super().__init__(stage)
        self._desk = desk
        self._zone = zone
        self._say = say
        self._clips = Clips()
        self.pouring = Pouring(desk.verbs, stage)
        self.hanging = Hanging(desk)
        self.hanging.refused.connect(say)
        Dropping(desk.canvas, self.take_in)

    def copy(self) -> bool:
        """Bring what is chosen to the clipboard; tell whether there was something."""
        ids = set(copied_along(self._desk))
        sheet = self._desk.scene.sheet
        order = dict.fromkeys([*in_reading_order(sheet), *sheet.ids()])
        things = [thing for one in order if one in ids and (thing := sheet.thing(one))]
        if things:
            clip = self._clips.clip(things, self._desk.verbs.blobs)
            QGuiApplication.clipboard().setMimeData(clip)
        return bool(things)

    def cut(self) -> None:
        """Bring what is chosen to the clipboard and peel it off."""
        # What is locked is named too: that it stays is told where all of it is.
        ids = self._desk.going_along() or list(self._desk.selection.ids)
        if self.copy():
            self._desk.verbs.peel(ids)

    def paste(self) -> None:
        """Take in what is on the clipboard: a note for each line."""
        self.take_in(_clipboard(), self._here())

    def paste_as_one(self) -> None:
        """Take in the words on the clipboard as a single note."""
        words = words_in(_clipboard())
        if words and self._desk.verbs.may_write():
            draft = Note(id="", text=words, colour=self._desk.colour)
            self._choose(self._desk.verbs.stick_all(self._beside([draft], 1, self._here())))

    def take_in(self, data: QMimeData, at: Point) -> None:
        """Take in what was pasted or dropped at a place."""
        if self.pouring.busy or not self._desk.verbs.may_write():
            return
        copied = self._clips.copied(data)
        if copied.things:
            self._put(copied, at)
        elif data.hasUrls() and any(url.isLocalFile() for url in data.urls()):
            self._take_files(data.urls(), at)
        elif lines := lines_in(data):
            self._stick(lines, at)
            self._tell_once(len(lines))
        elif picture := picture_in(data):
            self.hanging.hang(picture, at)
        else:
            self._say(_("There is nothing in it that could be put on a board."))

    def pour(self, drafts: Sequence[Note], then: Callable[[], object]) -> None:
        """Stick very many drafts below all that is there; then do something."""
        if not self.pouring.busy and self._desk.verbs.may_write():
            self._pour(drafts, len(drafts), self._here(), then)

    def _take_files(self, urls: Sequence[QUrl], at: Point) -> None:
        notes: list[str] = []
        pictures = 0
        for url in urls:
            dropped = self._read(Path(url.toLocalFile()))
            notes += dropped.notes
            if dropped.picture:
                self.hanging.hang(dropped.picture, (at[0] + 40.0 * pictures, at[1]))
                pictures += 1
        if notes:
            self._stick(notes, at)

    def _read(self, path: Path) -> Dropped:
        try:
            return read_dropped(path)
        except OpenspaceError as error:
            self._say(str(error))
            return Dropped([])

    def _stick(self, lines: Sequence[str], at: Point) -> None:
        board = self._desk.verbs.document
        colour = self._desk.colour
        drafts = (draft_of(line, colour) for line in lines)
        area = area_at(board, *at) if board is not None else None
        if len(lines) > AT_ONCE:
            self._pour(drafts, len(lines), at)
        elif area is not None:
            self._stick_in(area, list(drafts))
        else:
            self._choose(self._desk.verbs.stick_all(self._beside(drafts, len(lines), at)))

    def _stick_in(self, area: Area, drafts: Sequence[Note]) -> None:
        places = self._zone.places(drafts, area)
        placed = [replace(one, pos=place) for one, place in zip(drafts, places, strict=True)]
        height = self._zone.height_for(area, drafts, places)
        self._choose(self._desk.verbs.stick_in_area(placed, area.id, height))

    def _beside(self, drafts: Iterable[Note], count: int, at: Point) -> list[Note]:
        """Lay drafts out around a place, or beside what covers it."""
        sheet = self._desk.scene.sheet
        corner = (at[0] - NOTE_SIZE[0] / 2, at[1] - NOTE_SIZE[1] / 2)
        placed = list(laid_out(drafts, corner, columns_for(count), sheet.box_for))
        dx, dy = free_step(taken(sheet), block_of(placed, sheet.box_for))
        return [replace(one, pos=(one.pos[0] + dx, one.pos[1] + dy)) for one in placed]

    def _pour(
        self,
        drafts: Iterable[Note],
        count: int,
        at: Point,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Stick very many drafts below all that is there."""
        sheet = self._desk.scene.sheet
        bounds = sheet.bounds()
        corner = at if bounds is None else (bounds.left, bounds.bottom + 4 * GAP)
        placed = laid_out(drafts, corner, columns_for(count), sheet.box_for)
        canvas = self._desk.canvas
        there = Box(*corner, *corner).grown(2 * NOTE_SIZE[0])
        canvas.look(canvas.viewport.revealing(there, canvas.insets))
        self.pouring.begin(placed, count, then)

    def _put(self, copied: Copied, at: Point) -> None:
        sheet, verbs = self._desk.scene.sheet, self._desk.verbs
        signed = [verbs.sign(one) if isinstance(one, Note) else one for one in copied.things]
        block = block_of(signed, sheet.box_for)
        x, y = block.centre
        moved = block.moved(round(at[0] - x), round(at[1] - y))
        dx, dy = free_step(taken(sheet), moved)
        by = (moved.left - block.left + dx, moved.top - block.top + dy)

        def put(board: Document) -> list[str]:
            things = brought(signed, copied.pictures, verbs.blobs)
            return commands.paste_things(board, things, by=by)

        self._choose(verbs.done(put))

    def _choose(self, thing_ids: list[str]) -> None:
        if thing_ids:
            self._desk.selection.choose(thing_ids)
            self._desk.reveal(thing_ids)

    def _here(self) -> Point:
        """Return the place under the pointer, else the middle of what is seen."""
        canvas = self._desk.canvas
        pixel = canvas.mapFromGlobal(QCursor.pos())
        if canvas.underMouse() and canvas.rect().contains(pixel):
            return canvas.viewport.to_board(pixel.x(), pixel.y())
        return canvas.viewport.box(canvas.insets).centre

    def _tell_once(self, notes: int) -> None:
        kept = settings()
        if notes > 1 and str(kept.value(_TOLD, "")) != _YES:
            kept.setValue(_TOLD, _YES)
            self._say(_("Each line is now a note; Ctrl+Shift+V makes a single one."))


def _clipboard() -> QMimeData:
    # Qt gives none at all when there is nothing on it, whatever its types promise.
    return QGuiApplication.clipboard().mimeData() or QMimeData()
