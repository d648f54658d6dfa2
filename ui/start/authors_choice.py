"""Choosing whether notes say who wrote them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from openspace.model.plan import Authors, Mode
from openspace.words import _
from ui import style
from ui.widgets import Label


class AuthorsChoice(QWidget):
    """The three ways, one of which is chosen."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        ways: dict[Authors, str] = {
            "shown": _("Notes show it"),
            "hidden": _("It is known, and not shown"),
            "unknown": _("Nobody keeps it"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[0])
        self._group = QButtonGroup(self)
        self.buttons = {way: QRadioButton(words) for way, words in ways.items()}
        for button in self.buttons.values():
            button.setFont(style.font(14, 500))
            self._group.addButton(button)
            column.addWidget(button)
        line = _("Names do not go further here, so notes do not show them.")
        self.hint = Label(line, 12, kind="secondary", wrap=True)
        column.addWidget(self.hint)
        self.show_authors("unknown", mode="named")
        self._group.buttonClicked.connect(lambda _button: self.chosen.emit(self.authors()))

    def authors(self) -> Authors:
        """Return the chosen way."""
        return next(way for way, button in self.buttons.items() if button.isChecked())

    def show_authors(self, authors: Authors, *, mode: Mode) -> None:
        """Choose a way without telling, and say where names are not shown all the same."""
        self.buttons[authors].setChecked(True)
        self.hint.setVisible(authors == "shown" and mode != "named")
