"""Letters this computer has no font for."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtGui import QTextLayout

from ui.board.fitting import note_font

_BLOCK_BITS = 7
_LATIN = 0x300
_SIZE = 16.0


class Letters:
    """Looks at each block of 128 letters once, at the first of it that somebody wrote."""

    def __init__(self) -> None:
        self._looked_at: set[int] = set()

    def missing(self, texts: Iterable[str]) -> str:
        """Return letters of new blocks that would show as empty boxes."""
        fresh = {ord(one) >> _BLOCK_BITS: one for text in texts for one in text if _counts(one)}
        new = {block: one for block, one in fresh.items() if block not in self._looked_at}
        self._looked_at.update(new)
        return "".join(one for _block, one in sorted(new.items()) if not can_be_shown(one))


def can_be_shown(letter: str) -> bool:
    """Tell whether some font here has a letter."""
    layout = QTextLayout(letter, note_font(_SIZE))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(0 not in run.glyphIndexes() for run in layout.glyphRuns())


def _counts(letter: str) -> bool:
    """Tell whether a letter is seen by itself and not in every font."""
    return ord(letter) >= _LATIN and unicodedata.category(letter)[0] in "LNSP"
