"""What a time and a place must be, wherever they are written."""

import re
from datetime import date as day

from openspace.commands.drafts import SlotDraft
from openspace.errors import BadInputError
from openspace.words import _

_TIME = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)|(24)[:.h](00)", re.ASCII)
_MIDNIGHT = "24:00"
_MOST_SEATS = 100_000


def checked_slot(draft: SlotDraft) -> SlotDraft:
    """Return a time as it is kept; raise :class:`BadInputError` where it cannot be."""
    starts, ends = checked_time(draft.starts), checked_time(draft.ends)
    if starts == _MIDNIGHT:
        raise BadInputError(_("The day is over at 24:00; let the slot start earlier."))
    if starts and ends and ends <= starts:
        sentence = _("{ends} is not after {starts}; a slot ends after it starts.")
        raise BadInputError(sentence.format(ends=ends, starts=starts))
    label, date = draft.label.strip(), _checked_day(draft.day)
    return draft._replace(label=label, starts=starts, ends=ends, day=date)


def _checked_day(words: str) -> str:
    """Return a day as YYYY-MM-DD; "" for none."""
    try:
        return day.fromisoformat(words.strip()).isoformat() if words.strip() else ""
    except ValueError:
        sentence = _("“{date}” is not a day; write it as year-month-day, such as 2026-11-17.")
        raise BadInputError(sentence.format(date=words.strip())) from None


def checked_time(words: str) -> str:
    """Return a time of the day as HH:MM; "" for none."""
    if not words.strip():
        return ""
    found = _TIME.fullmatch(words.strip())
    if found is None:
        sentence = _("“{time}” is not a time; write it as hours and minutes, such as 09:30.")
        raise BadInputError(sentence.format(time=words.strip()))
    return f"{int(found[1] or found[3]):02}:{found[2] or found[4]}"


def checked_seats(capacity: int | None) -> int | None:
    """Return how many seats a place has, None where that is not known."""
    if capacity is not None and not 0 < capacity <= _MOST_SEATS:
        sentence = _("A room of {n} seats holds nobody; leave it out where it is not known.")
        if capacity > _MOST_SEATS:
            sentence = _("No room has {n} seats; write how many it really has.")
        raise BadInputError(sentence.format(n=capacity))
    return capacity
