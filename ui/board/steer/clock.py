"""The board's clock: it follows the timer of a board, and rings when the time is up."""

from PySide6.QtCore import QObject

from openspace.model import TIMER, Timer
from ui.widgets.countdown import Countdown, ring


class Clock(Countdown):
    """Follows a board's timer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.timer = Timer(id=TIMER)
        self.rang.connect(ring)

    def follow(self, timer: Timer) -> None:
        """Follow a timer as it is now."""
        self.timer = timer
        self.count(left=timer.left, ends=timer.ends)
