"""The one door for the window and the command line: gatherings opened, made, checked, recalled."""

from openspace.opening.home import sample_path
from openspace.opening.making import new_gathering
from openspace.opening.opened import OpenGathering, check_gathering, open_gathering
from openspace.opening.past import Moment, Past
from openspace.opening.recent import Recent, recent_gatherings, remember
from openspace.opening.sample import sample_gathering
from openspace.storage import Report

__all__ = [
    "Moment",
    "OpenGathering",
    "Past",
    "Recent",
    "Report",
    "check_gathering",
    "new_gathering",
    "open_gathering",
    "recent_gatherings",
    "remember",
    "sample_gathering",
    "sample_path",
]
