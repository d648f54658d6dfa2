"""A line to write a name in, completed from those who are known."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from ui.widgets import LineEdit


class NameLine(LineEdit):
    """Enter sends the name (``returnPressed``); capitals make no difference to what is offered."""

    def __init__(self, placeholder: str, names: QStringListModel, *, kind: str = "") -> None:
        super().__init__(placeholder, size=13, kind=kind)
        self._offer = QCompleter(names, self)
        self._offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(self._offer)

    def empty(self) -> None:
        """Be ready for the next name."""
        # Other than clear, setText leaves nothing for the field's own undo.
        self.setText("")
        self.hide_offer()

    def hide_offer(self) -> None:
        """Hide the names that are offered."""
        popup = self._offer.popup()
        if popup is not None:
            popup.hide()
