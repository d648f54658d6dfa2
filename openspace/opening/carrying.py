"""Carrying over from an earlier gathering's file into the open one."""

from pathlib import Path
from typing import Literal, NamedTuple

from openspace import commands
from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    boards,
    convenors,
    marketplace,
    may_be_named,
    notes_of,
    notes_to_take,
    origin_of,
)
from openspace.opening.opened import OpenGathering, open_gathering
from openspace.words import _, ngettext

What = Literal["topics", "themes", "notes"]
WHAT: tuple[What, ...] = ("topics", "themes", "notes")
"""What can be carried over."""


class Carried(NamedTuple):
    """A sentence about what was carried over, and sentences about what stayed there."""

    said: str
    left_out: tuple[str, ...] = ()


def carry(opened: OpenGathering, path: Path | str, what: What) -> Carried:
    """Carry over the topics, themes or notes of the gathering in another file.

    The other file is only read. Raises :class:`BadInputError` with a sentence for the same
    file, :class:`BadFileError` for one that is no gathering.
    """
    with open_gathering(path, write=False) as other:
        if other.path == opened.path:
            sentence = _("This is the gathering itself; choose the file of an earlier one.")
            raise BadInputError(sentence)
        carried, left_out = _WAYS[what](opened.gathering, other.gathering)
        origin = origin_of(other.gathering)
    said = _("Carried over from “{origin}”: {what}.").format(origin=origin, what=carried)
    return Carried(said, left_out)


def _topics(gathering: Gathering, earlier: Gathering) -> tuple[str, tuple[str, ...]]:
    made = commands.carry_topics(gathering, earlier)
    hosts = [person for one in marketplace(earlier) for person in convenors(earlier, one)]
    unnamed = {one.id for one in hosts if not may_be_named(earlier, one)}
    left = ngettext(
        "The name of one convenor stays there: names go further only with consent.",
        "The names of {n} convenors stay there: names go further only with consent.",
        len(unnamed),
    )
    count = ngettext("{n} topic", "{n} topics", len(made))
    return count, (left,) if made and unnamed else ()


def _themes(gathering: Gathering, earlier: Gathering) -> tuple[str, tuple[str, ...]]:
    made = commands.carry_themes(gathering, earlier)
    return ngettext("{n} theme", "{n} themes", len(made)), ()


def _notes(gathering: Gathering, earlier: Gathering) -> tuple[str, tuple[str, ...]]:
    board = commands.carry_notes(gathering, earlier)
    stay = sum(
        len(notes_of(earlier, one.id)) - len(notes_to_take(earlier, one.id))
        for one in boards(earlier)
    )
    left = ngettext(
        "One note stays there: it is off the record or face down.",
        "{n} notes stay there: they are off the record or face down.",
        stay,
    )
    count = ngettext("{n} note", "{n} notes", len(notes_of(gathering, board)))
    return count, (left,) if stay else ()


_WAYS = {"topics": _topics, "themes": _themes, "notes": _notes}
