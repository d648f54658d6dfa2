"""Choosing how far names may go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from openspace.model.plan import Mode
from ui import style
from ui.start.modes import ModeWords, mode_words
from ui.widgets import Label


class _Choice(QFrame):
    """One mode with what it means; a click anywhere on it chooses it."""

    def __init__(self, words: ModeWords) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.button = QRadioButton(words.name)
        self.button.setFont(style.font(14, 500))
        self.button.setAccessibleDescription(words.meaning)
        meaning = Label(words.meaning, 12, kind="secondary", wrap=True)
        meaning.setContentsMargins(29, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(meaning)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        self.button.click()
        super().mouseReleaseEvent(event)


class ModeChoice(QWidget):
    """The three modes, one of which is chosen."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[0])
        self._group = QButtonGroup(self)
        self.buttons: dict[Mode, QRadioButton] = {}
        for words in mode_words():
            choice = _Choice(words)
            self.buttons[words.mode] = choice.button
            self._group.addButton(choice.button)
            column.addWidget(choice)
        self.show_mode("named")
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit(self.mode()))

    def mode(self) -> Mode:
        """Return the chosen mode."""
        return next(mode for mode, button in self.buttons.items() if button.isChecked())

    def show_mode(self, mode: Mode) -> None:
        """Choose a mode without telling."""
        self.buttons[mode].setChecked(True)
