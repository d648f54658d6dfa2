"""The clock of the day."""

from openspace.model import Phase
from ui.widgets.countdown import Countdown


class DayClock(Countdown):
    """Follows the clock that all groups have together."""

    def follow(self, running: Phase) -> None:
        """Follow it as it is now."""
        self.count(left=running.left, ends=running.ends)
