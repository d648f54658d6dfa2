"""A timetable suggested beside the window's own work: what goes there, and what comes back."""

from openspace import beside
from openspace.agenda.wishes import Question, Timetable
from openspace.beside import MODULES_FROM

COMMAND = beside.command_of("openspace.agenda")
"""What to run to have one :class:`Question` answered."""

Answer = beside.Answer[Timetable]
"""What comes back, one a line."""

__all__ = ["COMMAND", "MODULES_FROM", "Answer", "Question"]
