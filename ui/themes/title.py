"""A theme's title, to be read and to be written in the same place."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.words import _
from ui import style
from ui.widgets import GrowingEdit
from ui.widgets.wrapped_words import WrappedWords

_MENU = Qt.FocusReason.PopupFocusReason


class Title(QWidget):
    """Shows a title on as many lines as it needs; ``written`` tells the words of a new one.

    ``typed`` tells them while one is still writing. ``left`` tells that the writing has ended,
    and whether by a key (so that the focus wants a place to go to).
    """

    typed = Signal(str)
    written = Signal(str)
    left = Signal(bool)

    def __init__(self, title: str, placeholder: str = "") -> None:
        super().__init__()
        font = style.font(15, 600)
        self.words = WrappedWords(title, font)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.edit = GrowingEdit(placeholder or _("Title of the theme"), font, one_paragraph=True)
        self.edit.hide()
        self._before = ""
        self._told = False
        self.edit.edited.connect(self._tell)
        self.edit.entered.connect(lambda: self._end(keep=True, by_key=True))
        self.edit.escaped.connect(self._give_up)
        self.edit.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.edit)

    def say(self, title: str) -> None:
        """Show the title as it is now; one who is just writing another goes on."""
        self.words.say(title)

    @property
    def is_being_written(self) -> bool:
        """Whether somebody writes here now."""
        return not self.edit.isHidden()

    def write(self) -> None:
        """Let the title be written."""
        if not self.is_being_written:
            self._before, self._told = self.words.words, False
            self.edit.show_words(self._before)
            self.words.hide()
            self.edit.show()
            self.edit.selectAll()
        self.edit.setFocus()

    def flush(self) -> None:
        """Keep what was written so far as the title."""
        if self.is_being_written:
            self._end(keep=True, by_key=False)

    def forget(self) -> None:
        """Keep nothing of what is being written."""
        if self.is_being_written:
            self._end(keep=False, by_key=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was written when one goes elsewhere."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != _MENU:
            self.flush()
        return super().eventFilter(watched, event)

    def _tell(self, words: str) -> None:
        line = " ".join(words.split())
        if self.is_being_written and line and line != self.words.words:
            self._told = True
            self.typed.emit(line)

    def _give_up(self) -> None:
        self._end(keep=False, by_key=True)
        if self._told and self._before != self.words.words:
            self.written.emit(self._before)

    def _end(self, *, keep: bool, by_key: bool) -> None:
        words = " ".join(self.edit.words().split())
        self.edit.hide()
        self.words.show()
        if keep and words and words != self.words.words:
            self.written.emit(words)
        self.left.emit(by_key)
