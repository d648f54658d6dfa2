"""What people do with the gathering as a whole."""

from collections.abc import Callable
from datetime import date as day
from typing import TypedDict, Unpack, get_args

from msgspec.structs import replace

from openspace.commands.said import said
from openspace.errors import BadInputError
from openspace.gathering import Gathering, zone_called
from openspace.model import MODES
from openspace.model.plan import Authors, Mode
from openspace.words import _

_MOST_DIGITS = 6


class AboutGathering(TypedDict, total=False):
    """What is said of a gathering; what is left out, or None, stays as it is."""

    title: str | None
    question: str | None
    date: str | None
    place: str | None
    zone: str | None
    programme: str | None
    number: int | str | None
    earlier: str | None
    mode: Mode | None


def describe_gathering(
    gathering: Gathering, *, join: str = "", **about: Unpack[AboutGathering]
) -> None:
    """Say what the gathering is called and asks, when and where it is, and how far names may go.

    ``zone`` may be the name of a city alone. ``number`` counts from 1 within the ``programme``,
    0 for none; ``earlier`` names the gatherings before it, one a line.
    """
    wanted = {name: _fitting(name, value) for name, value in about.items() if value is not None}
    with gathering.plan.transaction(_label(*wanted), join=join):
        gathering.plan.put(replace(gathering.invitation, **wanted))


def show_authors(gathering: Gathering, *, authors: Authors) -> None:
    """Say whether boards show who wrote a note, only know it, or do not even know it."""
    if authors not in get_args(Authors):
        sentence = _("“{authors}” is no way to handle authors; choose one of {ways}.")
        raise BadInputError(sentence.format(authors=authors, ways=", ".join(get_args(Authors))))
    with gathering.plan.transaction(_("Choose whether notes say who wrote them")):
        gathering.plan.put(replace(gathering.invitation, authors=authors))


def _label(*fields: str) -> str:
    """Name the step after what was described; all of it at once has a name of its own."""
    labels = {
        "title": _("Rename the gathering"),
        "question": _("Reword the theme question"),
        "date": _("Set the day"),
        "place": _("Say where it is"),
        "zone": _("Set the time zone"),
        "programme": _("Name the series"),
        "number": _("Number the gathering"),
        "earlier": _("Name earlier gatherings"),
        "mode": _("Choose how far names may go"),
    }
    return labels[fields[0]] if len(fields) == 1 else _("Describe the gathering")


def _fitting(name: str, value: object) -> object:
    """Return a value as it is kept; raise :class:`BadInputError` where it does not fit."""
    fit = _fits().get(name)
    return fit(str(value)) if fit else value


def _fits() -> dict[str, Callable[[str], object]]:
    return {
        "title": _as_title,
        "date": _as_date,
        "zone": _as_zone,
        "number": _as_number,
        "mode": _as_mode,
    }


def _as_title(title: str) -> str:
    return said(title, _("A gathering needs a title; give it a few words.")).strip()


def _as_mode(mode: str) -> str:
    if mode not in MODES:
        sentence = _("“{mode}” is no way to handle names; choose one of {modes}.")
        raise BadInputError(sentence.format(mode=mode, modes=", ".join(MODES)))
    return mode


def _as_date(date: str) -> str:
    try:
        if date:
            day.fromisoformat(date)
    except ValueError:
        sentence = _("“{date}” is not a day; write it as year-month-day, such as 2026-11-17.")
        raise BadInputError(sentence.format(date=date)) from None
    return date


def _as_zone(words: str) -> str:
    zone = zone_called(words)
    if words.strip() and not zone:
        sentence = _("“{zone}” is no time zone known here; choose one such as Europe/Berlin.")
        raise BadInputError(sentence.format(zone=words.strip()))
    return zone


def _as_number(words: str) -> int:
    if not words.isdecimal() or len(words) > _MOST_DIGITS:
        sentence = _("“{number}” is not its place in a series; write a number such as 3.")
        raise BadInputError(sentence.format(number=words))
    return int(words)
