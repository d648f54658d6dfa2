"""A menu with a title that is no choice."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from ui.widgets.labels import Label

_LEFT, _TOP, _ROOM = 18, 11, 30


class TitledMenu(QMenu):
    """A menu below a line that says what is chosen; keys never stop at that line."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setAccessibleName(title)
        self.setContentsMargins(0, _ROOM, 0, 0)
        self._label = Label(title, 12, 600, kind="secondary")
        self._label.setParent(self)
        self._label.move(_LEFT, _TOP)
        self.setMinimumWidth(self._label.sizeHint().width() + 2 * _LEFT)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the title in its full width."""
        super().showEvent(event)
        self._label.adjustSize()
