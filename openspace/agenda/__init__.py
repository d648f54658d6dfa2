"""The timetable: pure questions on who wants what when, and a suggestion in which few are torn."""

from openspace.agenda.asked import places_of, question_of
from openspace.agenda.clashes import Clash, clashes, larger_rooms, name_of, time_of
from openspace.agenda.cost import cost_of, torn_in
from openspace.agenda.suggest import steps_for, suggest_timetable
from openspace.agenda.wishes import Question, Spot, Timetable, Wish

__all__ = [
    "Clash",
    "Question",
    "Spot",
    "Timetable",
    "Wish",
    "clashes",
    "cost_of",
    "larger_rooms",
    "name_of",
    "places_of",
    "question_of",
    "steps_for",
    "suggest_timetable",
    "time_of",
    "torn_in",
]
