"""What is chosen among the things of a sheet, looked up once for as long as nothing changes."""

from collections.abc import Iterable

from openspace.model import Thing
from ui.board.columns import Rows
from ui.board.sheet import Sheet


class Chosen:
    """The chosen things by their ids; what is not on the sheet is passed over."""

    def __init__(self) -> None:
        self._ids: Iterable[str] = ()
        self._rows: Rows | None = None

    def choose(self, thing_ids: Iterable[str]) -> None:
        """Choose these things and no others."""
        self._ids = thing_ids
        self._rows = None

    def forget_rows(self) -> None:
        """Look them up anew: the sheet has changed."""
        self._rows = None

    def rows(self, sheet: Sheet) -> Rows:
        """Return their rows, in no order."""
        if self._rows is None:
            self._rows = sheet.rows(self._ids, ordered=False)
        return self._rows

    def things(self, sheet: Sheet) -> list[Thing]:
        """Return them, in no order."""
        return sheet.things_in(self.rows(sheet))
