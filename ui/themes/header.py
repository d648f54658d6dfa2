"""The top of the place: how many notes and themes, and what makes more of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from openspace.words import _, ngettext
from ui import style
from ui.widgets import Heading, Label, PrimaryButton, QuietButton

_MOST = 12


class CountChoice(QComboBox):
    """How many themes to suggest: as many as there seem to be, or so many."""

    def __init__(self) -> None:
        super().__init__()
        self.setFont(style.font(14))
        self.setAccessibleName(_("How many themes to suggest"))
        self.setToolTip(_("How many themes to suggest"))
        self.addItem(_("Any number"), None)
        for count in range(2, _MOST + 1):
            self.addItem(ngettext("{n} theme", "{n} themes", count), count)

    def count_wanted(self) -> int | None:
        """Return the number chosen, None for as many as there seem to be."""
        chosen = self.currentData()
        return None if chosen is None else int(chosen)


class Waiting(QWidget):
    """Shows how far a suggestion is, and lets it be stopped."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(140)
        self.bar.setTextVisible(False)
        self.stop_button = QuietButton(_("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.SPACE[2])
        row.addStretch()
        row.addWidget(Label(_("Looking for themes"), 13, kind="secondary"))
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)

    def show_progress(self, share: float) -> None:
        """Show a share from 0 to 1; before the first, only that something goes on."""
        self.bar.setRange(0, 100)
        self.bar.setValue(round(share * 100))

    def begin(self) -> None:
        """Show that something goes on."""
        self.bar.setRange(0, 0)


class ThemesHeader(QWidget):
    """Title, counts and buttons of the place."""

    suggest_asked = Signal(object)
    theme_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.counts = Label("", 14, kind="secondary")
        self.count_choice = CountChoice()
        self.suggest_button = QuietButton(_("Suggest"), icon="sparkle")
        self.suggest_button.setToolTip(
            _("Sorts the notes that nobody has placed by hand; yours stay where they are")
        )
        self.theme_button = PrimaryButton(_("Theme"), icon="plus")
        self.waiting = Waiting()
        self._choice = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 20, 24, 16)
        row.setSpacing(style.SPACE[1])
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(Heading(_("Themes")))
        names.addWidget(self.counts)
        row.addLayout(names, 1)
        self._choice.addWidget(self._suggest_row())
        self._choice.addWidget(self.waiting)
        row.addWidget(self._choice)
        row.addWidget(self.theme_button)
        self.theme_button.clicked.connect(self.theme_asked)

    def show_counts(self, notes: int, themes: int) -> None:
        """Say how many notes and themes there are."""
        counts = _("{notes} · {themes}") if themes else _("{notes}, not sorted yet")
        self.counts.setText(
            counts.format(
                notes=ngettext("{n} note", "{n} notes", notes),
                themes=ngettext("{n} theme", "{n} themes", themes),
            )
        )
        self.setVisible(bool(notes or themes))

    def wait(self, *, waiting: bool) -> None:
        """Show the progress of a suggestion in place of its button, or the button."""
        if waiting:
            self.waiting.begin()
        hidden, shown = self.suggest_button, self.waiting.stop_button
        if not waiting:
            hidden, shown = shown, hidden
        held = hidden.hasFocus()
        self._choice.setCurrentIndex(int(waiting))
        if held:
            shown.setFocus()

    def _suggest_row(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.SPACE[1])
        row.addStretch()
        row.addWidget(self.count_choice)
        row.addWidget(self.suggest_button)
        self.suggest_button.clicked.connect(
            lambda: self.suggest_asked.emit(self.count_choice.count_wanted())
        )
        return widget
