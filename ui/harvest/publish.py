"""The buttons that let the harvest leave the app, and what became of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from openspace.harvest import Draft
from openspace.words import _, ngettext
from ui import style
from ui.bridge import Bridge
from ui.harvest.exports import Export, Materials, PaintBoard, exports, file_name
from ui.widgets import Label, LinkButton, QuietButton, ScrollColumn
from ui.widgets.wrapped_words import WrappedWords

AskPath = Callable[[QWidget, Path, str], Path | None]
"""Asks where to write: given a widget, a suggested path and a filter; None for nowhere."""


def ask_path(parent: QWidget, suggested: Path, kinds: str) -> Path | None:
    """Ask the person where to write a file."""
    chosen, _filter = QFileDialog.getSaveFileName(parent, _("Save as"), str(suggested), kinds)
    return Path(chosen) if chosen else None


class Result(QWidget):
    """Names the files written last, and leads to them."""

    def __init__(self) -> None:
        super().__init__()
        self.written: list[Path] = []
        self.words = WrappedWords("", style.font(13), role="good")
        self.show_button = LinkButton(_("Show in folder"), icon="folder-open")
        self.show_button.clicked.connect(self._show_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, style.SPACE[1], 0, 0)
        column.setSpacing(style.SPACE[0])
        column.addWidget(self.words)
        column.addWidget(self.show_button)
        self.hide()

    def show_written(self, paths: list[Path]) -> None:
        """Name the files; none hides it."""
        self.written = paths
        names = "\n".join(QDir.toNativeSeparators(str(path)) for path in paths)
        self.words.say(_("Written:\n{files}").format(files=names))
        self.setVisible(bool(paths))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.written[0].parent)))


class Publish(ScrollColumn):
    """Makes each kind of file on a click."""

    def __init__(self, bridge: Bridge, paint_board: PaintBoard, ask: AskPath = ask_path) -> None:
        super().__init__("quiet", spacing=style.SPACE[1])
        self._bridge = bridge
        self._paint_board = paint_board
        self._ask = ask
        self._draft: Draft | None = None
        self.buttons: dict[str, QuietButton] = {}
        self.accounted = Label("", 12, kind="secondary", wrap=True)
        self.result = Result()
        self.column.addWidget(Label(_("What to make"), 13, 600))
        for export in exports():
            self._add(export)
        self.column.addSpacing(style.SPACE[1])
        self.column.addWidget(self.accounted)
        self.column.addWidget(self.result)
        self.column.addStretch()

    def show_draft(self, draft: Draft) -> None:
        """Say what the draft holds."""
        self._draft = draft
        cited, all_notes = len(draft.passages), len(draft.passages) + len(draft.unused)
        notes = ngettext("{{cited}} of {n} note", "{{cited}} of {n} notes", all_notes)
        self.accounted.setText(
            _("Nobody is named · {notes} accounted for").format(notes=notes.format(cited=cited))
        )
        self.buttons["png"].setEnabled(bool(all_notes))

    def export(self, export: Export) -> None:
        """Ask where to, and write the files there."""
        if self._draft is None:
            return
        name = file_name(self._draft, export.ending)
        kinds = f"{export.name} (*.{export.ending})"
        path = self._ask(self, self._folder() / name, kinds)
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(f".{export.ending}")
        written: list[Path] = []
        self._bridge.attempt(
            lambda: written.extend(
                export.write(Materials(self._bridge.gathering, self._paint_board), path)
            )
        )
        self.result.show_written(written)

    def _add(self, export: Export) -> None:
        button = QuietButton(export.name, icon=export.icon)
        button.clicked.connect(lambda: self.export(export))
        self.buttons[export.id] = button
        hint = Label(export.hint, 12, kind="secondary", wrap=True)
        hint.setContentsMargins(2, 0, 0, style.SPACE[1])
        self.column.addWidget(button)
        self.column.addWidget(hint)

    def _folder(self) -> Path:
        if self.result.written:
            return self.result.written[0].parent
        return self._bridge.file.path.parent if self._bridge.file else Path.home()
