"""What every tool can be told."""

from PySide6.QtCore import Qt

from ui.board.touch import Touch


class Tool:
    """Takes the gestures of the pointer; this one does nothing with them.

    ``takes_hold`` tells whether it draws at the grips of what is chosen.
    """

    cursor = Qt.CursorShape.ArrowCursor
    takes_hold = False

    def press(self, touch: Touch) -> None:
        """Begin: the button went down."""

    def move(self, touch: Touch) -> None:
        """Go on: the pointer moved with the button down."""

    def hover(self, touch: Touch) -> None:
        """Take note of where the pointer is while no button is down."""

    def release(self, touch: Touch) -> None:
        """End: the button went up."""

    def double(self, touch: Touch) -> None:
        """Take a second press soon after the first; by itself that is another press."""
        self.press(touch)

    def cancel(self) -> bool:
        """Give up the gesture under way; tell whether there was one."""
        return False
