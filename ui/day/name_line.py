"""Lines to write a name in, completed from those who are known."""

from PySide6.QtCore import QStringListModel, Qt, Signal
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


class KnownName(NameLine):
    """A name that is shown and can be another one; ``named`` tells which, once it is written."""

    named = Signal(str)

    def __init__(self, placeholder: str, names: QStringListModel, *, kind: str = "") -> None:
        super().__init__(placeholder, names, kind=kind)
        self._known = self._latest = ""
        self.editingFinished.connect(self.flush)

    def begin_with(self, name: str) -> None:
        """Show the name of somewhere else, whatever stands here."""
        self._known = self._latest = name
        self.setText(name)

    def show_name(self, name: str) -> None:
        """Show another name, unless one is just writing here."""
        self._latest = name
        if not self.hasFocus():
            self.begin_with(name)

    def flush(self) -> None:
        """Tell at once what was written and not yet told."""
        name = " ".join(self.text().split())
        if name != self._known:
            self._known = self._latest = name
            self.named.emit(name)
        else:
            self.show_name(self._latest)
