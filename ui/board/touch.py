"""Where the pointer is, in pixels and on the board."""

from typing import NamedTuple

from PySide6.QtCore import QPointF

THRESHOLD = 4.0
"""How many pixels the pointer goes before a press becomes a drag."""

_FINGER_THRESHOLD = 6.0


class Touch(NamedTuple):
    """The pointer at a moment; ``adds`` while the key is held that adds to what is chosen.

    ``ctrl`` and ``alt`` tell whether these are held, ``finger`` whether it is one.
    """

    pixel: QPointF
    at: tuple[float, float]
    adds: bool
    ctrl: bool = False
    alt: bool = False
    finger: bool = False

    def is_click(self, start: "Touch") -> bool:
        """Tell whether it is still so near to where it was pressed that this is no drag."""
        way = self.pixel - start.pixel
        return way.manhattanLength() < (_FINGER_THRESHOLD if self.finger else THRESHOLD)
