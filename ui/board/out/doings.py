"""What people do to take a board with them: files, the clipboard, paper."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from openspace.harvest import file_words, write_file
from openspace.words import _
from ui.board.desk import Desk
from ui.board.out.as_words import as_cells, as_list
from ui.board.out.forms import Taken, forms, take
from ui.board.out.pages import paint_page
from ui.board.picture import board_image
from ui.bridge import Bridge

AskPath = Callable[[QWidget, Path, str], Path | None]
AskPrinter = Callable[[QWidget, Taken], QPrinter | None]

_FINE = 2.0


class OutDoings:
    """Takes the open board along; ``ask_path`` and ``ask_printer`` ask people where to."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self.ask_path: AskPath = _ask_path
        self.ask_printer: AskPrinter = _ask_printer
        self._desk = desk
        self._parent = parent
        self._bridge: Bridge | None = None
        self._folder = Path()

    def serve(self, bridge: Bridge) -> None:
        """Take along from the gathering that is open there, and tell there what fails."""
        self._bridge = bridge

    def save(self, ending: str) -> None:
        """Save the board as a file of a kind."""
        taken = self._take()
        if taken is None or self._bridge is None:
            return
        form = forms()[ending]
        suggested = self._usual_folder() / f"{file_words(taken.title) or _('board')}.{ending}"
        path = self.ask_path(self._parent, suggested, f"{form.name} (*.{ending})")
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(f".{ending}")
        scale = _FINE if ending == "png" else 1.0
        if self._bridge.attempt(lambda: write_file(path, form.make(taken, scale))):
            self._folder = path.parent

    def copy_picture(self) -> None:
        """Copy the board as a picture."""
        if (taken := self._take()) is not None:
            QGuiApplication.clipboard().setImage(board_image(taken.laid, _FINE))

    def copy_list(self) -> None:
        """Copy the words of what is chosen, or of the whole board, as a list."""
        if (taken := self._take()) is not None:
            self._copy(as_list(taken.laid.sheet, self._desk.selection.ids), "text/markdown")

    def copy_table(self) -> None:
        """Copy the words of what is chosen, or of the whole board, as cells."""
        if (taken := self._take()) is not None:
            cells = as_cells(taken.laid.sheet, self._desk.selection.ids)
            self._copy(cells, "text/tab-separated-values")

    def print(self) -> None:
        """Print the board on one page."""
        taken = self._take()
        printer = self.ask_printer(self._parent, taken) if taken is not None else None
        if taken is None or printer is None:
            return
        painter = QPainter()
        if painter.begin(printer):
            page = printer.pageLayout().paintRectPixels(printer.resolution())
            paint_page(painter, taken.laid, QRectF(0, 0, page.width(), page.height()))
            painter.end()
        elif self._bridge is not None:
            self._bridge.refused.emit(
                _("The printer did not take the page; see whether it is on, or save a PDF.")
            )

    def _take(self) -> Taken | None:
        board = self._desk.verbs.document
        if board is None or self._bridge is None:
            return None
        self._desk.writing.flush()
        self._desk.words.flush()
        return take(self._bridge.gathering, board.name)

    def _copy(self, words: str, kind: str) -> None:
        data = QMimeData()
        data.setText(words)
        data.setData(kind, words.encode("utf-8", "replace"))
        QGuiApplication.clipboard().setMimeData(data)

    def _usual_folder(self) -> Path:
        file = self._bridge.file if self._bridge is not None else None
        if self._folder != Path():
            return self._folder
        return file.path.parent if file is not None else Path.home()


def _ask_path(parent: QWidget, suggested: Path, kinds: str) -> Path | None:
    chosen, _filter = QFileDialog.getSaveFileName(parent, _("Save as"), str(suggested), kinds)
    return Path(chosen) if chosen else None


def _ask_printer(parent: QWidget, taken: Taken) -> QPrinter | None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(taken.title)
    lies = taken.laid.box.width > taken.laid.box.height
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if lies else ways.Portrait)
    asked = QPrintDialog(printer, parent).exec()
    return printer if asked == QDialog.DialogCode.Accepted else None
