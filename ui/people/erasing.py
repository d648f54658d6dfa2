"""Erasing somebody from the window: the sheet first, then the file written anew."""

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from openspace.errors import ReadOnlyError
from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.people.erase_sheet import EraseSheet

if TYPE_CHECKING:
    from openspace.model import Person
    from openspace.opening import OpenGathering


class Erasing(QObject):
    """Asks, erases, and tells what became of it; ``erased`` when the gathering is open anew."""

    erased = Signal()

    def __init__(self, bridge: Bridge, over: QWidget) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._over = over
        self._sheet: EraseSheet | None = None

    @property
    def sheet(self) -> EraseSheet:
        """The sheet that shows what would be emptied."""
        if self._sheet is None:
            self._sheet = EraseSheet(self._over)
            self._sheet.confirmed.connect(self._erase)
        return self._sheet

    def ask(self, person_id: str) -> None:
        """Show what erasing somebody would empty."""
        self._bridge.attempt(lambda: self._show(person_id))

    def leave(self) -> None:
        """Close the sheet where it is open."""
        if self._sheet is not None:
            self._sheet.leave()

    def _show(self, person_id: str) -> None:
        from openspace.opening.erasing_preview import preview_of_erasing

        file = self._bridge.file
        if file is None or file.read_only:
            raise ReadOnlyError(file.read_only if file else _("No gathering is open."))
        self.sheet.show_preview(preview_of_erasing(file, person_id))

    def _erase(self) -> None:
        preview = self.sheet.preview
        if preview is None:
            return
        person, ticked, copies = preview.person, self.sheet.ticked(), self.sheet.chosen_copies()
        left: list[str] = []

        def way(file: "OpenGathering") -> "OpenGathering":
            erased, unreached = _erased(file, person.id, ticked, copies)
            left.extend(unreached)
            return erased

        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            done = self._bridge.renew(way)
        finally:
            QApplication.restoreOverrideCursor()
        self.sheet.leave()
        if done:
            _forget_own_name(person)
            self.erased.emit()
            said = _("{name} is erased.").format(name=person.name)
            self._bridge.refused.emit(" ".join([said, *left]))


def _erased(
    file: "OpenGathering", person_id: str, ticked: list[str], copies: list[Path]
) -> tuple["OpenGathering", tuple[str, ...]]:
    from openspace.opening.erasing import erase_person

    return erase_person(file, person_id, ticked=ticked, copies=copies)


def _forget_own_name(person: "Person") -> None:
    from openspace.gathering.mentions import Mentions

    app = QApplication.instance()
    if isinstance(app, QApplication) and Mentions(person).whole(style.author()):
        style.wear(app, replace(style.comfort(), author=""))
