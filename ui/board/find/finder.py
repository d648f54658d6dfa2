"""Finding words on a board, whatever their case and accents."""

from typing import TYPE_CHECKING

from ui.board.find.words import folded, tags_of, words_of
from ui.board.sheet import Sheet, in_reading_order

if TYPE_CHECKING:
    from openspace.model import Thing


class Finder:
    """Finds the things of a sheet that say something; remembers how words compare."""

    def __init__(self) -> None:
        self._folded: dict[str, tuple[Thing, str]] = {}

    def hits(self, sheet: Sheet, wanted: str) -> list[str]:
        """Return the ids of the things with these words, in the order of reading."""
        query = folded(wanted)
        if not query:
            return []
        found = {one for one in sheet.ids() if self._says(sheet, one, query)}
        return [one for one in in_reading_order(sheet) if one in found] if found else []

    def forget(self) -> None:
        """Forget the words of a board that is left."""
        self._folded.clear()

    def _says(self, sheet: Sheet, thing_id: str, query: str) -> bool:
        thing = sheet.thing(thing_id)
        if thing is None:
            return False
        known = self._folded.get(thing_id)
        if known is None or known[0] is not thing:
            known = (thing, folded("\n".join((words_of(thing), *tags_of(thing)))))
            self._folded[thing_id] = known
        return query in known[1]
