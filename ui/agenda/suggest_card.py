"""The card that tells of a suggested timetable: how far it is, what it wins, accept or leave."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.agenda.difference import Difference, difference_in_words
from ui.widgets import Card, Label, PrimaryButton, QuietButton


class SuggestCard(Card):
    """Shows the progress of a suggestion, then the suggestion itself."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(_("Looking for a timetable"))
        self.stop_button = QuietButton(_("Cancel"))
        self.accept_button = PrimaryButton(_("Accept"))
        self.leave_button = QuietButton(_("Leave it"))
        self.figures = Label("", 30, 700)
        self.sentence = Label("", 13, kind="secondary", wrap=True)
        self._title = Label(_("Suggested timetable"), 14, 600)
        self._torn = Label(_("people torn"), 13.5, kind="secondary")
        self._waiting = self._waiting_row()
        self._found = self._found_part()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(style.SPACE[1])
        for widget in (self._title, self._waiting, self._found):
            column.addWidget(widget)
        self.hide()

    def begin(self) -> None:
        """Show that a timetable is looked for."""
        self._title.setText(_("Looking for a timetable"))
        self.bar.setRange(0, 0)
        self._show(self._waiting)
        self.stop_button.setFocus()

    def show_progress(self, share: float) -> None:
        """Show a share from 0 to 1."""
        self.bar.setRange(0, 100)
        self.bar.setValue(round(share * 100))

    def show_difference(self, change: Difference) -> None:
        """Show what was found."""
        self._title.setText(_("Suggested timetable"))
        before, after = change.torn
        self.figures.setText(str(before) if change.is_empty else f"{before} → {after}")
        self.sentence.setText(difference_in_words(change))
        self.accept_button.setVisible(not change.is_empty)
        # Before the waiting is hidden, or the focus would go on from there.
        held = self.stop_button.hasFocus()
        self._found.show()
        if held:
            (self.leave_button if change.is_empty else self.accept_button).setFocus()
        self._show(self._found)

    def _show(self, part: QWidget) -> None:
        for one in (self._waiting, self._found):
            one.setVisible(one is part)
        self.show()

    def _waiting_row(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.SPACE[2])
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        return widget

    def _found_part(self) -> QWidget:
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[1])
        line = QHBoxLayout()
        line.setSpacing(style.SPACE[1])
        line.addWidget(self.figures)
        line.addWidget(self._torn)
        line.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(style.SPACE[1])
        for button in (self.accept_button, self.leave_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(line)
        column.addWidget(self.sentence)
        column.addSpacing(style.SPACE[0])
        column.addLayout(buttons)
        return widget
