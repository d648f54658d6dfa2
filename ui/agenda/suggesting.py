"""Asking for a timetable beside the window's own work."""

from openspace.agenda.beside import COMMAND, Answer
from openspace.agenda.wishes import Question
from openspace.words import _
from ui.widgets.asking import Asking


class Suggesting(Asking):
    """One question for a timetable at a time; ``ready`` carries the Timetable."""

    def __init__(self) -> None:
        broken = _("No timetable could be suggested just now; please try again.")
        super().__init__(COMMAND, Answer, broken)

    def ask(self, question: Question) -> None:
        """Ask for a timetable."""
        self.send(question)
