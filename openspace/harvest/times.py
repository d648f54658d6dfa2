"""When a slot is, on the clocks of the place, also in a night in which these change."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from openspace.errors import BadInputError
from openspace.gathering import Gathering, zone_of
from openspace.model import Slot
from openspace.words import _

_MARGIN = timedelta(days=7)


class Span(NamedTuple):
    """When a slot starts and ends; ``skipped`` is its time of start where no clock shows that."""

    starts: datetime
    ends: datetime | None
    skipped: str = ""


def zone_for(gathering: Gathering) -> tzinfo | None:
    """Return the gathering's time zone, None where the computer's has no name.

    Raises :class:`BadInputError` with a sentence for one that is not known here.
    """
    try:
        return zone_of(gathering)
    except KeyError as error:
        sentence = _("“{zone}” is no time zone known here; choose one such as Europe/Berlin.")
        raise BadInputError(sentence.format(zone=gathering.invitation.zone)) from error


def span_of(slot: Slot, usual_day: str, zone: tzinfo | None) -> Span | None:
    """Return when a slot is, None where it has no time of start.

    ``usual_day`` is the gathering's (ISO 8601). A time that the clocks skip is the one they show
    instead. Without a zone times are in UTC, by the computer's own clock. Raises
    :class:`BadInputError` with a sentence where the day is not known.
    """
    if not slot.starts:
        return None
    day = _day(slot.day or usual_day)
    wall = _on_wall(day, slot.starts)
    starts = _as_shown(wall, zone)
    skipped = "" if zone is None or starts.replace(tzinfo=None) == wall else slot.starts
    if not slot.ends:
        return Span(starts, None, skipped)
    wall_end = _on_wall(day, slot.ends)
    ends = _as_shown(wall_end, zone)
    if ends.astimezone(UTC) <= starts.astimezone(UTC):
        # What starts within the hour that is skipped takes as long as it was meant to.
        ends = (starts.astimezone(UTC) + (wall_end - wall)).astimezone(starts.tzinfo)
    return Span(starts, ends, skipped)


def _day(words: str) -> date:
    if not words:
        sentence = _("The day of the gathering is not set; set it first, for a calendar needs it.")
        raise BadInputError(sentence)
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        sentence = _("“{date}” is not a day; write it as year-month-day, such as 2026-11-17.")
        raise BadInputError(sentence.format(date=words)) from error


def _on_wall(day: date, clock: str) -> datetime:
    """Return a time of a day by the clock on the wall; 24:00 is the end of the day."""
    try:
        hours, minutes = (int(part) for part in clock.split(":"))
    except ValueError as error:
        sentence = _("“{time}” is not a time; write it as hours and minutes, such as 09:30.")
        raise BadInputError(sentence.format(time=clock)) from error
    with _within_the_calendar(day):
        return datetime.combine(day, time()) + timedelta(hours=hours, minutes=minutes)


def _as_shown(wall: datetime, zone: tzinfo | None) -> datetime:
    with _within_the_calendar(wall.date()):
        moment = (wall.astimezone() if zone is None else wall.replace(tzinfo=zone)).astimezone(UTC)
        return moment if zone is None else moment.astimezone(zone)


@contextmanager
def _within_the_calendar(day: date) -> Iterator[None]:
    near = date.min + _MARGIN <= day <= date.max - _MARGIN
    try:
        if not near:
            raise OverflowError
        yield
    except (OverflowError, ValueError, OSError) as error:
        sentence = _("“{date}” is too far away for a calendar; set another day.")
        raise BadInputError(sentence.format(date=day.isoformat())) from error
