"""The groups of a slot as Zoom's table of breakout rooms."""

import csv
import unicodedata
from collections.abc import Iterable, Iterator
from io import StringIO

from openspace.errors import BadInputError
from openspace.gathering import (
    Gathering,
    breakouts,
    convenors,
    head_of,
    interested_in,
    people_in,
    rooms,
    slots,
)
from openspace.harvest.cells import harmless
from openspace.harvest.harvested import Harvested
from openspace.model import Breakout, Person, Slot
from openspace.words import _, ngettext

HEAD = ("Pre-assign Room Name", "Email Address")
"""Zoom's own names of the columns; they are not to be translated."""

LONGEST = 32
"""So many characters has a room's name at most in Zoom."""

_JOINERS = "\u200d\ufe0e\ufe0f"


def to_zoom(gathering: Gathering, slot_id: str) -> Harvested:
    """Return the groups of a slot as Zoom's CSV: a row for each person who may be written to.

    Those who are in a group come first, then its convenors and those who want to join; nobody
    stands in two groups. Only who agreed that contacts are shared is in it. Raises
    :class:`BadInputError` with a sentence where no group meets in the slot.
    """
    places = {room.id: rank for rank, room in enumerate(rooms(gathering))}
    groups = [one for one in breakouts(gathering) if one.slot == slot_id]
    groups.sort(key=lambda one: places[one.room])
    if not groups:
        raise BadInputError(_("No group meets in this slot yet; place topics in it first."))
    names = room_names(head_of(gathering, one.topic).question for one in groups)
    file = StringIO()
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow(HEAD)
    people = _people(gathering, groups)
    for name, members in zip(names, people, strict=True):
        mails = [one.email.strip() for one in members if _may_be_written_to(one)]
        table.writerows((harmless(name), harmless(mail)) for mail in mails or [""])
    everybody = [person for members in people for person in members]
    return Harvested(file.getvalue().encode(), _left_out(everybody))


def slots_with_groups(gathering: Gathering) -> list[Slot]:
    """Return the slots in which groups meet, in the order of the day.

    Raises :class:`BadInputError` with a sentence where there are none yet.
    """
    met = {one.slot for one in breakouts(gathering)}
    if not met:
        raise BadInputError(_("No group meets in any slot yet; place topics in slots first."))
    return [slot for slot in slots(gathering) if slot.id in met]


def room_names(questions: Iterable[str]) -> list[str]:
    """Return a name for each question that Zoom takes: short, on one line, and no two alike."""
    taken: set[str] = set()
    names = []
    for question in questions:
        name, number = _short(question, LONGEST), 1
        while name.casefold() in taken:
            number += 1
            mark = f" ({number})"
            name = _short(question, LONGEST - len(mark)) + mark
        taken.add(name.casefold())
        names.append(name)
    return names


def _short(words: str, longest: int) -> str:
    """Return words on one line, shortened at a letter; counted as Zoom does, in UTF-16."""
    line = harmless(" ".join(words.split())) or _("Group")
    if _length(line) <= longest:
        return line
    kept = line
    while kept and (_length(kept) > longest - 1 or _hangs_on(line[len(kept) :][:1])):
        kept = kept[:-1]
    return f"{kept.rstrip()}…"


def _hangs_on(letter: str) -> bool:
    return bool(letter) and (letter in _JOINERS or bool(unicodedata.combining(letter)))


def _length(words: str) -> int:
    return len(words.encode("utf-16-le", "replace")) // 2


def _people(gathering: Gathering, groups: list[Breakout]) -> list[list[Person]]:
    """Return who goes into each group: who is there, else its convenors, else who wants to."""
    homes: dict[str, tuple[int, Person]] = {}
    for rank, person in _wishes(gathering, groups):
        # Zoom takes an address once, whoever else has the same.
        address = person.email.strip().casefold() if _has_mail(person) else person.id
        homes.setdefault(address, (rank, person))
    found: list[list[Person]] = [[] for _group in groups]
    for rank, person in homes.values():
        found[rank].append(person)
    return found


def _wishes(gathering: Gathering, groups: list[Breakout]) -> Iterator[tuple[int, Person]]:
    topics = [head_of(gathering, one.topic) for one in groups]
    for rank, group in enumerate(groups):
        yield from ((rank, person) for person in people_in(gathering, group))
    for rank, topic in enumerate(topics):
        yield from ((rank, person) for person in convenors(gathering, topic))
    for rank, topic in enumerate(topics):
        yield from ((rank, person) for person in interested_in(gathering, topic))


def _may_be_written_to(person: Person) -> bool:
    return _has_mail(person) and bool(person.consents.get("contact"))


def _has_mail(person: Person) -> bool:
    mail = person.email.strip()
    return "@" in mail and len(mail.split()) == 1


def _left_out(people: list[Person]) -> tuple[str, ...]:
    """Name those who are not in the table, for whoever assigns them by hand."""
    silent = [one for one in people if _has_mail(one) and not _may_be_written_to(one)]
    nameless = [one for one in people if not _has_mail(one)]
    said = []
    if nameless:
        sentence = _("Left out, since they have no e-mail address here: {names}.")
        said.append(sentence.format(names=_names(nameless)))
    if silent:
        sentence = _("Left out, since they have not agreed to share their address: {names}.")
        said.append(sentence.format(names=_names(silent)))
    written = len(people) - len(nameless) - len(silent)
    if written:
        said.append(
            ngettext(
                "The table has the address of one person: give it to Zoom only.",
                "The table has the addresses of {n} people: give it to Zoom only.",
                written,
            )
        )
    return tuple(said)


def _names(people: list[Person]) -> str:
    return ", ".join(" ".join(one.name.split()) or one.email for one in people)
