"""What a person can be dropped on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from ui.day.person_chip import person_in
from ui.widgets import Card, set_kind

Dropped = Callable[[str, bool], None]
"""Takes the id of a person and whether they stay where they come from too."""


class DropCard(Card):
    """A card that people can be dropped on; with Ctrl they stay where they were too."""

    def __init__(self, dropped: Dropped, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dropped = dropped
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show that somebody can be dropped here."""
        if person_in(event.mimeData()):
            event.acceptProposedAction()
            set_kind(self, target=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show it no more."""
        set_kind(self, target=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the person in."""
        set_kind(self, target=False)
        event.acceptProposedAction()
        stays = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._dropped(person_in(event.mimeData()), stays)
