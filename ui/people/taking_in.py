"""People that come in: pasted as lines or cells, or from a file that is read beside."""

from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QGuiApplication

from openspace.commands.drafts import PersonDraft
from openspace.errors import BadInputError, OpenspaceError
from openspace.intake.people_lines import people_in_text
from openspace.intake.tables import Table, read_table
from openspace.words import _


def people_copied() -> list[PersonDraft]:
    """Return the people in what was copied; raise :class:`BadInputError` where nobody is."""
    drafts = people_in_text(QGuiApplication.clipboard().text())
    if not drafts:
        sentence = _("Nothing that was copied is a list of people; copy names, one a line.")
        raise BadInputError(sentence)
    return drafts


class TableReading(QObject):
    """Reads a table beside the window's own work: a spreadsheet may take its time.

    ``ready`` carries the Table, ``refused`` the sentence why there is none.
    """

    ready = Signal(object)
    refused = Signal(str)
    _done = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done.connect(self._tell)

    def read(self, path: Path) -> None:
        """Read a file."""
        QThreadPool.globalInstance().start(lambda: self._done.emit(_read(path)))

    def _tell(self, found: Table | str) -> None:
        if isinstance(found, str):
            self.refused.emit(found)
        else:
            self.ready.emit(found)


def _read(path: Path) -> Table | str:
    try:
        return read_table(path)
    except OpenspaceError as error:
        return str(error)
