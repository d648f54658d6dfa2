"""What of the day goes out by the command line: a calendar, Zoom's rooms, cards, the wall."""

from pathlib import Path

from openspace.cli.pictures import cards_to_print, wall_to_print
from openspace.errors import BadInputError
from openspace.gathering import Gathering
from openspace.harvest import Harvested, slots_with_groups, to_calendar, to_zoom
from openspace.model import Slot
from openspace.words import _

DAY_FORMS = ("ics", "zoom", "cards", "wall")
CARD_SIZES = ("a5", "a6")
_PLACES = {"ics": "{name}.ics", "zoom": "{name}-zoom.csv"}


def usual_place(file: Path, form: str) -> Path:
    """Return where a form goes where nothing else is said: the present folder, FILE's name."""
    place = _PLACES.get(form, f"{{name}}-{form}.pdf")
    return Path(place.format(name=file.stem))


def make_day(gathering: Gathering, form: str, *, slot: str, size: str) -> list[Harvested]:
    """Return what a form makes of the day: one file, and of Zoom's tables one for each slot.

    Raises an error with a sentence where there is nothing to make it of, or Qt cannot start.
    """
    if form == "ics":
        return [to_calendar(gathering)]
    if form == "zoom":
        return [to_zoom(gathering, one.id) for one in _slots_called(gathering, slot)]
    return [wall_to_print(gathering) if form == "wall" else cards_to_print(gathering, size)]


def _slots_called(gathering: Gathering, words: str) -> list[Slot]:
    found = slots_with_groups(gathering)
    wanted = " ".join(words.split()).casefold()
    named = [slot for slot in found if wanted in {slot.label.casefold(), slot.starts, ""}]
    if not named:
        labels = ", ".join(f"“{slot.label or slot.starts}”" for slot in found)
        sentence = _("No group meets in a slot “{slot}”; those with groups are: {slots}.")
        raise BadInputError(sentence.format(slot=words, slots=labels))
    return named
