"""Where the gathering is, and on whose clocks its times are."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from openspace.commands import describe_gathering
from openspace.gathering import zone_names
from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.start.said_line import SaidLine
from ui.widgets import Field


class ZoneLine(SaidLine):
    """The name of a time zone; a few letters of a city find it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Know the zones of the world from the first time one writes here."""
        if self.completer() is None:
            completer = QCompleter(list(zone_names()), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)
        super().focusInEvent(event)


class WhereFields(QWidget):
    """The place and the time zone, written in place."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self.place = SaidLine(_("A house, a town, or online"))
        self.zone = ZoneLine(_("That of this computer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(style.SPACE[3])
        row.addWidget(Field(_("Where is it?"), self.place), 3)
        row.addWidget(Field(_("Time zone"), self.zone), 2)
        self.place.said.connect(self._set_place)
        self.zone.said.connect(self._set_zone)

    def flush(self) -> None:
        """Pass on what is still being written."""
        self.place.flush()
        self.zone.flush()

    def show_all(self) -> None:
        """Show what is known."""
        invitation = self._bridge.gathering.invitation
        self.place.show_words(invitation.place)
        self.zone.show_words(invitation.zone)
        for line in (self.place, self.zone):
            line.setReadOnly(bool(self._bridge.gathering.read_only))

    def _set_place(self, place: str) -> None:
        here = self._bridge.gathering
        self._bridge.attempt(lambda: describe_gathering(here, place=place.strip()))

    def _set_zone(self, zone: str) -> None:
        here = self._bridge.gathering
        self._bridge.attempt(lambda: describe_gathering(here, zone=zone))
        self.zone.show_words(here.invitation.zone)
