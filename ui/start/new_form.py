"""The form for a new gathering, in place on the start page."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.start.day_edit import DayEdit
from ui.start.mode_choice import ModeChoice
from ui.start.places import ENDING, free_path, usual_folder
from ui.widgets import (
    BareButton,
    ElidedLabel,
    Field,
    GrowingEdit,
    Heading,
    KeptAside,
    KeptLine,
    Label,
    PrimaryButton,
    QuietButton,
)

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NewForm(QWidget):
    """Title, theme question, day, mode and where the file is kept; then it begins."""

    left = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._chosen: Path | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[2])
        column.addWidget(Heading(_("New gathering")))
        self.title = KeptLine(_("A few words"))
        self.question = GrowingEdit(_("What do we need to find out?"), kind="", one_paragraph=True)
        self.day = DayEdit()
        self.mode = ModeChoice()
        self._title_field = Field(_("What is it called?"), self.title)
        column.addWidget(self._title_field)
        column.addWidget(Field(_("Which question does it ask?"), self.question))
        self._day_field = Field(_("When is it?"), self.day)
        column.addWidget(self._day_field)
        column.addWidget(Label(_("How far may names go?"), 13, 500))
        column.addWidget(self.mode)
        column.addLayout(self._file_row())
        column.addLayout(self._buttons())
        column.addStretch()
        self.title.textChanged.connect(self._show_path)
        self.title.returnPressed.connect(self.begin)
        self.question.entered.connect(self.begin)
        self._aside = KeptAside(self, self.question.words)
        self.question.textChanged.connect(self._aside.wait)
        self.title.keep_as("new gathering title")
        self.day.line.keep_as("new gathering day")
        self._aside.keep_as("new gathering question", self.question.setPlainText)
        self._show_path()

    def flush(self) -> None:
        """Keep aside at once what is written; it is no gathering yet."""
        for kept in (self.title, self.day.line, self._aside):
            kept.keep()

    def path(self) -> Path:
        """Return where the new gathering will be kept."""
        return self._chosen or free_path(usual_folder(), self.title.text())

    def begin(self) -> None:
        """Make the gathering, or say what is missing."""
        if not self._is_whole():
            return
        began = self._bridge.new(
            self.path(),
            title=self.title.text(),
            question=self.question.words(),
            date=self.day.day(),
            mode=self.mode.mode(),
        )
        if began:
            self.empty()
            self.left.emit()

    def _is_whole(self) -> bool:
        if not self.title.text().strip():
            self._title_field.say(
                _("A gathering needs a title; give it a few words."), warning=True
            )
            self.title.setFocus()
            return False
        if not self.day.fits():
            self._day_field.say(
                _("This is not a day; write it as year-month-day, such as 2026-11-17."),
                warning=True,
            )
            self.day.setFocus()
            return False
        return True

    def empty(self) -> None:
        """Forget what was written."""
        self._chosen = None
        self.title.clear()
        self.question.clear()
        self.day.show_day("")
        self.mode.show_mode("named")
        self.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, begin with Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            self.begin()
        else:
            super().keyPressEvent(event)

    def _file_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.SPACE[1])
        self._where = ElidedLabel("", 12, kind="secondary")
        self._where.elided_at = Qt.TextElideMode.ElideMiddle
        change = BareButton(_("change…"))
        change.setAccessibleName(_("Keep the file elsewhere…"))
        change.clicked.connect(self.choose_path)
        row.addWidget(self._where, 1)
        row.addWidget(change)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(style.SPACE[1])
        begin = PrimaryButton(_("Begin"))
        begin.clicked.connect(self.begin)
        back = QuietButton(_("Back"))
        back.clicked.connect(self.left)
        row.addWidget(begin, 1)
        row.addWidget(back)
        return row

    def _show_path(self) -> None:
        self._where.setText(_("Kept in {file}").format(file=_short(self.path())))
        self._title_field.say("")
        self._day_field.say("")

    def choose_path(self) -> None:
        """Let a person choose where the file is kept."""
        path, _kind = QFileDialog.getSaveFileName(
            self,
            _("Keep the gathering in"),
            str(self.path()),
            f"Openspace (*{ENDING})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            chosen = Path(path)
            self._chosen = chosen if chosen.suffix else chosen.with_suffix(ENDING)
            self._show_path()


def _short(path: Path) -> str:
    home = Path.home()
    return str(Path("~") / path.relative_to(home)) if path.is_relative_to(home) else str(path)
