"""Changing a slot or a room where it stands: a small card below its head."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from openspace.errors import BadInputError, OpenspaceError
from openspace.words import _
from ui import style
from ui.widgets import Field, Label, LineEdit, QuietButton, set_kind

Keep = Callable[[Mapping[str, str]], object]
_WIDE = 264
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HeadEdit(QFrame):
    """Fields for what a head shows; Enter or going elsewhere keeps it, Esc leaves it.

    What cannot be kept stays written, with a sentence why. ``closed`` tells the end.
    """

    closed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        set_kind(self, "over")
        self.setFixedWidth(style.scaled(_WIDE))
        self.fields: dict[str, LineEdit] = {}
        self._before: dict[str, str] = {}
        self._keep: Keep | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 14, 12)
        self._column.setSpacing(style.SPACE[1])
        self._inside: QWidget | None = None
        self._refusal = Label("", 12.5, kind="warning", wrap=True)
        self._column.addWidget(self._refusal)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._see_focus)

    def open_at(
        self, corner: QPoint, rows: Sequence[Mapping[str, tuple[str, str]]], keep: Keep,
        buttons: Mapping[str, Callable[[], object]],
    ) -> None:  # fmt: skip
        """Open below a head: rows of fields by name, each with its title and words."""
        self.keep()
        self._fill(rows, buttons)
        self._keep = keep
        self._before = {name: edit.text() for name, edit in self.fields.items()}
        self._say("")
        self._move_to(corner)
        self.show()
        self.raise_()
        first = next(iter(self.fields.values()))
        first.setFocus()
        first.selectAll()

    def keep(self) -> bool:
        """Keep what is written; tell whether that went well."""
        written = {name: edit.text() for name, edit in self.fields.items()}
        changed = {name: words for name, words in written.items() if words != self._before[name]}
        if self._keep is not None and changed:
            try:
                self._keep(changed)
            except OpenspaceError as refusal:
                self._say(str(refusal))
                return False
            self._before = written
        return True

    def close_it(self, *, keep: bool = True) -> bool:
        """Close the card; tell whether what was written could be kept."""
        if self.isHidden():
            return True
        if keep and not self.keep():
            return False
        self._keep = None
        self.hide()
        self.closed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with Enter or Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self.close_it()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_it(keep=False)
                return True
        return super().eventFilter(watched, event)

    def _see_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isHidden() and not self.isAncestorOf(now):
            self.close_it()

    def _fill(
        self,
        rows: Sequence[Mapping[str, tuple[str, str]]],
        buttons: Mapping[str, Callable[[], object]],
    ) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self.fields = {}
        self._inside = inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[1])
        for row in rows:
            line = QHBoxLayout()
            for name, (title, words) in row.items():
                line.addWidget(self._field(name, title, words))
            column.addLayout(line)
        foot = QHBoxLayout()
        foot.setSpacing(style.SPACE[0])
        for text, deed in buttons.items():
            button = QuietButton(text)
            button.clicked.connect(lambda _on=False, do=deed: self._do(do))
            foot.addWidget(button)
        foot.addStretch(1)
        column.addLayout(foot)
        self._column.insertWidget(0, inside)
        inside.show()

    def _field(self, name: str, title: str, words: str) -> Field:
        edit = LineEdit()
        edit.setText(words)
        edit.installEventFilter(self)
        edit.textEdited.connect(lambda _words: self._say(""))
        self.fields[name] = edit
        return Field(title, edit)

    def _do(self, deed: Callable[[], object]) -> None:
        if not self.close_it():
            self.close_it(keep=False)
        deed()

    def _say(self, refusal: str) -> None:
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        self._fit()

    def _fit(self) -> None:
        self._column.activate()
        wide = self.width()
        wrapped = self._column.totalHeightForWidth(wide) if self._column.hasHeightForWidth() else 0
        self.resize(wide, max(wrapped, self._column.totalSizeHint().height()))

    def _move_to(self, corner: QPoint) -> None:
        over = self._over
        self._fit()
        most = over.rect().bottomRight() - QPoint(self.width() + 8, self.height() + 8)
        self.move(max(8, min(corner.x(), most.x())), max(8, min(corner.y(), most.y())))


def seats_of(words: str) -> int:
    """Return how many seats were written, 0 for none known."""
    bare = words.strip()
    if bare and not bare.isdecimal():
        raise BadInputError(_("“{seats}” is not a number of seats.").format(seats=bare))
    return int(bare or 0)
