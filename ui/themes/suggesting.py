"""Asking for suggested themes beside the window's own work."""

from collections.abc import Sequence

from openspace.themes.beside import COMMAND, Answer, Question
from openspace.words import _
from ui.widgets.asking import Asking


class Suggesting(Asking):
    """One question for suggested themes at a time; ``ready`` carries the Suggestion."""

    def __init__(self) -> None:
        broken = _("No themes could be suggested just now; please try again.")
        super().__init__(COMMAND, Answer, broken)

    def ask(self, notes: Sequence[tuple[str, str]], count: int | None) -> None:
        """Ask for themes for (id, text) pairs, for so many or for as many as there are."""
        self.send(Question(list(notes), count))
