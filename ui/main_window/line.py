"""The line on top and the banner below it: what the gathering is about, and whether it is saved."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from openspace.gathering import phase
from openspace.words import _
from ui import style
from ui.bridge import Bridge
from ui.doing import key_in_words
from ui.start.modes import words_for
from ui.widgets import Banner, IconButton, QuietButton, TopLine, set_kind

if TYPE_CHECKING:
    from ui.main_window.phase_chip import PhaseChip


class AboutLine(QWidget):
    """Shows the open gathering's title, question, mode and whether all is saved."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._at_start = True
        self.phase: PhaseChip | None = None
        self.undo = IconButton("arrow-u-up-left", _("Undo"))
        self.redo = IconButton("arrow-u-up-right", _("Redo"))
        self.menu = IconButton("list", _("Menu (F10)"))
        self.palette_key = QuietButton(key_in_words("Ctrl+K").replace("+", " "))
        self.palette_key.setAccessibleName(_("Find a command (Ctrl+K)"))
        self.palette_key.setToolTip(self.palette_key.accessibleName())
        set_kind(self.palette_key, "keycap")
        self.palette_key.setFont(style.font(12, 600))
        self.top = TopLine(self.palette_key, self.undo, self.redo, self.menu)
        self.again = QuietButton(_("Try again"))
        self.copy = QuietButton(_("Save a copy…"))
        self.banner = Banner(self.again, self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.banner)
        self.again.clicked.connect(bridge.retry)
        for signal in (bridge.opened, bridge.changed, bridge.status_changed):
            signal.connect(self.show_all)

    def show_for(self, *, at_start: bool) -> None:
        """Show the gathering, or on the start page the app."""
        self._at_start = at_start
        self.show_all()

    def show_all(self) -> None:
        """Show how things are now."""
        invitation = self._bridge.gathering.invitation
        for button in (self.undo, self.redo):
            button.setVisible(not self._at_start)
        if self._at_start:
            self.top.show_about(_("Openspace"), "")
            self.top.show_mode("")
        else:
            mode = words_for(invitation.mode)
            self.top.show_about(invitation.title, invitation.question)
            self.top.show_mode(mode.name, mode.tone)
        self._show_phase()
        self._show_status()

    def _show_phase(self) -> None:
        gathering = self._bridge.gathering
        here = phase(gathering).name
        if here and self.phase is None:
            # Lazy, because most starts need no clock.
            from ui.main_window.phase_chip import PhaseChip

            self.phase = PhaseChip()
            self.top.put_beside_mode(self.phase)
        if self.phase is not None:
            self.phase.show_day(gathering)
            self.phase.setVisible(bool(here) and not self._at_start)

    def _show_status(self) -> None:
        unsaved, read_only = self._bridge.unsaved, self._bridge.read_only
        self.again.setVisible(bool(unsaved))
        if unsaved:
            self.top.show_status(_("Not saved"), "warning")
            self.banner.say(_("Not saved: {why}").format(why=unsaved))
            return
        self.banner.say(read_only)
        if self._at_start:
            self.top.show_status("")
        elif read_only:
            self.top.show_status(_("Read only"), "warning")
        else:
            self.top.show_status(_("Always saved"), "good")
