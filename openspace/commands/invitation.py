"""What people do with the gathering as a whole."""

from datetime import date as day
from typing import get_args

from msgspec.structs import replace

from openspace.commands.said import said
from openspace.errors import BadInputError
from openspace.gathering import Gathering
from openspace.model import MODES
from openspace.model.plan import Authors, Mode
from openspace.words import _


def describe_gathering(
    gathering: Gathering,
    *,
    title: str | None = None,
    question: str | None = None,
    date: str | None = None,
    mode: Mode | None = None,
    join: str = "",
) -> None:
    """Say what the gathering is called, asks, when it is and how far names may go."""
    invitation = gathering.invitation
    if title is not None:
        title = said(title, _("A gathering needs a title; give it a few words.")).strip()
    given = {"title": title, "question": question, "date": date, "mode": mode}
    wanted = {name: value for name, value in given.items() if value is not None}
    _check(date or "", mode or invitation.mode)
    with gathering.plan.transaction(_label(*wanted), join=join):
        gathering.plan.put(replace(invitation, **wanted))


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
        "mode": _("Choose how far names may go"),
    }
    return labels[fields[0]] if len(fields) == 1 else _("Describe the gathering")


def _check(date: str, mode: str) -> None:
    if mode not in MODES:
        sentence = _("“{mode}” is no way to handle names; choose one of {modes}.")
        raise BadInputError(sentence.format(mode=mode, modes=", ".join(MODES)))
    try:
        if date:
            day.fromisoformat(date)
    except ValueError:
        sentence = _("“{date}” is not a day; write it as year-month-day, such as 2026-11-17.")
        raise BadInputError(sentence.format(date=date)) from None
