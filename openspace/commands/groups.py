"""What happens in breakout groups: people come and go, take notes, write a report."""

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from openspace.commands.counting import counted_on
from openspace.commands.naming import person_for
from openspace.commands.said import said
from openspace.gathering import Gathering, breakouts, convenors, head_of, interested_in
from openspace.model import Breakout, Person
from openspace.words import _, ngettext


def walk(
    gathering: Gathering,
    person_ids: Iterable[str],
    *,
    to: str,
    slot: str = "",
    stay: bool = False,
) -> None:
    """Let people walk to a group, or to none (``to`` "") of a ``slot``; they leave its others.

    With ``stay`` they stay there too, as bumblebees do.
    """
    people = list(dict.fromkeys(person_ids))
    when = gathering.plan.get(Breakout, to).slot if to else slot
    label = ngettext("Walk to another group", "Walk with {n} people", len(people))
    with gathering.plan.transaction(label):
        for group in breakouts(gathering):
            there = dict(group.people)
            if group.id == to:
                there |= dict.fromkeys(people, 1.0)
            elif group.slot == when and not stay:
                there = _without(there, people)
            if there != group.people:
                gathering.plan.put(replace(group, people=there))


def leave_group(gathering: Gathering, breakout_id: str, *, person: str) -> None:
    """Let somebody leave one group, and stay in the others they visit."""
    group = gathering.plan.get(Breakout, breakout_id)
    with gathering.plan.transaction(_("Leave a group")):
        gathering.plan.put(replace(group, people=_without(group.people, [person])))


def join_group(gathering: Gathering, breakout_id: str, *, name: str) -> None:
    """Note by name that somebody is in a group; a person not known yet is added."""
    said(name, _("Who comes? Write a name, or count somebody without one."))
    group = gathering.plan.get(Breakout, breakout_id)
    with gathering.plan.transaction(_("Join a group")):
        person = person_for(gathering, name)
        gathering.plan.put(replace(group, people={**group.people, person: 1.0}))


def count_others(gathering: Gathering, breakout_id: str, *, more: int) -> None:
    """Count so many more people (or fewer) in a group who are not known by name."""
    group = gathering.plan.get(Breakout, breakout_id)
    others = counted_on(group.others, more)
    if others != group.others:
        with gathering.plan.transaction(_("Count who is there")):
            gathering.plan.put(replace(group, others=others))


def form_group(gathering: Gathering, breakout_id: str) -> None:
    """Let all who raised a hand for a group's topic be in it, and its convenors."""
    group = gathering.plan.get(Breakout, breakout_id)
    topic = head_of(gathering, group.topic)
    people = [*convenors(gathering, topic), *interested_in(gathering, topic)]
    with gathering.plan.transaction(_("Form a group")):
        there = dict.fromkeys((person.id for person in people), 1.0)
        gathering.plan.put(replace(group, people={**group.people, **there}))


def name_note_taker(gathering: Gathering, breakout_id: str, *, name: str) -> None:
    """Say by name who takes notes in a group, "" for nobody; a person not known yet is added."""
    group = gathering.plan.get(Breakout, breakout_id)
    with gathering.plan.transaction(_("Name a note-taker")):
        person = person_for(gathering, name) if name.strip() else ""
        if person:
            known = gathering.plan.get(Person, person)
            gathering.plan.put(replace(known, roles={**known.roles, "note-taker": 1.0}))
        gathering.plan.put(replace(group, note_taker=person))


def write_report(
    gathering: Gathering,
    breakout_id: str,
    *,
    summary: str | None = None,
    resources: str | None = None,
    requests: str | None = None,
    join: str = "",
) -> None:
    """Write in the report of a group."""
    group = gathering.plan.get(Breakout, breakout_id)
    given = {"summary": summary, "resources": resources, "requests": requests}
    wanted = {field: words for field, words in given.items() if words is not None}
    with gathering.plan.transaction(_("Write in a report"), join=join):
        gathering.plan.put(replace(group, **wanted))


def _without(there: Mapping[str, float], people: Iterable[str]) -> dict[str, float]:
    left = set(people)
    return {one: mark for one, mark in there.items() if one not in left}
