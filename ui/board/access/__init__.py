"""The board for those who hear it: what lies on it as a list, and what happens said aloud."""

from ui.board.access.announcing import Announcer

__all__ = ["Announcer"]
