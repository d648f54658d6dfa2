"""Where the pointer is, in pixels and on the board."""

from typing import NamedTuple

from PySide6.QtCore import QPointF


class Touch(NamedTuple):
    """The pointer at a moment; ``adds`` while the key is held that adds to what is chosen.

    ``ctrl`` and ``alt`` tell whether these are held.
    """

    pixel: QPointF
    at: tuple[float, float]
    adds: bool
    ctrl: bool = False
    alt: bool = False
