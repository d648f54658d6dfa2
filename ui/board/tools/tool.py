"""What every tool can be told."""

from PySide6.QtCore import Qt

from ui.board.touch import Touch


class Tool:
    """Takes the gestures of the pointer; this one does nothing with them."""

    cursor = Qt.CursorShape.ArrowCursor

    def press(self, touch: Touch) -> None:
        """Begin: the button went down."""

    def move(self, touch: Touch) -> None:
        """Go on: the pointer moved with the button down."""

    def release(self, touch: Touch) -> None:
        """End: the button went up."""

    def double(self, touch: Touch) -> None:
        """Take a second press soon after the first; by itself that is another press."""
        self.press(touch)

    def cancel(self) -> bool:
        """Give up the gesture under way; tell whether there was one."""
        return False
