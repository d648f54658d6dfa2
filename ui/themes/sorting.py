"""Sorting by suggestion: asked for, waited for, taken over as one step."""

from openspace.commands import accept_suggestion
from openspace.themes import Suggestion
from openspace.words import _
from ui.bridge import Bridge
from ui.themes.contents import notes_to_suggest
from ui.themes.header import ThemesHeader
from ui.themes.suggesting import Suggesting


class Sorting:
    """Brings the button, the question and the command together."""

    def __init__(self, bridge: Bridge, header: ThemesHeader) -> None:
        self._bridge = bridge
        self.suggesting = Suggesting()
        header.suggest_asked.connect(self.ask)
        header.waiting.stop_button.clicked.connect(self.stop)
        self.suggesting.takes_long.connect(lambda: header.wait(waiting=True))
        self.suggesting.progressed.connect(header.waiting.show_progress)
        self.suggesting.ended.connect(lambda: header.wait(waiting=False))
        self.suggesting.ready.connect(self._accept)
        self.suggesting.refused.connect(bridge.refused)
        bridge.opened.connect(self.stop)

    def ask(self, count: int | None = None) -> None:
        """Ask for themes for the notes that nobody has placed."""
        notes = notes_to_suggest(self._bridge.gathering)
        if self._bridge.read_only:
            self._bridge.refused.emit(self._bridge.read_only)
        elif not notes:
            self._bridge.refused.emit(
                _("You have placed every note yourself; what you take out can be sorted again.")
            )
        else:
            self.suggesting.ask(notes, count)

    def stop(self) -> None:
        """Let it be."""
        self.suggesting.stop()

    def _accept(self, suggestion: Suggestion) -> None:
        gathering = self._bridge.gathering
        self._bridge.attempt(lambda: accept_suggestion(gathering, suggestion))
