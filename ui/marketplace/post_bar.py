"""Where a topic is posted: the question, who convenes it, and Enter."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout

from openspace.words import _
from ui import style
from ui.widgets import KeptLine, PrimaryButton, set_kind

_FOCUS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class PostBar(QFrame):
    """A field for the question and one for the convenor's name; Enter in either posts."""

    posted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        # One begins to write here; and the first QStyle that Python sees, where a look changes,
        # takes it 10 ms to describe.
        set_kind(self, "field", active=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 10)
        row.setSpacing(style.SPACE[2])
        self.question = KeptLine(_("Which question do you want to work on?"), size=17, kind="bare")
        self.convenor = KeptLine(_("Convenor"), size=14, kind="pill")
        self.convenor.setFixedWidth(180)
        self.post = PrimaryButton(_("Post"), icon="arrow-elbow-down-left")
        self.post.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._names = QStringListModel(self)
        self._offer = self._completer()
        self.convenor.setCompleter(self._offer)
        row.addWidget(self.question, 1)
        row.addWidget(self.convenor)
        row.addWidget(self.post)
        for line in (self.question, self.convenor):
            line.returnPressed.connect(self.send)
            line.installEventFilter(self)
        self.post.clicked.connect(self.send)

    def send(self) -> None:
        """Post what was written; without a question go to where it is written."""
        if self.question.text().strip():
            self.posted.emit(self.question.text(), self.convenor.text())
        self.question.setFocus()

    def empty(self) -> None:
        """Be ready for the next topic."""
        # Other than clear, setText leaves nothing for the field's own undo.
        for line in (self.question, self.convenor):
            line.setText("")
        self.keep()
        self._hide_offer()
        self.question.setFocus()

    def allow(self, *, writing: bool) -> None:
        """Let topics be posted, or not."""
        self.setEnabled(writing)
        if not writing:
            set_kind(self, active=False)

    def keep_as(self, name: str) -> None:
        """Keep what is written under a name from now on, and show what is kept there."""
        self.question.keep_as(f"{name} question" if name else "")
        self.convenor.keep_as(f"{name} convenor" if name else "")

    def keep(self) -> None:
        """Keep at once what is written."""
        self.question.keep()
        self.convenor.keep()

    def know_names(self, names: Iterable[str]) -> None:
        """Offer these names while one writes the convenor's."""
        wanted = sorted(names, key=str.casefold)
        if wanted != self._names.stringList():
            self._names.setStringList(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the frame as active while one writes in it."""
        if event.type() in _FOCUS:
            set_kind(self, active=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _hide_offer(self) -> None:
        popup = self._offer.popup()
        if popup is not None:
            popup.hide()

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        return completer
