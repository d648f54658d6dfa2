"""A question that can be reworded where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.widgets import GrowingEdit
from ui.widgets.wrapped_words import WrappedWords


class QuestionWords(QWidget):
    """A question; a double click lets one write it anew in the same place.

    ``reworded`` carries the new words, while writing and at the end; ``left`` tells the end.
    """

    reworded = Signal(str)
    left = Signal()

    def __init__(self, words: str, font: QFont) -> None:
        super().__init__()
        self._font = font
        self._edit: GrowingEdit | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown = WrappedWords(words, font)
        self._shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column.addWidget(self._shown)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def words(self) -> str:
        """What is shown."""
        return self._shown.words

    @property
    def edit(self) -> GrowingEdit | None:
        """The field while one rewords, else None."""
        return self._edit

    def say(self, words: str) -> None:
        """Show other words."""
        self._shown.say(words)
        if self._edit is not None:
            self._edit.show_words(words)

    def reword(self) -> None:
        """Begin to write the question anew."""
        if self._edit is not None:
            return
        self._edit = edit = GrowingEdit("", self._font, one_paragraph=True)
        edit.setAccessibleName(self.words)
        edit.show_words(self.words)
        edit.edited.connect(self._tell)
        edit.entered.connect(self._end)
        edit.escaped.connect(self._end)
        edit.focus_left.connect(self._end)
        self._shown.hide()
        self._column.addWidget(edit)
        edit.selectAll()
        edit.setFocus()

    def flush(self) -> None:
        """Pass on what is still being written."""
        if self._edit is not None:
            self._edit.flush()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Begin to write the question anew."""
        self.reword()

    def _tell(self, words: str) -> None:
        if words.strip() and words != self.words:
            self.reworded.emit(words)

    def _end(self) -> None:
        edit, self._edit = self._edit, None
        if edit is None:
            return
        edit.flush()
        self._tell(edit.words())
        self._column.removeWidget(edit)
        edit.hide()
        edit.deleteLater()
        self._shown.show()
        self.left.emit()
