"""What erasing somebody empties, to be read and confirmed: it cannot be undone."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from openspace.gathering.mentions import as_name
from openspace.words import _
from ui import style
from ui.doing.over import Over
from ui.widgets import (
    Field,
    Heading,
    IconButton,
    Label,
    LineEdit,
    PrimaryButton,
    QuietButton,
    ScrollColumn,
    clear_layout,
)

if TYPE_CHECKING:
    from openspace.opening.erasing_preview import ErasingPreview

_WIDTH, _TOP = 680, 24


class EraseSheet(Over):
    """Shows the preview; ``confirmed`` tells that the name was written and erasing is meant."""

    confirmed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, wide=_WIDTH, top=_TOP, tall=True)
        self.preview: ErasingPreview | None = None
        self.texts: dict[str, QCheckBox] = {}
        self.copies: dict[Path, QCheckBox] = {}
        self._heading = Heading("", part=True)
        self._heading.setWordWrap(True)
        self.close_it = IconButton("x", _("Close (Esc)"), size=16)
        self.name = LineEdit()
        self._confirm = Field(_("Write the name to confirm"), self.name)
        self.leave_it = QuietButton(_("Leave as it is"))
        self.erase = PrimaryButton(_("Erase for good"))
        self._lay_out()
        self.name.textChanged.connect(self._judge)
        self.name.returnPressed.connect(self._go)
        self.erase.clicked.connect(self._go)
        self.leave_it.clicked.connect(self.leave)
        self.close_it.clicked.connect(self.leave)

    def show_preview(self, preview: "ErasingPreview") -> None:
        """Open the sheet with what would be emptied."""
        from openspace.opening.erasing_preview import erasing_in_words

        self.preview = preview
        name = preview.person.name
        self.setAccessibleName(_("Erase {name} from everything").format(name=name))
        self._heading.setText(self.accessibleName())
        self.name.setText("")
        self.name.setPlaceholderText(name)
        clear_layout(self._told)
        for sentence in erasing_in_words(preview):
            label = Label(f"•  {sentence}", 14, wrap=True)
            self._told.addWidget(label)
        self._show_texts(preview)
        self._show_copies(preview)
        self._judge()
        self.open(self.name)

    def ticked(self) -> list[str]:
        """Return the keys of the words in which the name goes."""
        return [key for key, box in self.texts.items() if box.isChecked()]

    def chosen_copies(self) -> list[Path]:
        """Return the copies from which the person goes."""
        return [path for path, box in self.copies.items() if box.isChecked()]

    def _show_texts(self, preview: "ErasingPreview") -> None:
        self.texts = {}
        clear_layout(self._words)
        found = preview.traces.texts
        if found:
            title = _("The name stands in these words; tick where it goes:")
            self._words.addWidget(Label(title, 14, 600, wrap=True))
        for text in found:
            box = _box(text.where, on=text.whole)
            self.texts[text.key] = box
            words = text.words if not text.becomes else f"{text.words}\n→ {text.becomes}"
            box.setAccessibleDescription(words)
            self._words.addWidget(box)
            label = Label(words, 13, kind="secondary", wrap=True)
            label.setContentsMargins(29, 0, 0, 4)
            self._words.addWidget(label)

    def _show_copies(self, preview: "ErasingPreview") -> None:
        self.copies = {}
        clear_layout(self._files)
        if preview.copies:
            title = _("These copies hold the person too; tick where it goes:")
            self._files.addWidget(Label(title, 14, 600, wrap=True))
        for path in preview.copies:
            self.copies[path] = box = _box(path.name, on=True)
            box.setAccessibleDescription(str(path))
            self._files.addWidget(box)
            folder = Label(str(path.parent), 13, kind="secondary", wrap=True)
            folder.setContentsMargins(29, 0, 0, 4)
            self._files.addWidget(folder)

    def _judge(self) -> None:
        wanted = self.preview.person.name if self.preview else ""
        self.erase.setEnabled(bool(wanted) and as_name(self.name.text()) == as_name(wanted))

    def _go(self) -> None:
        if self.erase.isEnabled():
            self.confirmed.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignTop)
        scroll = ScrollColumn("panel", spacing=style.SPACE[2])
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setAccessibleName(_("What is emptied"))
        scroll.column.setContentsMargins(2, 2, 10, 2)
        self._told, self._words, self._files = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (self._told, self._words, self._files):
            part.setSpacing(style.SPACE[0])
            scroll.column.addLayout(part)
        scroll.column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(Label(_("This cannot be undone."), 13, 500, kind="warning"), 1)
        buttons.addWidget(self.leave_it)
        buttons.addWidget(self.erase)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(22, 18, 18, 18)
        column.setSpacing(style.SPACE[2])
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addWidget(self._confirm)
        column.addLayout(buttons)


def _box(text: str, *, on: bool) -> QCheckBox:
    box = QCheckBox(text.replace("&", "&&"))
    box.setFont(style.font(14))
    box.setMinimumHeight(28)
    box.setChecked(on)
    return box
