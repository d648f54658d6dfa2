"""What the strip asks for, done on the board: notes in the next free places, the last mended."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from openspace import commands
from openspace.document import Document
from openspace.model import Note
from ui.board.capture.pouring import AT_ONCE
from ui.board.capture.strip import Strip
from ui.board.capture.zone import Zone
from ui.board.desk import Desk

_REMEMBERED = 200

Pour = Callable[[Sequence[Note], Callable[[], object]], object]
"""Sticks very many drafts, and then does something."""


class Sticking:
    """Serves a strip on the board that is open; ``pour`` sticks what is too much at once."""

    def __init__(self, desk: Desk, strip: Strip) -> None:
        self._desk = desk
        self._strip = strip
        self._ids: list[str] = []
        self.zone = Zone(desk)
        self.pour: Pour = _pour_nothing
        strip.served = self
        strip.zone.asked.connect(self._choose_zone)
        strip.line.focused.connect(lambda _on: self.show_zone())
        desk.canvas.looked.connect(self.show_zone)

    def stick(self, drafts: Sequence[Note]) -> list[str]:
        """Stick notes in the next free places, in the area one is in; return their ids.

        None are stuck yet of very many: they are poured, and the strip is empty afterwards.
        """
        if len(drafts) > AT_ONCE:
            words = self._strip.line.text()
            self.pour(drafts, lambda: self._empty_of(words))
            return []
        area = self.zone.here()
        places = self.zone.places(drafts, area)
        placed = [replace(draft, pos=place) for draft, place in zip(drafts, places, strict=True)]
        if area is None:
            ids = self._desk.verbs.stick_all(placed)
        else:
            height = self.zone.height_for(area, drafts, places)
            ids = self._desk.verbs.stick_in_area(placed, area.id, height)
        self._ids = [*self._ids, *ids][-_REMEMBERED:]
        if ids:
            self._desk.reveal(ids[-1:])
        return ids

    def _empty_of(self, words: str) -> None:
        """Empty the strip of words, unless another board's stand in it by now."""
        if self._strip.line.text() == words:
            self._strip.line.setText("")

    def stuck(self) -> list[Note]:
        """Return the notes stuck from here that are still on the board."""
        sheet = self._desk.scene.sheet
        return [note for one in self._ids if (note := sheet.note(one)) is not None]

    def mend(self, note_id: str, draft: Note) -> bool:
        """Make a note what a draft says."""

        def mend(board: Document) -> None:
            commands.mend_note(board, note_id, draft)

        return self._desk.verbs.do(mend)

    def show_zone(self) -> None:
        """Show which area the next notes go into."""
        self._strip.zone.show_areas(self.zone.areas(), self.zone.here())

    def _choose_zone(self, area_id: str) -> None:
        self.zone.chosen = area_id
        self.show_zone()
        if area_id:
            self._desk.reveal([area_id])
        self._strip.line.setFocus()


def _pour_nothing(_drafts: Sequence[Note], _then: Callable[[], object], /) -> None:
    """Stick nothing."""
