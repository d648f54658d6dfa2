"""A line that tells what was written in it when one is done."""

from PySide6.QtCore import Signal

from ui.widgets import LineEdit


class SaidLine(LineEdit):
    """One line; ``said`` carries what was written when one leaves it, or is asked to flush."""

    said = Signal(str)

    def __init__(self, placeholder: str = "") -> None:
        super().__init__(placeholder)
        self._told = ""
        self.editingFinished.connect(self.flush)

    def show_words(self, words: str) -> None:
        """Show words without telling."""
        self._told = words
        if self.text() != words:
            self.setText(words)

    def flush(self) -> None:
        """Tell at once what was written and not yet told."""
        if self.text() != self._told:
            self._told = self.text()
            self.said.emit(self._told)
