"""The series a gathering is part of, and what comes over from earlier ones."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from openspace.commands import describe_gathering
from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.start.carrying import AskFile, CarryDoings
from ui.start.places import ENDING
from ui.start.said_line import SaidLine
from ui.widgets import Field, GrowingEdit, Label, QuietButton

_NUMBER_WIDTH = 110


class SeriesFields(QWidget):
    """The name of the series, the number in it, the gatherings before, and the way to them."""

    def __init__(self, bridge: Bridge, ask_file: AskFile | None = None) -> None:
        super().__init__()
        self._bridge = bridge
        self.programme = SaidLine(_("The name of the series, if it is part of one"))
        self.number = SaidLine(_("such as 3"))
        self.earlier = GrowingEdit(_("One a line"), style.font(14), kind="")
        self.carry = QuietButton(_("Carry over from an earlier gathering…"), icon="download-simple")
        self.doings = CarryDoings(bridge, ask_file or self._ask_file)
        self._lay_out()
        self.programme.said.connect(self._set_programme)
        self.number.said.connect(self._set_number)
        self.earlier.edited.connect(self._set_earlier)
        self.carry.clicked.connect(self._show_menu)

    def flush(self) -> None:
        """Pass on what is still being written."""
        for field in (self.programme, self.number, self.earlier):
            field.flush()

    def show_all(self) -> None:
        """Show what is known."""
        invitation = self._bridge.gathering.invitation
        self.programme.show_words(invitation.programme)
        self.number.show_words(str(invitation.number or ""))
        self.earlier.show_words(invitation.earlier)
        locked = bool(self._bridge.gathering.read_only)
        for field in (self.programme, self.number, self.earlier):
            field.setReadOnly(locked)
        self.carry.setEnabled(not locked)

    def _set_programme(self, programme: str) -> None:
        here = self._bridge.gathering
        self._bridge.attempt(lambda: describe_gathering(here, programme=programme.strip()))

    def _set_number(self, number: str) -> None:
        here = self._bridge.gathering
        self._bridge.attempt(lambda: describe_gathering(here, number=number.strip() or "0"))
        self.number.show_words(str(here.invitation.number or ""))

    def _set_earlier(self, earlier: str) -> None:
        here = self._bridge.gathering
        self._bridge.attempt(lambda: describe_gathering(here, earlier=earlier, join="earlier"))

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.carry.text())
        for way in self.doings.ways():
            menu.addAction(style.icon(way.icon), way.text, way.act)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.carry.mapToGlobal(self.carry.rect().bottomLeft()))

    def _ask_file(self) -> Path | None:
        file = self._bridge.file
        folder = file.path.parent if file is not None else Path.home()
        path, _kind = QFileDialog.getOpenFileName(
            self, _("Carry over from"), str(folder), f"Openspace (*{ENDING})"
        )
        return Path(path) if path else None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(style.SPACE[2])
        column.addWidget(Label(_("Part of a series"), 13, 500))
        row = QHBoxLayout()
        row.setSpacing(style.SPACE[3])
        row.addWidget(Field(_("Which one?"), self.programme), 1)
        number = Field(_("Number"), self.number)
        number.setFixedWidth(style.scaled(_NUMBER_WIDTH))
        row.addWidget(number)
        column.addLayout(row)
        column.addWidget(Field(_("Earlier gatherings"), self.earlier))
        foot = QHBoxLayout()
        foot.addWidget(self.carry)
        foot.addStretch()
        column.addLayout(foot)
